import type { District } from '../../src/district/district.ts';
import type { Conflict } from '../../src/plan/plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { conflictsOf, type FoundConflict } from './conflicts.ts';
import { type Feasible, RelaxedInstances } from './relaxed-instances.ts';

/** Only the rules matter here; the cheapest goal there is keeps every question small. */
const anyPlan: Policy['goals'] = [[{ goal: 'movers', weight: 1 }]];

/** An instance without a plan, its requirements, and the smallest conflicts among them. */
export interface Diagnosed {
  readonly relaxed: RelaxedInstances;
  readonly found: readonly FoundConflict[];
}

/**
 * Why a district has no plan under a policy, as smallest conflicting sets of requirements (dataset.md section 3).
 * `feasible` decides the relaxed instances by an engine. For instances without a plan only; the goals are left out.
 */
export const diagnosed = async (
  district: District,
  policy: Policy,
  previous: readonly Move[] | null,
  feasible: Feasible,
): Promise<Diagnosed> => {
  const relaxed = new RelaxedInstances(prepareInstance(district, { ...policy, goals: anyPlan }, previous), feasible);
  return { relaxed, found: await conflictsOf(relaxed) };
};

/** The conflicts alone. */
export const diagnose = async (...given: Parameters<typeof diagnosed>): Promise<readonly Conflict[]> =>
  (await diagnosed(...given)).found.map(({ conflict }) => conflict);
