import type { District } from '../district/district.ts';
import { compareIds, type TeacherId } from '../district/ids.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import type { Policy } from '../policy/policy.ts';
import { ruralClusters } from '../policy/title-levels.ts';
import {
  type ArrivalCost,
  arrivalCosts,
  newSpecialGradeClusters,
  planCost,
  specialGradeClusters,
} from './facts/arrival-costs.ts';
import { planFacts } from './facts/plan-facts.ts';
import type { Move } from './transfer.ts';

/** The one special-grade post of a rural cluster, and who is to hold it (clauses 2.30, 2.31). */
export interface SpecialGradePost {
  readonly cluster: string;
  /** Special-grade teachers who work in the cluster after the plan. */
  readonly holders: number;
  /** Of them the one with the longest rural service, then by identifier; `null` when there is none. */
  readonly appointed: TeacherId | null;
  /** Fen a year; 0 where no amounts are laid down. */
  readonly cost: number;
  /** Without a holder today, so that the plan pays it in addition. */
  readonly isNew: boolean;
}

export interface CostOfPlan {
  readonly arrivals: readonly ArrivalCost[];
  readonly posts: readonly SpecialGradePost[];
  /** Fen a year; the checker's own figure. */
  readonly total: number;
}

/** What a plan costs a year in addition to today, arrival by arrival, with the special-grade posts: read off the moves as the checker does. */
export const costOfPlan = (district: District, policy: Policy, ledger: Ledger, moves: readonly Move[]): CostOfPlan => {
  const reading = planFacts(district, policy, ledger, moves, null);
  const clusters = ruralClusters(district.schools, policy);
  const added = newSpecialGradeClusters(reading);
  const posts = specialGradeClusters(reading).map((cluster): SpecialGradePost => {
    const schools = new Set<string>((clusters.get(cluster) ?? []).map((school) => school.id));
    const holders = [...reading.occupied.holders.values()]
      .filter(({ teacher, slot }) => teacher.specialGrade && schools.has(slot.schoolId))
      .map(({ teacher }) => teacher)
      .toSorted((a, b) => (b.ruralYears ?? 0) - (a.ruralYears ?? 0) || compareIds(a.id, b.id));
    const cost = 12 * (policy.costRates?.specialGradeFenPerMonth ?? 0);
    return {
      cluster,
      holders: holders.length,
      appointed: holders[0]?.id ?? null,
      cost,
      isNew: added.includes(cluster),
    };
  });
  return { arrivals: arrivalCosts(reading), posts, total: planCost(reading) };
};
