import type { District } from '../../src/district/district.ts';
import type { Conflict } from '../../src/plan/plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { conflictsOf, type Feasible } from './conflicts.ts';

/** Only the rules matter here; the cheapest goal there is keeps every question small. */
const anyPlan: Policy['goals'] = [[{ goal: 'movers', weight: 1 }]];

/**
 * Why a district has no plan under a policy, as smallest conflicting sets of requirements (dataset.md section 3).
 * `feasible` decides the relaxed instances by an engine. For instances without a plan only; the goals are left out.
 */
export const diagnose = (
  district: District,
  policy: Policy,
  previous: readonly Move[] | null,
  feasible: Feasible,
): Promise<readonly Conflict[]> =>
  conflictsOf(prepareInstance(district, { ...policy, goals: anyPlan }, previous), feasible);
