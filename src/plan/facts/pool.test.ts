import { describe, expect, it } from 'vitest';
import { aMove, checked, lawfulDistrict, withSchool } from '../../../test/support/lawful-plan.ts';
import { aPool } from '../../../test/support/policy.ts';

describe('the loans of a plan', () => {
  it('follow from the moves alone: the order of the moves and of the schools changes nothing', () => {
    const district = ['R1', 'R2'].reduce(
      (given, id) => withSchool(given, id, { approvedPosts: 4, openingDate: '2025-09-01' }),
      lawfulDistrict(),
    );
    const policy = { postPool: aPool() };
    const loans = checked({ district, policy }).poolLoans;
    expect(loans.map(({ schoolId, number }) => [schoolId, number])).toEqual([
      ['R1', 3],
      ['R2', 2],
    ]);
    const replaced = { 'U1-01': [aMove('U1-01', 'U1', 'R1')] };
    expect(checked({ district, policy, moves: replaced }).poolLoans).toEqual(loans);
  });
});
