import { describe, expect, it } from 'vitest';
import { documentInput, statedFacts, zhou } from '../../../test/support/documents.ts';
import type { DocumentInput } from './document-input.ts';
import { documentTexts } from './official-document.ts';
import { transferOrder } from './transfer-order.ts';

const textOf = (input: DocumentInput, change: object = {}, index = 0): string => {
  const transfer = input.plan.transfers[0];
  if (transfer === undefined) throw new Error('no transfer');
  return documentTexts({ documents: [transferOrder('zh', input, { ...transfer, ...change }, index)] }).join('\n');
};
const stated = documentInput(statedFacts);

describe('a transfer order', () => {
  it('has number, name, schools, position, term, personnel relation and the day to report', () => {
    const text = textOf(stated, {}, 11);
    expect(text).toContain('龙教人〔2026〕12号');
    expect(text).toContain('城中小学、柳屯中心小学：');
    expect(text).toContain('周慧敏同志自2026年9月1日起由城中小学到柳屯中心小学（交流轮岗），任小学语文教师。');
    expect(text).toContain('期限\n2026年9月1日至2029年8月31日\n人事关系\n人事关系不变\n报到截止\n2026年8月28日');
    expect(text).toContain('周慧敏同志已于　　　　年　　月　　日到柳屯中心小学报到。');
  });

  it('is a rotation notice where the personnel relation stays, and an order only where it moves', () => {
    const titleOf = (mode: string) => textOf(stated, { mode }).split('\n')[0];
    for (const mode of ['rotation', 'support', 'shadow', 'attachment', 'group'])
      expect(titleOf(mode), mode).toBe('交流轮岗通知书');
    for (const mode of ['transfer', 'competition', 'placed', 'seed_team', 'head_rotation', 'stage_change'])
      expect(titleOf(mode), mode).toBe('调令');
  });

  it('bears the day of the decision and its own, not the day of the notice', () => {
    expect(textOf(stated)).toContain('经2026年8月24日研究决定');
    expect(textOf(stated)).toContain('华龙区教育局（盖章）\n2026年8月25日');
    expect(textOf(stated)).not.toContain('2026年8月14日');
    expect(textOf(documentInput())).toContain('经＿＿＿＿年＿＿月＿＿日研究决定');
  });

  it('states that a permanent move transfers the personnel relation', () => {
    const text = textOf(stated, { mode: 'transfer' });
    expect(text).toContain('期限\n2026年9月1日起\n人事关系\n人事关系随之转移');
  });

  it('calls a head by the office', () => {
    expect(textOf(stated, { subject: 'principal', mode: 'head_rotation' })).toContain('任小学校长。');
  });

  it('shows of a code that is an identity number the tail alone', () => {
    expect(textOf(stated)).toContain(`教师编号\n＊${zhou.slice(-4)}`);
    expect(textOf(stated)).not.toContain(zhou);
  });
});
