import { describe, expect, it } from 'vitest';
import { statedFacts } from '../../../test/support/documents.ts';
import { render } from '../../text/render.ts';
import { type DocumentFacts, noFacts } from './document-input.ts';
import { daysOutOfOrder } from './process-dates.ts';

const stated: DocumentFacts = { ...noFacts, ...statedFacts };
const wrong = (given: Record<string, string>) =>
  daysOutOfOrder({ ...stated, ...(given as Partial<DocumentFacts>) }).map(({ day, expected }) => [
    day,
    render('zh', expected),
  ]);

describe('the days of the process', () => {
  it('are in order: notice, decision after its last day, orders from then on, report for duty', () => {
    expect(daysOutOfOrder(stated)).toEqual([]);
    expect(wrong({ ordersIssued: '2026-08-24', reportBy: '2026-08-24' })).toEqual([]);
    expect(daysOutOfOrder(noFacts)).toEqual([]);
  });

  it('reports a decision on the last day of the notice', () => {
    expect(wrong({ decided: '2026-08-21' })).toEqual([['decided', '晚于公示期末日（2026-08-21）的日期']]);
  });

  it('reports orders before the decision, and a report for duty before the orders, each once', () => {
    expect(wrong({ ordersIssued: '2026-08-15', reportBy: '2026-08-14' })).toEqual([
      ['ordersIssued', '不早于研究决定日（2026-08-24）的日期'],
      ['reportBy', '不早于通知书、调令和告知书的签发日（2026-08-15）的日期'],
    ]);
  });
});
