import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('school_rotation_quota', () => {
  const policy = { rotationScopes: ['per_school'] } as const;
  const district = withTeacher(lawfulDistrict(), 'U2-01', { backboneLevel: 'city' });
  const idle = { district, policy, moves: { 'U1-01': null, 'U1-02': null } };

  it('names the source school that sends too few', () => {
    expect(brokenRules({ district, policy })).toEqual([]);
    expect(brokenRules(idle)).toEqual(['school_rotation_quota']);
    expect(rowsOf('school_rotation_quota', idle).map(({ scope, actual, holds }) => [scope, actual, holds])).toEqual([
      ['school:U1', '0 of 9, margin -1', false],
      ['school:U2', '2 of 9, margin 1', true],
    ]);
  });

  it('requires nothing of a school with too few eligible teachers', () => {
    const small = { ...idle, policy: { ...policy, perSchoolMinEligible: 10 } };
    expect(brokenRules(small)).toEqual([]);
    expect(rowsOf('school_rotation_quota', small)).toEqual([]);
    expect(brokenRules({ ...idle, policy: { ...policy, perSchoolMinEligible: 9 } })).toEqual(['school_rotation_quota']);
  });
});
