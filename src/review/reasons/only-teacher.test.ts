import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aMove } from '../../../test/support/lawful-plan.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { Move } from '../../plan/transfer.ts';
import { onlyTeacher } from './only-teacher.ts';

const music = (id: string, schoolId: string) => aTeacher({ id, schoolId, subject: 'music' });
const fact = (others: readonly Teacher[], moves: readonly Move[]) => {
  const teacher = music('T', 'U');
  const district = aDistrict({
    schools: [aSchool({ id: 'U' }), aSchool({ id: 'R' })],
    teachers: [teacher, aTeacher({ id: 'C', schoolId: 'U' }), ...others],
  });
  return onlyTeacher.fact(teacher, { district, policy: aPolicy(), moves });
};
const leaves = aMove('T', 'U', 'R', { subject: 'music' });

describe('the only teacher of a subject', () => {
  it('is borne out when the plan leaves no teacher of the subject', () => {
    expect(fact([], [leaves]).verdict).toBe('borne_out');
    const both = [leaves, aMove('M', 'U', 'R', { subject: 'music' })];
    expect(fact([music('M', 'U')], both).verdict).toBe('borne_out');
  });

  it('is not where another stays, or comes', () => {
    expect(fact([music('M', 'U')], [leaves])).toMatchObject({
      verdict: 'not_borne_out',
      message: { values: { others: 1, after: 1 } },
    });
    expect(fact([music('M', 'R')], [leaves, aMove('M', 'R', 'U', { subject: 'music' })]).verdict).toBe('not_borne_out');
  });

  it('does not count who holds no post', () => {
    expect(fact([{ ...music('M', 'U'), onDuty: false }], [leaves]).verdict).toBe('borne_out');
  });
});
