import type { EngineName, SolveOptions, SolveOutcome } from '../solver/contract.ts';
import { solveInChildProcess } from '../solver/index.ts';
import { eligibilityLedger } from '../src/eligibility/ledger.ts';
import { SolverError } from '../src/errors.ts';
import type { Fault } from '../src/fault.ts';
import { type CheckedPlan, checkPlan as checkMoves } from '../src/plan/checker/check-plan.ts';
import type { PlanClaim } from '../src/plan/claims/compare.ts';
import { planClaims } from '../src/plan/claims/plan-claims.ts';
import { movesOfPlan } from '../src/plan/moves-of-plan.ts';
import { parsePlanText } from '../src/plan/parse-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import type { Move } from '../src/plan/transfer.ts';
import { parsePolicy } from '../src/policy/schema.ts';
import { failure, type Result, success } from '../src/result.ts';
import { type Inputs, readPlannable, readPolicy } from './cli/inputs.ts';
import { kinship } from './cli/judged-plan.ts';
import { defaultMemoryLimit } from './memory-limit.ts';

/** The entry of the package for other programs; docs/library.md documents it. */
export type { EngineName, SolveOptions, SolveOutcome, SolveProgress, SolveRun } from '../solver/contract.ts';
export type { District } from '../src/district/district.ts';
export type { Fault } from '../src/fault.ts';
export type { Check, Conflict, Plan, PlanLevel, PlanStatus } from '../src/plan/plan.ts';
export { planText } from '../src/plan/plan-document.ts';
export type { Move, Placement, Transfer } from '../src/plan/transfer.ts';
export type { Policy } from '../src/policy/policy.ts';
export { type FaultText, faultText } from '../src/report/fault-text.ts';
export type { Result } from '../src/result.ts';
export type { Language } from '../src/text/message.ts';
export type { CheckedPlan, Inputs, PlanClaim };

export interface ReadOptions {
  /** The path of a policy file, or the keys of one as an object; the built-in policy where absent. */
  readonly policy?: string | Readonly<Record<string, unknown>>;
}

/** Reads a dataset, a folder or a workbook, as `plan` reads it: a district to plan, or all of its faults. */
export const readDataset = async (path: string, options: ReadOptions = {}): Promise<Result<Inputs, Fault>> =>
  readPlannable(
    path,
    typeof options.policy === 'object' ? parsePolicy(options.policy) : await readPolicy(options.policy),
  );

export interface PlanOptions extends SolveOptions {
  /** By default the size of the district decides. */
  readonly engine?: EngineName | 'auto';
  /** Seconds; without a limit until the plan is proven. */
  readonly timeLimit?: number | null;
  /** Megabytes of resident memory. */
  readonly memoryLimit?: number;
  /** The moves of an earlier plan, for the goal `changes`. */
  readonly previous?: readonly Move[];
}

/** The oldest Node that can run the child process. */
const leastMajor = 24;

/** Plans a district in a child process. An infeasible district is a plan too, with its conflicts. */
export const makePlan = async ({ district, policy }: Inputs, options: PlanOptions = {}): Promise<SolveOutcome> => {
  if (Number.parseInt(process.versions.node, 10) < leastMajor)
    throw new SolverError(
      'node_version',
      `Node ${process.versions.node} cannot run the solver`,
      `Use Node ${leastMajor}.`,
    );
  const { engine = 'auto', timeLimit = null, memoryLimit = defaultMemoryLimit, previous = null, ...others } = options;
  return solveInChildProcess({ district, policy, previous, engine, timeLimit, memoryLimit }, others);
};

/** Recomputes every rule and goal of a plan from the dataset, the policy and the moves alone. */
export const checkPlan = ({ district, policy }: Inputs, plan: Plan, previous: readonly Move[] = []): CheckedPlan =>
  checkMoves(district, policy, eligibilityLedger(district, policy), movesOfPlan(plan), previous);

/** What `checkPlanText` finds: rules and goals, and every claim of the file that differs from them. */
export interface CheckedText extends CheckedPlan {
  readonly claims: readonly PlanClaim[];
}

/** Checks the text of a `plan.json`, of this program or another, with every claim in it. */
export const checkPlanText = (inputs: Inputs, text: string): Result<CheckedText, Fault> => {
  const plan = parsePlanText(text);
  if (!plan.ok) return plan;
  const { district, policy } = inputs;
  const faults = kinship(district, plan.value, 'plan.json').filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return failure(faults);
  const ledger = eligibilityLedger(district, policy);
  const checked = checkMoves(district, policy, ledger, plan.value.moves, null);
  const claims = planClaims(plan.value, { district, policy, ledger, previous: null, checked });
  return success({ ...checked, claims });
};
