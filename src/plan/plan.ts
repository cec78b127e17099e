import type { InspectorRuleId } from '../inspectors/rule-id.ts';
import type { ItinerantRuleId } from '../itinerant/rule-id.ts';
import type { GoalLevel, GoalName } from '../policy/goal.ts';
import type { Policy } from '../policy/policy.ts';
import type { GroupName } from '../readiness/columns.ts';
import type { ReadinessLine } from '../readiness/readiness-line.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { Message } from '../text/message.ts';
import type { PoolLoan } from './pool-loan.ts';
import type { Placement, Transfer } from './transfer.ts';
import type { PlanWarning } from './warnings/plan-warning.ts';
import type { Diagnosis } from './way-out.ts';

/** `feasible`: a limit came first, the gap stands in `levels`. `optimal` means proven. */
export type PlanStatus = 'optimal' | 'feasible' | 'infeasible' | 'cancelled';

/** One level of goals: the value is the checker's, the bound the solver's proof. */
export interface PlanLevel {
  readonly level: GoalLevel;
  readonly value: number;
  /** What no plan can go below, given the levels before; `null` when none is known. */
  readonly bound: number | null;
  readonly proven: boolean;
  /** The value of each part, before its weight, in the order of `level`. */
  readonly parts: readonly number[];
  /** The factor of a level with `cv_*` goals where a large county needs more than 10⁶. */
  readonly scale?: number;
}

/** A rule that a checker judges: of a plan, of itinerant teaching, or of an allocation of inspectors. */
export type CheckedRule = RuleId | ItinerantRuleId | InspectorRuleId;

/** One row of the checker: every rule of the policy has its rows, also those that hold. */
export interface Check {
  readonly rule: CheckedRule;
  /** Clause of the policy documents or of dataset.md the rule rests on. */
  readonly clause: string;
  /** Whom the row is about: `district`, `source_set`, a school, a slot, a teacher. */
  readonly scope: string;
  readonly required: string;
  readonly actual: string;
  /** False only where the rule is broken. */
  readonly holds: boolean;
  /** The data the rule needs are missing: the row states it, and is never reported as held. */
  readonly notChecked?: true;
  /** The rule does not apply to this dataset: nothing to check, and never reported as held. */
  readonly notApplicable?: true;
  /** `required` and `actual` as messages, for people of either language; absent where a plan was read back. */
  readonly words?: { readonly required: Message; readonly actual: Message };
}

/** One requirement of a smallest conflicting set, in the policy's words and numbers. */
export interface Requirement {
  readonly rule: RuleId;
  readonly clause: string;
  readonly scope: string;
  readonly message: Message;
}

/** A smallest set of requirements that cannot hold together; `proven` when each proper subset was shown to have a plan. */
export interface Conflict {
  readonly requirements: readonly Requirement[];
  readonly message: Message;
  readonly minimal: boolean;
  /** Missing columns that its requirements rest on, named before it; absent where there are none. */
  readonly without?: readonly GroupName[];
}

/** How the last ties were broken: the published seed, the rounds of some 20 bits used, and whether the plan is the only one. */
export interface LotteryRecord {
  readonly seed: number;
  readonly rounds: readonly number[];
  readonly unique: boolean;
}

/**
 * What a given number of changes against the previous plan costs in goals: the values of the levels before `changes`.
 */
export interface ChangePoint {
  readonly changes: number;
  readonly values: readonly number[];
}

/**
 * The points that no other plan beats both in the goals, level by level in their order, and in the number of changes;
 * the best goals first, the fewest changes last. `complete` where these are all.
 */
export interface ChangePoints {
  readonly points: readonly ChangePoint[];
  readonly complete: boolean;
}

export interface DatasetRecord {
  readonly sha256: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** How many of a plan's movers serve only goals that are not worth a move (model.md section 3, what a move is for). */
export interface OnlyLowerGoals {
  readonly movers: number;
  /** The fewest movers of any plan that keeps every rule, and each of `kept` at its value or below. */
  readonly fewest: number;
  readonly kept: readonly GoalName[];
  readonly lower: readonly GoalName[];
}

/** plan/1. Nothing in it varies between runs, engines or machines when `optimal` or `infeasible`. */
export interface Plan {
  readonly dataset: DatasetRecord;
  readonly policy: Policy;
  readonly status: PlanStatus;
  readonly transfers: readonly Transfer[];
  /** Where new teachers begin. */
  readonly placements: readonly Placement[];
  /** Posts of the pool that the moves need; absent where the policy has no pool. */
  readonly poolLoans?: readonly PoolLoan[];
  /** Absent where the plan is not proven, and in plans of earlier versions. */
  readonly onlyLowerGoals?: OnlyLowerGoals;
  /** What an inspector will ask about; absent in plans of earlier versions, and where there is no plan. */
  readonly warnings?: readonly PlanWarning[];
  readonly levels: readonly PlanLevel[];
  readonly checks: readonly Check[];
  readonly conflicts: readonly Conflict[];
  /** What the quotas can reach and the ways out; only where no plan exists. */
  readonly diagnosis?: Diagnosis;
  /** What the columns of the dataset decide; absent where it is not known which were filled. */
  readonly readiness?: readonly ReadinessLine[];
  readonly lottery: LotteryRecord | null;
  /** Only of a plan that prices an objection. */
  readonly changePoints?: ChangePoints;
}
