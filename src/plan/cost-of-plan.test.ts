import { describe, expect, it } from 'vitest';
import { someRates } from '../../test/support/costs.ts';
import { hiringDistrict, lawfulPlacements } from '../../test/support/hires.ts';
import { lawfulDistrict, lawfulMoves, lawfulPolicy, withSchool, withTeacher } from '../../test/support/lawful-plan.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { costOfPlan } from './cost-of-plan.ts';

const clustered = withSchool(lawfulDistrict(), 'R1', { cluster: 'C' });
const holders = [
  ['R1-02', 3],
  ['R1-03', 12],
  ['U1-01', 12],
] as const;
const district = hiringDistrict(
  {},
  holders.reduce((given, [id, ruralYears]) => withTeacher(given, id, { specialGrade: true, ruralYears }), clustered),
);
const moves = [...lawfulMoves(), ...Object.values(lawfulPlacements).flat()];

describe('the cost of a plan', () => {
  const policy = lawfulPolicy({ costRates: someRates, specialGradePosts: 'where_held' });
  const cost = costOfPlan(district, policy, aLedger(district, policy), moves);

  it('adds up to the total, arrival by arrival and post by post', () => {
    const arrivals = cost.arrivals.reduce((sum, one) => sum + one.subsidy + one.travel + one.dormitory - one.today, 0);
    const added = cost.posts.filter(({ isNew }) => isNew);
    expect(arrivals + added.reduce((sum, post) => sum + post.cost, 0)).toBe(cost.total);
    expect(cost.arrivals.map(({ teacherId, travel }) => [teacherId, travel])).toEqual([
      ['U1-01', 10_000],
      ['U1-02', 10_000],
      ['U2-01', 10_000],
      ['U2-02', 10_000],
      ['N1', 0],
      ['N2', 0],
    ]);
  });

  it('appoints one special-grade teacher a cluster: longest rural service, then identifier', () => {
    expect(cost.posts).toEqual([{ cluster: 'C', holders: 3, appointed: 'R1-03', cost: 360_000, isNew: false }]);
  });

  it('counts nothing where no amounts are laid down', () => {
    const free = lawfulPolicy({ specialGradePosts: 'where_held' });
    expect(costOfPlan(district, free, aLedger(district, free), moves)).toMatchObject({
      arrivals: [],
      posts: [{ cost: 0 }],
      total: 0,
    });
  });
});
