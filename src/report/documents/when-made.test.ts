import { describe, expect, it } from 'vitest';
import { reviewStates } from '../../review/state.ts';
import { render } from '../../text/render.ts';
import { notYetMade } from './when-made.ts';

const kinds = [
  'school_sheets',
  'cards',
  'evidence',
  'rehearsal',
  'fairness',
  'notice',
  'orders',
  'letters',
  'registration',
] as const;
const against = (state: (typeof reviewStates)[number]) => notYetMade(kinds, state).map(({ rule }) => rule);

describe('when a document is made', () => {
  it('is not before the state it belongs to', () => {
    const afterwards = ['documents.orders', 'documents.letters', 'documents.registration'];
    expect(reviewStates.map(against)).toEqual([
      ['documents.notice', ...afterwards],
      ['documents.notice', ...afterwards],
      afterwards,
      [],
    ]);
  });

  it('names the document, the state and the state to reach first', () => {
    const [refusal] = notYetMade(['orders'], 'public_notice');
    expect(refusal && render('zh', refusal.message)).toBe('交流轮岗通知书和调令在方案“确定”后制作，现为“公示”。');
  });
});
