import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { goalValue, lawfulDistrict, lawfulMoves, withTeacher } from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';

describe('points', () => {
  const ranked = () => {
    const volunteers = withTeacher(withTeacher(lawfulDistrict(), 'U2-02', { volunteers: true, points: 5 }), 'U1-05', {
      volunteers: true,
    });
    const withPoints = withTeacher(withTeacher(volunteers, 'U1-02', { points: 90 }), 'U1-01', { points: 10 });
    return withTeacher(withPoints, 'U2-01', { joinedSchool: '2000-09-01' });
  };

  it('adds the movers’ positions: volunteers, then points, then time at the school', () => {
    // U2-02 is 1st and U1-05, who stays, 2nd; then U1-02, U1-01 and U2-01.
    expect(goalValue('points', { district: ranked() })).toBe(1 + 3 + 4 + 5);
  });

  it('leaves out of the order who may not move', () => {
    const ledger = (...[district, policy]: Parameters<typeof aLedger>) =>
      aLedger(district, policy, { ineligible: ['U1-05'] });
    expect(goalValue('points', { district: ranked(), ledger })).toBe(1 + 2 + 3 + 4);
  });

  it('ranks a volunteer below the tenure where the policy lets one go, and no other teacher below it', () => {
    const ledger = (...[district, policy]: Parameters<typeof aLedger>) =>
      aLedger(district, policy, { failOnlyTenure: ['U1-05', 'U1-02'] });
    const district = ranked();
    // U1-02 did not volunteer and is on no order; U1-05 is 2nd, or not ranked at all.
    expect(goalValue('points', { district, ledger, policy: { onlyEligibleMove: false } })).toBe(1 + 3 + 4);
    expect(goalValue('points', { district, ledger })).toBe(1 + 2 + 3);
  });

  it('breaks ties by the lottery number of seed and teacher', () => {
    const drawn = (id: string): string => createHash('sha256').update(`20260831|${id}`).digest('hex');
    const order = lawfulDistrict()
      .teachers.map((teacher) => teacher.id)
      .toSorted((a, b) => (drawn(a) < drawn(b) ? -1 : 1));
    const expected = lawfulMoves().reduce((total, move) => total + order.indexOf(move.teacherId) + 1, 0);
    expect(goalValue('points')).toBe(expected);
  });
});
