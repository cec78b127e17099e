import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { aSchool } from '../../../test/support/district.ts';
import { predecessorsOf, tenure } from './tenure.ts';

describe('the clause tenure', () => {
  it('counts six full years from 2020-09-01 to the end of 2026-08-31, and shows them', () => {
    expect(judged(tenure, { joinedSchool: '2020-09-01' })).toEqual({
      passes: true,
      words: 'at this school 2020-09-01 → 2026-08-31 = 72 months >= 72',
      cells: { joined_school: '2020-09-01' },
    });
  });

  it.each([
    ['2020-09-02', 6, false],
    ['2020-10-01', 6, false],
    ['2020-08-31', 6, true],
    ['2023-09-01', 3, true],
    ['2026-08-31', 0, true],
  ] as const)('of a teacher who joined on %s with %i years required: %s', (joinedSchool, tenureMinYears, passes) => {
    expect(judged(tenure, { joinedSchool }, { policy: { tenureMinYears } }).passes).toBe(passes);
  });

  it('runs through a merger: joined the predecessor before the present school opened', () => {
    const schools = [
      aSchool({ id: 'S', openingDate: '2024-09-01', predecessor: 'P' }),
      aSchool({ id: 'P', name: 'Old School', closingDate: '2024-08-31' }),
    ];
    const out = judged(tenure, { joinedSchool: '2015-09-01' }, { schools });
    expect(out).toMatchObject({ passes: true, cells: { opening_date: '2024-09-01', predecessor: 'Old School' } });
    expect(out.words).toContain('132 months');
    expect(out.words).toContain('Old School');
  });

  it('counts for who is still listed at the school that closed', () => {
    const schools = [
      aSchool({ id: 'N', openingDate: '2026-09-01', predecessor: 'S' }),
      aSchool({ id: 'S', closingDate: '2026-08-31' }),
    ];
    expect(judged(tenure, { joinedSchool: '2010-09-01' }, { schools }).passes).toBe(true);
  });

  it('does not mention predecessors to who joined after the opening', () => {
    const schools = [aSchool({ id: 'S', openingDate: '2018-09-01', predecessor: 'P' })];
    expect(judged(tenure, { joinedSchool: '2019-09-01' }, { schools }).words).not.toContain('predecessor');
  });

  it('follows a line of predecessors, by code where a school is no longer listed, and ends at a circle', () => {
    const schools = [
      aSchool({ id: 'A', name: 'a', predecessor: 'B' }),
      aSchool({ id: 'B', name: 'b', predecessor: 'C' }),
      aSchool({ id: 'D', name: 'd', predecessor: 'E' }),
      aSchool({ id: 'E', name: 'e', predecessor: 'D' }),
    ];
    const table = new Map(schools.map((school) => [school.id, school]));
    expect(schools.map((school) => predecessorsOf(school, table))).toEqual([['b', 'C'], ['C'], ['e'], ['d']]);
  });
});
