import { describe, expect, it } from 'vitest';
import {
  aMove,
  brokenRules,
  lawfulDistrict,
  rowsOf,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';

describe('special_grade_post', () => {
  const clustered = ['R1', 'R2'].reduce(
    (district, id) => withSchool(district, id, { cluster: `C-${id}` }),
    withSchool(lawfulDistrict(), 'U1', { cluster: 'C-U1' }),
  );
  const district = withTeacher(clustered, 'R1-01', { specialGrade: true });
  const leaves = { 'R1-01': [aMove('R1-01', 'R1', 'U1')] };
  const policy = { specialGradePosts: 'where_held' } as const;

  it('names a rural cluster that loses its last special-grade teacher', () => {
    expect(brokenRules({ district, policy, moves: leaves })).toEqual(['special_grade_post']);
    expect(rowsOf('special_grade_post', { district, policy, moves: leaves })).toMatchObject([
      { scope: 'district', actual: '1 of 2 rural clusters' },
      { scope: 'cluster:C-R1', required: '>= 1 special-grade teacher (today 1)', actual: '0' },
    ]);
  });

  it('is content with another who comes', () => {
    const another = withTeacher(district, 'U1-01', { specialGrade: true });
    expect(brokenRules({ district: another, policy, moves: leaves })).toEqual([]);
  });

  it('requires one of every rural cluster under that policy', () => {
    const every = { specialGradePosts: 'every_cluster' } as const;
    expect(brokenRules({ district, policy: every })).toEqual(['special_grade_post']);
    const second = withTeacher(district, 'U2-02', { specialGrade: true });
    expect(brokenRules({ district: second, policy: every })).toEqual([]);
  });

  it('looks at rural clusters alone: no urban school, and one that is rural', () => {
    const mixed = withSchool(district, 'U1', { cluster: 'C-R1' });
    expect(rowsOf('special_grade_post', { district: mixed, policy })[0]?.actual).toBe('0 of 1 rural clusters');
    expect(rowsOf('special_grade_post', { district })).toEqual([]);
  });

  it('looks at schools that are open, and is not checked where no school names its cluster', () => {
    const closed = withSchool(district, 'R2', { closingDate: '2026-08-31' });
    expect(rowsOf('special_grade_post', { district: closed, policy })[0]?.actual).toBe('0 of 1 rural clusters');
    const later = withSchool(district, 'R2', { openingDate: '2027-09-01' });
    expect(rowsOf('special_grade_post', { district: later, policy })[0]?.actual).toBe('0 of 1 rural clusters');
    expect(rowsOf('special_grade_post', { policy })).toMatchObject([
      { notChecked: true, actual: 'no school names its cluster' },
    ]);
  });

  it('does not apply without a rural cluster, and names each cluster that is mixed', () => {
    const urban = ['R1', 'R2'].reduce(
      (given, id) => withSchool(given, id, { cluster: 'C-U1' }),
      withSchool(district, 'U1', { cluster: 'C-U1' }),
    );
    for (const posts of [policy, { specialGradePosts: 'every_cluster' }] as const)
      expect(
        rowsOf('special_grade_post', { district: urban, policy: posts }).map((row) => [
          row.scope,
          row.notApplicable === true,
          row.actual,
        ]),
      ).toEqual([
        ['district', true, 'no cluster of the district is rural: a rural cluster has a rural school and no urban one'],
        ['cluster:C-U1', true, '1 of its 3 schools is urban: no rural cluster'],
      ]);
  });
});
