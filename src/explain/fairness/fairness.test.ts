import { describe, expect, it } from 'vitest';
import { aMove, lawfulDistrict, withTeacher } from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import type { District } from '../../district/district.ts';
import type { SchoolId } from '../../district/ids.ts';
import type { Order } from '../../district/order.ts';
import { planFacts } from '../../plan/facts/plan-facts.ts';
import type { Move } from '../../plan/transfer.ts';
import { fairnessOf } from './fairness.ts';

const policy = aPolicy();
const wish = (...ids: readonly string[]): readonly SchoolId[] => ids as readonly SchoolId[];

/** U1-01 volunteers for R1 with 90 points; U2-01, who teaches the same, has 10. */
const wished = (given: Parameters<typeof withTeacher>[2] = {}): District =>
  withTeacher(
    withTeacher(lawfulDistrict(), 'U1-01', { volunteers: true, points: 90, wishes: wish('R1', 'R2'), ...given }),
    'U2-01',
    { points: 10 },
  );

const fairness = (district: District, moves: readonly Move[], orders: readonly Partial<Order>[] = []) => {
  const ordered = { ...district, orders: orders as readonly Order[] };
  return fairnessOf(planFacts(ordered, policy, aLedger(ordered, policy), moves, null));
};

const otherGoes = [aMove('U2-01', 'U2', 'R1')];

describe('justified envy', () => {
  it('lists a teacher whose wished post went to one later in the published order', () => {
    const [envy, ...more] = fairness(wished(), otherGoes).envy;
    expect(more).toEqual([]);
    expect(envy).toMatchObject({
      teacherId: 'U1-01',
      schoolId: 'R1',
      subject: 'chinese',
      wish: 1,
      place: 1,
      points: 90,
      envied: 'U2-01',
      enviedPoints: 10,
    });
    expect(envy?.enviedPlace).toBeGreaterThan(1);
  });

  it('lists the wish that stands before the one granted', () => {
    const moves = [...otherGoes, aMove('U1-01', 'U1', 'R2')];
    expect(fairness(wished(), moves).envy.map(({ teacherId, wish: number }) => [teacherId, number])).toEqual([
      ['U1-01', 1],
    ]);
    expect(fairness(wished({ wishes: wish('R2', 'R1') }), moves).envy).toEqual([]);
  });

  it('lists none who stands later, did not volunteer and stays, or is refused by a rule about the pair', () => {
    const first = withTeacher(wished(), 'U2-01', { volunteers: true, points: 95 });
    expect(fairness(first, otherGoes).envy).toEqual([]);
    expect(fairness(wished({ volunteers: false }), otherGoes).envy).toEqual([]);
    const forbidden = [{ teacherId: 'U1-01', kind: 'forbid', schoolId: 'R1', reason: null }] as never[];
    expect(fairness(wished(), otherGoes, forbidden).envy).toEqual([]);
    expect(fairness(wished({ subject: 'music' }), otherGoes).envy).toEqual([]);
  });

  it('lists none against a teacher whom an order sends', () => {
    const assigned = [{ teacherId: 'U2-01', kind: 'assign', schoolId: 'R1', reason: null }] as never[];
    expect(fairness(wished(), otherGoes, assigned).envy).toEqual([]);
  });
});

describe('volunteers', () => {
  it('are granted a wish, stay, or are counted as worse off where moved elsewhere without an order', () => {
    const { volunteers: stays } = fairness(wished(), otherGoes);
    expect(stays).toEqual({ all: 1, first: 0, later: 0, stay: 1, elsewhere: [] });
    expect(fairness(wished(), [aMove('U1-01', 'U1', 'R2')]).volunteers).toMatchObject({ later: 1, elsewhere: [] });
    const elsewhere = [aMove('U1-01', 'U1', 'R2')];
    expect(fairness(wished({ wishes: wish('R1') }), elsewhere).volunteers.elsewhere).toEqual(['U1-01']);
    const ordered = [{ teacherId: 'U1-01', kind: 'move', schoolId: null, reason: null }] as never[];
    expect(fairness(wished({ wishes: wish('R1') }), elsewhere, ordered).volunteers.elsewhere).toEqual([]);
  });
});

describe('the line in points', () => {
  it('gives the lowest that got in and the highest that did not, post by post', () => {
    const cutoffs = fairness(wished(), otherGoes).cutoffs.filter(({ schoolId }) => schoolId === 'R1');
    expect(cutoffs).toEqual([
      { schoolId: 'R1', stage: 'primary', subject: 'chinese', admitted: 1, lowestIn: 10, refused: 1, highestOut: 90 },
    ]);
  });
});
