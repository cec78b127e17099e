import { describe, expect, it } from 'vitest';
import { aPool } from '../../test/support/policy.ts';
import { schoolId } from '../district/ids.ts';
import { givenLoans } from './given-loan.ts';

const { start, end } = aPool();
const needed = [
  { schoolId: schoolId('A'), purpose: 'new_school', number: 2, start, end },
  { schoolId: schoolId('B'), purpose: 'leave_cover', number: 1, start, end },
] as const;
const claimed = needed.map(({ schoolId: school_id, ...rest }) => ({ school_id, ...rest }));

describe('the loans a plan file claims', () => {
  it('are read where they are written as loans, else nothing is claimed', () => {
    expect(givenLoans(claimed)).toEqual(claimed);
    expect(givenLoans(undefined)).toBeNull();
    expect(givenLoans([{ school_id: 'A', purpose: 'friends', number: 2 }])).toBeNull();
  });
});
