import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { minStay } from './min-stay.ts';

describe('the clause min_stay', () => {
  it.each([
    ['2023-09-01', true],
    ['2023-09-02', false],
    ['2012-09-01', true],
    ['2026-03-01', false],
  ])('of a teacher who came on %s, with three years required at 2026-08-31: passes %s', (joinedSchool, passes) => {
    const { passes: found, cells } = judged(minStay, { joinedSchool }, { policy: { minStayAfterMoveYears: 3 } });
    expect([found, cells]).toEqual([passes, { joined_school: joinedSchool }]);
  });
});
