import { describe, expect, it } from 'vitest';
import { aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { mustBeReplaced, subjectsOfVacating } from './replaced-heads.ts';

const principal = (failedYears?: number) =>
  aTeacher({ id: 'H', schoolId: 'U', role: 'principal', ...(failedYears === undefined ? {} : { failedYears }) });

describe('a principal to be replaced', () => {
  it('missed the targets as many years as the policy bears', () => {
    const policy = aPolicy({ headFailedYears: 3 });
    expect([principal(), principal(2), principal(3), principal(4)].map((one) => mustBeReplaced(one, policy))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(mustBeReplaced(principal(3), aPolicy())).toBe(false);
    expect(mustBeReplaced({ ...principal(3), role: 'vice_principal' }, policy)).toBe(false);
  });

  it('may take a teacher’s post in the own subject', () => {
    const policy = aPolicy({ headFailedYears: 3 });
    expect(subjectsOfVacating(principal(3), policy)).toEqual([{ stage: 'primary', subject: 'chinese' }]);
    expect(subjectsOfVacating(principal(0), policy)).toEqual([]);
  });
});
