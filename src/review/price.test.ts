import { describe, expect, it } from 'vitest';
import { aMove, lawfulDistrict, lawfulMoves, lawfulPolicy } from '../../test/support/lawful-plan.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { teacherId } from '../district/ids.ts';
import type { PlanLevel } from '../plan/plan.ts';
import { versionDifference } from '../plan/versions/version-difference.ts';
import { type PricedPlan, priceOfObjection, type QuotaReading } from './price.ts';

const level = (goal: PlanLevel['level'][number]['goal'], value: number, proven = true): PlanLevel => ({
  level: [{ goal, weight: 1 }],
  value,
  bound: value,
  proven,
  parts: [value],
});
const quota = (margin: number, applicable = true): QuotaReading => ({
  rule: 'rotation_quota',
  scope: 'district',
  required: 3,
  actual: 3 + margin,
  margin,
  applicable,
});
const plan = (given: Partial<PricedPlan> = {}): PricedPlan => ({
  status: 'optimal',
  quotas: [quota(1)],
  levels: [level('unfilled_posts', 2), level('movers', 4)],
  ...given,
});
const version = (moves = lawfulMoves()) => {
  const [district, policy] = [lawfulDistrict(), lawfulPolicy()];
  return { district, policy, ledger: aLedger(district, policy), moves };
};
const about = [teacherId('U1-01')];
const instead = versionDifference(
  version(),
  version([...lawfulMoves().filter(({ teacherId: id }) => id !== 'U1-01'), aMove('U1-03', 'U1', 'R1')]),
);
const nothing = versionDifference(version(), version());

describe('the price of an objection', () => {
  it('is the quota margins before and after, the goals lost and who else moves otherwise', () => {
    const after = plan({
      quotas: [quota(0)],
      levels: [level('unfilled_posts', 3), level('movers', 4), level('changes', 3)],
      changePoints: {
        points: [
          { changes: 3, values: [3, 4] },
          { changes: 2, values: [5, 3] },
        ],
        complete: true,
      },
    });
    expect(priceOfObjection(plan(), after, instead, about)).toEqual({
      verdict: 'costs',
      quotas: [{ rule: 'rotation_quota', scope: 'district', before: 1, after: 0 }],
      levels: [
        { goals: ['unfilled_posts'], before: 2, after: 3, lost: 1, exact: true },
        { goals: ['movers'], before: 4, after: 4, lost: 0, exact: true },
      ],
      others: ['U1-03'],
      points: {
        complete: true,
        prices: [
          { others: 2, lost: [1, 0] },
          { others: 1, lost: [3, -1] },
        ],
      },
    });
  });

  it('is free when no margin, goal or other teacher changes', () => {
    expect(priceOfObjection(plan(), plan(), nothing, about).verdict).toBe('free');
    expect(priceOfObjection(plan(), plan(), instead, [...about, teacherId('U1-03')]).verdict).toBe('free');
    expect(priceOfObjection(plan(), plan(), instead, about).verdict).toBe('costs');
  });

  it('marks a figure that is not proven, and a quota over an empty set', () => {
    const after = plan({ levels: [level('unfilled_posts', 3, false)], quotas: [quota(0, false)] });
    expect(priceOfObjection(plan(), after, nothing, about)).toMatchObject({
      quotas: [{ before: 1, after: null }],
      levels: [{ lost: 1, exact: false }],
    });
  });

  it('is that no plan exists, or unknown where none was found', () => {
    expect(priceOfObjection(plan(), plan({ status: 'infeasible' }), nothing, about).verdict).toBe('impossible');
    expect(priceOfObjection(plan(), plan({ status: 'cancelled' }), nothing, about).verdict).toBe('unknown');
  });
});
