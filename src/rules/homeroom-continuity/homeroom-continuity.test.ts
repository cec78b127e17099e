import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';
import type { District } from '../../district/district.ts';

const policy = { maxHomeroomOutShare: { numerator: 1, denominator: 2 } };
const homerooms = (grades: Readonly<Record<string, number | null>>): District =>
  Object.entries(grades).reduce(
    (district, [id, grade]) => withTeacher(district, id, { homeroom: true, ...(grade === null ? {} : { grade }) }),
    lawfulDistrict(),
  );

describe('homeroom_continuity', () => {
  it('refuses that more of a grade’s homeroom teachers leave than the share, rounded down', () => {
    const district = homerooms({ 'U1-01': 3, 'U1-02': 3, 'U1-03': 3 });
    expect(brokenRules({ policy, district })).toEqual(['homeroom_continuity']);
    expect(rowsOf('homeroom_continuity', { policy, district })[1]).toMatchObject({
      scope: 'school:U1',
      required: 'primary grade 3: homeroom teachers leaving <= 1 of 3',
      actual: '2',
    });
  });

  it('judges each grade by itself', () => {
    const grades = { 'U1-01': 3, 'U1-03': 3, 'U1-02': 4, 'U1-04': 4 };
    expect(brokenRules({ policy, district: homerooms(grades) })).toEqual([]);
    expect(brokenRules({ policy, district: homerooms({ ...grades, 'U1-04': 5 }) })).toEqual(['homeroom_continuity']);
  });

  it('is not checked for homeroom teachers without a grade, and says how many', () => {
    const rows = rowsOf('homeroom_continuity', {
      policy,
      district: homerooms({ 'U1-01': 3, 'U1-03': 3, 'U1-04': null }),
    });
    expect(rows.map(({ holds, notChecked }) => [holds, notChecked === true])).toEqual([
      [true, false],
      [true, true],
    ]);
    expect(rows[1]?.actual).toBe('1 of 3 homeroom teachers without a grade');
    expect(rowsOf('homeroom_continuity', { policy, district: homerooms({ 'U1-01': null }) })).toEqual([
      expect.objectContaining({ notChecked: true }),
    ]);
  });

  it('is absent when the policy sets none', () => {
    expect(rowsOf('homeroom_continuity', { district: homerooms({ 'U1-01': 3 }) })).toEqual([]);
  });
});
