import { describe, expect, it } from 'vitest';
import {
  aMove,
  brokenRules,
  lawfulDistrict,
  rowsOf,
  withPost,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';

describe('one_principal', () => {
  const moves = { 'U1-02': null, 'U1-head': [aMove('U1-head', 'U1', 'R2', { subject: 'principal' })] };
  // No posts are required, so that the floor of the slot does not apply.
  const district = withPost(lawfulDistrict(), 'U1', 'principal', { required: 0 });

  it('names a school the plan leaves without a principal', () => {
    expect(brokenRules({ district, moves })).toEqual(['one_principal']);
    expect(rowsOf('one_principal', { district, moves })[1]).toMatchObject({
      scope: 'school:U1',
      required: '1 to 1 principal',
      actual: '0',
    });
  });

  it('names a school the plan gives a second one', () => {
    const room = withPost(district, 'R1', 'principal', { max: 2 });
    const into = { ...moves, 'U1-head': [aMove('U1-head', 'U1', 'R1', { subject: 'principal' })] };
    expect(rowsOf('one_principal', { district: room, moves: into }).map((row) => row.scope)).toEqual([
      'district',
      'school:R1',
      'school:U1',
    ]);
  });

  it('neither requires nor admits a principal at a school headed by another’s', () => {
    const vacated = withTeacher(district, 'U1-03', { role: 'principal' });
    const headed = withSchool(vacated, 'R2', { headedBy: 'R1' });
    expect(brokenRules({ district: headed, moves })).toEqual(['one_principal']);
    const without = withSchool(district, 'U1', { headedBy: 'U2' });
    expect(brokenRules({ district: without, moves })).toEqual([]);
  });

  it('lets a plan mend a school that has two or none', () => {
    const two = withTeacher(district, 'U1-03', { role: 'principal' });
    expect(brokenRules({ district: two, moves })).toEqual([]);
  });
});
