import { yuanText } from '../../../src/policy/money.ts';
import { message } from '../../../src/text/message.ts';
import { candidateCosts, fromAfar, specialGradeCost } from '../../formulation/candidate-costs.ts';
import { type Instance, isRosterMover } from '../../formulation/instance.ts';
import type { Capacity } from '../capacity.ts';
import type { Impossible } from '../impossible.ts';
import { quotaLines } from '../quota-lines.ts';

/**
 * Persons who must be placed and fit only where a bed is needed, against the beds of all those schools (clauses 0.48,
 * 2.34).
 */
export const bedsWitness = (instance: Instance, { candidatesOf }: Capacity): readonly Impossible[] => {
  const { policy, candidates, schools, slotSchool, movers } = instance;
  if (policy.dailyCommuteMinutes === null) return [];
  const far = fromAfar(instance);
  const bedsOf = (candidate: number): number | null =>
    schools[slotSchool[candidates.slot[candidate] as number] as number]?.dormBeds ?? null;
  const reached = new Set<number>();
  const housed = movers.filter((mover, index) => {
    const { from, to } = candidatesOf(index);
    const own = Array.from({ length: to - from }, (_, offset) => from + offset);
    if (!mover.mustMove || own.length === 0) return false;
    if (!own.every((candidate) => bedsOf(candidate) !== null && far(candidate))) return false;
    for (const candidate of own) reached.add(slotSchool[candidates.slot[candidate] as number] as number);
    return true;
  }).length;
  const beds = [...reached].reduce((sum, school) => sum + (schools[school]?.dormBeds ?? 0), 0);
  if (housed <= beds) return [];
  return [
    {
      rule: 'dormitory_beds',
      clause: '0.48',
      scope: 'district',
      message: message('conflict.beds', {
        needed: housed,
        available: beds,
        limit: policy.dailyCommuteMinutes,
        schools: [...reached].map((school) => schools[school]?.id ?? '').join(', '),
      }),
    },
  ];
};

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/**
 * The least a plan can cost, against the budget (clauses 0.43, 2.36): the special-grade posts, what every mover could
 * save at most, and, above that, either those who must be placed or a quota's number of movers, each where the excess
 * is least.
 */
export const budgetWitness = (instance: Instance, { candidatesOf }: Capacity): readonly Impossible[] => {
  const { budget, costRates } = instance.policy;
  if (budget === null || costRates === null) return [];
  const costs = candidateCosts(instance, costRates);
  const cheapest = (mover: number, counts: (candidate: number) => boolean): number => {
    const { from, to } = candidatesOf(mover);
    let least = Number.POSITIVE_INFINITY;
    for (let candidate = from; candidate < to; candidate += 1)
      if (counts(candidate)) least = Math.min(least, costs[candidate] as number);
    return least;
  };
  /** At most 0: what a plan gains by this person, who may also stay. */
  const savings = instance.movers.map((_mover, index) =>
    Math.min(
      0,
      cheapest(index, () => true),
    ),
  );
  const excess = (member: (mover: Instance['movers'][number]) => boolean, counts: (candidate: number) => boolean) =>
    instance.movers
      .flatMap((mover, index) => (member(mover) ? [cheapest(index, counts) - (savings[index] ?? 0)] : []))
      .filter((cost) => Number.isFinite(cost));
  const forced = sum(
    excess(
      (mover) => mover.mustMove,
      () => true,
    ),
  );
  const quotas = quotaLines(instance).map(({ members, counts, needed }) =>
    sum(
      excess((mover) => isRosterMover(mover) && members(mover), counts)
        .toSorted((a, b) => a - b)
        .slice(0, needed),
    ),
  );
  const least = specialGradeCost(instance, costRates) + sum(savings) + Math.max(forced, ...quotas);
  if (least <= budget) return [];
  return [
    {
      rule: 'budget',
      clause: '0.43',
      scope: 'district',
      message: message('conflict.budget', { least: yuanText(least), limit: yuanText(budget) }),
    },
  ];
};
