import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withSchool, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('title_caps', () => {
  const moveModes = { source_to_target: 'transfer' } as const;
  const policy = { titleCaps: 'school', moveModes } as const;
  // Two senior teachers, one from each urban school, come to R1, which has one senior post and no senior teacher.
  const seniors = (cap: number | null, given: { ruralYears?: number } = {}) => {
    const titled = ['U1-01', 'U2-01'].reduce(
      (district, id) => withTeacher(district, id, { title: 'senior', ...given }),
      lawfulDistrict(),
    );
    return withSchool(titled, 'R1', { seniorTitleCap: cap });
  };

  it('names a school with more senior titles than posts', () => {
    expect(brokenRules({ district: seniors(1), policy })).toEqual(['title_caps']);
    expect(rowsOf('title_caps', { district: seniors(1), policy })[1]).toMatchObject({
      scope: 'school:R1',
      required: 'senior <= 1 (today 0)',
      actual: '2',
    });
    expect(brokenRules({ district: seniors(2), policy })).toEqual([]);
  });

  it('counts middle titles separately', () => {
    const middle = withSchool(withTeacher(lawfulDistrict(), 'U1-01', { title: 'first' }), 'R1', {
      seniorTitleCap: 0,
      middleTitleCap: 0,
    });
    expect(rowsOf('title_caps', { district: middle, policy }).map(({ required }) => required)).toContain(
      'middle <= 0 (today 0)',
    );
  });

  it('leaves those with 25 rural years out', () => {
    expect(brokenRules({ district: seniors(1, { ruralYears: 25 }), policy })).toEqual([]);
    expect(brokenRules({ district: seniors(1, { ruralYears: 24.5 }), policy })).toEqual(['title_caps']);
    const noExemption = { ...policy, titleExemptRuralYears: null };
    expect(brokenRules({ district: seniors(1, { ruralYears: 25 }), policy: noExemption })).toEqual(['title_caps']);
  });

  it('leaves the post of a term rotation at home', () => {
    expect(brokenRules({ district: seniors(0), policy: { ...policy, moveModes: {} } })).toEqual([]);
  });

  it('lets a school that is over already keep its number', () => {
    const over = withTeacher(withTeacher(seniors(0), 'R1-01', { title: 'senior' }), 'R1-02', { title: 'full_senior' });
    expect(brokenRules({ district: over, policy })).toEqual(['title_caps']);
    expect(rowsOf('title_caps', { district: over, policy })[1]).toMatchObject({ required: 'senior <= 0 (today 2)' });
  });

  it('counts the posts of the county together where the policy says so', () => {
    const county = { ...policy, titleCaps: 'county' } as const;
    expect(brokenRules({ district: seniors(1), policy: county })).toEqual(['title_caps']);
    const pooled = withSchool(withSchool(seniors(1), 'U1', { seniorTitleCap: 1 }), 'U2', { seniorTitleCap: 0 });
    expect(brokenRules({ district: pooled, policy: county })).toEqual([]);
    expect(rowsOf('title_caps', { district: pooled, policy: county })).toHaveLength(1);
  });

  it('is not checked without post numbers, and absent when the policy sets no cap', () => {
    expect(rowsOf('title_caps', { district: seniors(null), policy })).toMatchObject([
      { scope: 'district', notChecked: true, holds: true },
    ]);
    expect(rowsOf('title_caps', { district: seniors(0) })).toEqual([]);
  });

  it('is not checked of holders whose title is unknown', () => {
    const unknown = withTeacher(seniors(1), 'R2-01', { title: null });
    const rows = rowsOf('title_caps', { district: unknown, policy });
    expect(rows.map(({ notChecked }) => notChecked === true)).toEqual([false, false, true]);
    expect(rows.at(-1)?.actual).toBe('the roster gives no title of 1 of 27 holders of posts');
    const district = seniors(1);
    const untitled = { ...district, teachers: district.teachers.map((teacher) => ({ ...teacher, title: null })) };
    expect(rowsOf('title_caps', { district: untitled, policy })).toMatchObject([{ notChecked: true }]);
  });
});
