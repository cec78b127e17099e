import { describe, expect, it } from 'vitest';
import { confidentialWords, documentInput, statedFacts } from '../../../test/support/documents.ts';
import { documentTexts } from './official-document.ts';
import { schoolSheet, schoolSheets } from './school-sheet.ts';

const input = documentInput(statedFacts);
const sheet = (id: string, language: 'zh' | 'en' = 'zh') => {
  const school = input.district.schools.find((one) => one.id === id);
  if (school === undefined) throw new Error(`no school ${id}`);
  return schoolSheet(language, schoolSheets(input), school);
};
const rows = (id: string) => sheet(id).blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
const textOf = (id: string, language: 'zh' | 'en' = 'zh') =>
  documentTexts({ documents: [sheet(id, language)] }).join('\n');

describe('the sheet of a school', () => {
  it('lists the leavers with their destinations, and whether each subject is still covered', () => {
    const [leaving, coverage] = rows('U');
    expect(leaving).toEqual([['周慧敏', '柳屯中心小学', '小学语文', '交流轮岗', '2026年9月至2029年8月']]);
    // Two required; three held, two after.
    expect(coverage).toEqual([['小学语文', '2', '3', '1', '0', '2', '0', '0']]);
  });

  it('lists the arrivals with their origins', () => {
    const [coming, coverage] = rows('R');
    expect(coming?.[0]?.slice(0, 3)).toEqual(['周慧敏', '城中小学', '小学语文']);
    expect(coverage).toEqual([['小学语文', '3', '1', '0', '1', '2', '2', '1']]);
  });

  it('shows the teacher indicators before and after next to the need', () => {
    // 200 pupils need two backbone teachers; the one there is leaves.
    const indicators = rows('U').at(-1);
    expect(indicators?.[1]).toEqual(['小学', 'L2 县级以上骨干教师', '200', '2', '1', '0']);
  });

  it('shows only its own coverage for a school without moves', () => {
    expect(textOf('F')).toContain('派出 0 人，接收 0 人');
    expect(textOf('F')).not.toContain('周慧敏');
  });

  it('shows a principal no health or family reason of any teacher, in either language', () => {
    for (const id of ['U', 'R', 'F', 'C'])
      for (const language of ['zh', 'en'] as const)
        for (const word of confidentialWords) expect(textOf(id, language)).not.toContain(word);
  });

  it('leaves room for the answer, with its reasons and its days', () => {
    expect(textOf('U')).toContain('请在 5 个工作日内答复：□ 同意');
  });
});
