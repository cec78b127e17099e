import { describe, expect, it } from 'vitest';
import { chen, confidentialWords, documentInput, li, statedFacts, zhou } from '../../../test/support/documents.ts';
import type { DocumentInput } from './document-input.ts';
import { documentTexts } from './official-document.ts';
import { teacherCard } from './teacher-card.ts';
import { wishBook } from './wish-answer.ts';

const input = documentInput(statedFacts);
const textOf = (id: string, language: 'zh' | 'en' = 'zh', more: Pick<DocumentInput, 'explanations'> = {}): string => {
  const teacher = input.district.teachers.find((one) => one.id === id);
  if (teacher === undefined) throw new Error(`no teacher ${id}`);
  return documentTexts({ documents: [teacherCard(language, wishBook({ ...input, ...more }), teacher)] }).join('\n');
};

describe('the card of a teacher', () => {
  it('explains why me: each clause with its arithmetic', () => {
    expect(textOf(zhou)).toContain('任教年限\n符合：在现校连续任教 2016-09-01 → 2026-08-31 = 120 个月 ≥ 72 个月');
    expect(textOf(zhou)).toContain('全区符合交流条件 3 人，本校 2 人；方案共安排 1 人交流。');
  });

  it('explains why there: the gap that is filled, and that there is a way back', () => {
    expect(textOf(zhou)).toContain('柳屯中心小学小学语文岗位应配 3 人，现有 1 人，缺 2 人；交流后 2 人。');
    expect(textOf(zhou)).toContain('期满返回城中小学');
  });

  it('states how the order was decided, the guarantees and the sources', () => {
    expect(textOf(zhou)).toContain('次序怎么定\n安排在第 3 志愿；同岗人选 3 人，按公布次序排第 1；其中本校 2 人');
    expect(textOf(zhou)).toContain('保障\n2026-09-01 至 2029-08-31；期满返回城中小学');
    expect(textOf(zhou)).toContain('政策：');
  });

  it('prints priced alternatives where they were computed, and says nothing of them elsewhere', () => {
    const priced = { key: 'alternatives', heading: '如果不这样', lines: ['本人不动：空缺岗位 +1'] } as const;
    expect(textOf(zhou, 'zh', { explanations: new Map([[zhou, [priced]]]) })).toContain(
      '如果不这样\n本人不动：空缺岗位 +1',
    );
    expect(textOf(zhou)).not.toContain('如果不这样');
  });

  it('explains why not my wish, wish by wish', () => {
    expect(textOf(zhou)).toContain('1\n清河小学\n不符合安排条件：学校不能接收\n2\n岳村小学\n岗位已排满');
  });

  it('names the clause by which a teacher stays', () => {
    expect(textOf(chen)).toContain('本年度不交流');
    expect(textOf(chen)).toContain('免予或暂不交流\n不符合：因未公开事由免予或暂不交流，未注明截止日期');
  });

  it('names no reason of health or family, not even the own or one that is over', () => {
    for (const id of [zhou, chen, li])
      for (const language of ['zh', 'en'] as const)
        for (const word of confidentialWords) expect(textOf(id, language)).not.toContain(word);
  });

  it('states the deadline and address for objections, and that people decide', () => {
    expect(textOf(zhou)).toContain('如有异议，可在2026年8月21日前向人事科（0393-4400000）书面提出。');
    expect(textOf(zhou)).toContain('由教育局研究决定并签发');
  });
});
