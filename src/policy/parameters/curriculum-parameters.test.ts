import { describe, expect, it } from 'vitest';
import { curriculaOf, curriculumTable } from '../../staffing/curriculum-table.ts';
import { parsePolicy, policyDocument } from '../schema.ts';
import { curriculumDocument } from './curriculum-parameters.ts';

const five = {
  weekly_lessons: [26, 26, 30, 30, 30],
  shares: { mathematics: '20%', chinese: '45.5%', pe: '34.5%' },
  homeroom: { chinese: 2 },
};
const refused = (curriculum: unknown): readonly (string | null)[] => {
  const parsed = parsePolicy({ curriculum });
  return parsed.ok ? [] : parsed.faults.map(({ column }) => column);
};

describe('the curriculum of a policy', () => {
  it('defaults to the national one, stage by stage', () => {
    const parsed = parsePolicy({ curriculum: { primary: five } });
    const none = parsePolicy({});
    if (!parsed.ok || !none.ok) throw new Error('refused');
    expect(curriculaOf(none.value)).toEqual(curriculumTable);
    const [primary, junior] = curriculaOf(parsed.value);
    expect(primary).toMatchObject({ grades: 5, weeklyLessonsOfAllGrades: 142, share: { chinese: 455, pe: 345 } });
    expect(junior).toEqual(curriculumTable[1]);
  });

  it('reads back as it is written, in one order', () => {
    const parsed = parsePolicy({ curriculum: { primary: five } });
    if (!parsed.ok) throw new Error('refused');
    const { curriculum } = policyDocument(parsed.value) as { curriculum: { primary: typeof five } };
    expect(Object.keys(curriculum.primary.shares)).toEqual(['chinese', 'mathematics', 'pe']);
    expect(curriculum).toEqual({ primary: five });
    for (const stage of curriculumTable) expect(refused({ [stage.stage]: curriculumDocument(stage) })).toEqual([]);
  });

  it('rejects shares that do not add up, are not exact, or are of subjects not taught', () => {
    expect(refused({ primary: { ...five, shares: { chinese: '99.9%' }, homeroom: {} } })).toHaveLength(1);
    expect(refused({ primary: { ...five, shares: { chinese: '1/3', pe: '2/3' } } })).not.toEqual([]);
    expect(refused({ primary: { ...five, homeroom: { music: 1 } } })).toHaveLength(1);
    expect(refused({ primary: { ...five, weekly_lessons: [] } })).toHaveLength(1);
    expect(refused({ primary: { ...five, shares: { principal: '100%' }, homeroom: {} } })).toEqual([
      'curriculum.primary.shares',
    ]);
    expect(refused({ senior: five })).toHaveLength(1);
  });
});
