import { describe, expect, it } from 'vitest';
import { confidentialWords, documentInput, statedFacts } from '../../../test/support/documents.ts';
import { documentTexts } from './official-document.ts';
import { personalLetter } from './personal-letter.ts';

const input = documentInput(statedFacts);
const [transfer] = input.plan.transfers;
if (transfer === undefined) throw new Error('no transfer');
const textOf = (change: object = {}, given = input): string =>
  documentTexts({ documents: [personalLetter('zh', given, { ...transfer, ...change })] }).join('\n');

describe('the letter to who moves', () => {
  it('states the decision, the guarantee of return, the reasons and the way to appeal', () => {
    const text = textOf({ commuteMinutes: 46 });
    expect(text).toContain('周慧敏老师：');
    expect(text).toContain('期满后返回城中小学原岗位或同等岗位。');
    expect(text).toContain('安排理由：补接收岗位缺口（缺 2 人）；满足第 3 志愿；');
    expect(text).toContain('单程约 46 分钟');
    expect(text).toContain('请于2026年8月28日前到柳屯中心小学报到');
    expect(text).toContain('5 个工作日内向人事科（0393-4400000）书面申诉');
    for (const word of confidentialWords) expect(text).not.toContain(word);
  });

  it('states that a permanent move changes the contract, and promises no return', () => {
    const text = textOf({ mode: 'transfer', commuteMinutes: null });
    expect(text).toContain('聘用合同相应变更');
    expect(text).not.toContain('期满后返回');
    expect(text).not.toContain('单程');
  });
});
