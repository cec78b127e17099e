import { districtFingerprint } from '../src/district/hash.ts';
import { SolverError } from '../src/errors.ts';
import { type CheckedLevel, checkPlan } from '../src/plan/checker/check-plan.ts';
import { composePlacements } from '../src/plan/compose-placements.ts';
import { composeTransfers } from '../src/plan/compose-transfers.ts';
import { planFacts } from '../src/plan/facts/plan-facts.ts';
import type {
  ChangePoint,
  Conflict,
  DatasetRecord,
  LotteryRecord,
  OnlyLowerGoals,
  Plan,
  PlanLevel,
  PlanStatus,
} from '../src/plan/plan.ts';
import type { Move } from '../src/plan/transfer.ts';
import { warningsOf } from '../src/plan/warnings/warnings-of.ts';
import type { Diagnosis } from '../src/plan/way-out.ts';
import { readinessOf } from '../src/readiness/readiness.ts';
import { chooseEngine } from './choose-engine.ts';
import type { SolveOutcome, SolvePhase, SolveProgress, SolveRequest, SolveRun } from './contract.ts';
import { type Instance, prepareInstance } from './formulation/instance.ts';
import { unproven } from './infeasibility/attainable.ts';
import { explainNoPlan } from './infeasibility/explain-no-plan.ts';
import { countingWitness } from './infeasibility/witness.ts';
import type { KeptSolve } from './questions/kept-solve.ts';
import { anyPlanExists } from './search/any-plan.ts';
import { changePoints } from './search/change-points.ts';
import { countOnlyLowerGoals } from './search/only-lower-goals.ts';
import type { EngineResult, KeptLevels, LevelResult, PlanEngine, SolveSurroundings } from './search/plan-engine.ts';

/** The values of the levels, the last of which counts the changes. */
const pointOf = (values: readonly number[]): ChangePoint => ({
  changes: values.at(-1) ?? 0,
  values: values.slice(0, -1),
});

/** What a solve needs from the process it runs in: a clock, and ears. */
export interface SolveHost {
  /** Seconds on a clock that only goes forward. */
  readonly now: () => number;
  readonly peakMemoryMegabytes: () => number;
  /** An engine in place of the one the request names: the benchmark measures others the same way. */
  readonly engine?: PlanEngine;
  readonly onProgress: (progress: SolveProgress) => void;
  /** A plan that passed the checker, better than the one before: what is left when the process is stopped. */
  readonly onPlan: (outcome: SolveOutcome) => void;
  /** Where no plan exists, whether that is enough to know: the conflicts behind it are not looked for. */
  readonly withoutReasons?: boolean;
  /** Receives an optimal solve, when questions are to follow. */
  readonly keep?: (solved: KeptSolve) => void;
}

const datasetRecord = (request: SolveRequest): DatasetRecord => {
  const { schools, posts, teachers, journeys, orders, hires } = request.district;
  return {
    sha256: districtFingerprint(request.district),
    counts: {
      schools: schools.length,
      posts: posts?.length ?? 0,
      teachers: teachers.length,
      travel: journeys.length,
      orders: orders.length,
      hires: hires.length,
    },
  };
};

/** Seconds per phase, summed over visits. */
class Stopwatch {
  readonly seconds: Record<string, number> = {};
  readonly start: number;
  private readonly now: () => number;
  private phase: SolvePhase = 'prepare';
  private since: number;

  constructor(now: () => number) {
    this.now = now;
    this.start = now();
    this.since = this.start;
  }

  enter(phase: SolvePhase): void {
    const at = this.now();
    this.seconds[this.phase] = Math.round(((this.seconds[this.phase] ?? 0) + at - this.since) * 1000) / 1000;
    this.phase = phase;
    this.since = at;
  }

  elapsed(): number {
    return this.now() - this.start;
  }
}

/** Bounds only count while the levels before them stand at theirs. */
const levelsOf = (results: readonly LevelResult[], checked: readonly CheckedLevel[]): readonly PlanLevel[] => {
  let exact = true;
  return results.map(({ level, bound: claimed }, index) => {
    const recomputed: CheckedLevel = checked[index] ?? { value: 0, parts: [] };
    const { value } = recomputed;
    const bound = exact ? claimed : null;
    const proven = bound !== null && bound === value;
    exact = exact && proven;
    return { ...recomputed, level, bound, proven };
  });
};

/**
 * From a request to a checked plan. Every rule and goal is recomputed from the moves, and a plan the checker rejects is
 * an error, never a result (model.md section 5).
 */
export const solve = async (request: SolveRequest, host: SolveHost): Promise<SolveOutcome> => {
  const watch = new Stopwatch(host.now);
  let firstPlanSeconds: number | null = null;
  const { district, policy, previous } = request;
  const report = (phase: SolvePhase, rest: Partial<SolveProgress> = {}): void => {
    watch.enter(phase);
    const { level = null, best = null, bound = null } = rest;
    const gap = best === null || bound === null ? null : best - bound;
    host.onProgress({ phase, level, best, bound, gap, seconds: watch.elapsed() });
  };

  report('prepare');
  const dataset = datasetRecord(request);
  const decided = readinessOf(district, policy);
  const ready = decided === undefined ? {} : { readiness: decided };
  const instance: Instance = prepareInstance(district, policy, previous);
  const engine = host.engine ?? (await chooseEngine(request.engine, instance));
  let size = { columns: 0, rows: 0 };
  const run = (notes: SolveRun['notes'] = []): SolveRun => ({
    engine: engine.name,
    engineVersion: engine.version,
    seconds: { ...watch.seconds, total: Math.round(watch.elapsed() * 1000) / 1000 },
    firstPlanSeconds,
    peakMemoryMegabytes: host.peakMemoryMegabytes(),
    ...size,
    notes,
  });
  const planOf = (
    status: PlanStatus,
    moves: readonly Move[],
    results: readonly LevelResult[],
    lottery: LotteryRecord | null,
    onlyLowerGoals?: OnlyLowerGoals,
  ): Plan => {
    const checked = checkPlan(district, policy, instance.ledger, moves, previous);
    if (!checked.holds) {
      const broken = checked.checks.filter((check) => !check.holds).map((check) => `${check.rule} ${check.scope}`);
      throw new SolverError(
        'plan_rejected',
        `${engine.name} returned a plan that the checker rejects: ${broken.slice(0, 5).join('; ')}`,
        'This is a defect: nothing was written. Keep the dataset and policy for the report of it.',
      );
    }
    results.forEach((result, index) => {
      if (result.proven && checked.levels[index]?.value !== result.value)
        throw new SolverError(
          'value_contradicted',
          `${engine.name} claims ${result.value} at level ${index + 1}; the checker counts ${checked.levels[index]?.value}`,
          'This is a defect: nothing was written. Keep the dataset and policy for the report of it.',
        );
    });
    const levels = levelsOf(results, checked.levels);
    return {
      dataset,
      policy,
      status,
      transfers: composeTransfers(district, policy, instance.ledger, moves),
      placements: composePlacements(district, policy, moves),
      ...(policy.postPool === null ? {} : { poolLoans: checked.poolLoans }),
      ...(onlyLowerGoals === undefined ? {} : { onlyLowerGoals }),
      warnings: warningsOf(planFacts(district, policy, instance.ledger, moves, previous)),
      levels,
      checks: checked.checks,
      conflicts: [],
      ...ready,
      lottery,
    };
  };
  const unsolved = (
    status: PlanStatus,
    conflicts: readonly Conflict[],
    notes: SolveRun['notes'] = [],
    diagnosis: Diagnosis | null = null,
  ): SolveOutcome => ({
    plan: {
      dataset,
      policy,
      status,
      transfers: [],
      placements: [],
      levels: [],
      checks: [],
      conflicts,
      ...(diagnosis === null ? {} : { diagnosis }),
      ...ready,
      lottery: null,
    },
    run: run(notes),
  });

  let levels: KeptLevels | null = null;
  const surroundings: SolveSurroundings = {
    ...(host.keep === undefined
      ? {}
      : {
          keep: (kept) => {
            levels = kept;
          },
        }),
    secondsLeft: () => (request.timeLimit === null ? Number.POSITIVE_INFINITY : request.timeLimit - watch.elapsed()),
    report: ({ phase, level, best, bound }) => report(phase, { level, best, bound }),
    incumbent: (moves, bounds) => {
      const results = policy.goals.map((level, index) => ({
        level,
        value: 0,
        bound: bounds[index] ?? null,
        proven: false,
      }));
      const plan = planOf('feasible', moves, results, null);
      firstPlanSeconds ??= watch.elapsed();
      host.onPlan({ plan, run: run() });
    },
  };

  report('witness');
  const noPlan = async (counted: readonly Conflict[], notes: SolveRun['notes'] = []): Promise<SolveOutcome> => {
    if (host.withoutReasons === true) return unsolved('infeasible', counted, notes);
    report('conflicts');
    const { secondsLeft } = surroundings;
    const feasible = (relaxed: Instance) => anyPlanExists(relaxed, secondsLeft);
    let known = unsolved('infeasible', counted, notes, {
      attainable: unproven(instance),
      waysOut: [],
      complete: false,
    });
    // That no plan exists is proven: a limit of time may come before the reasons.
    host.onPlan(known);
    for await (const explained of explainNoPlan({ district, policy, previous, counted, feasible, secondsLeft })) {
      known = unsolved('infeasible', explained.conflicts, notes, explained.diagnosis);
      // Left of an explanation that the process does not live to finish.
      host.onPlan(known);
      if (explained.next !== null) report(explained.next);
    }
    return { ...known, run: run(notes) };
  };
  const impossible = countingWitness(instance);
  if (impossible.length > 0) return noPlan(impossible);
  const result: EngineResult = await engine.solve(instance, surroundings);
  size = { columns: result.columns, rows: result.rows };
  if (result.status === 'infeasible') return noPlan([], result.notes);
  if (result.status === 'stopped') return unsolved('cancelled', [], result.notes);
  const counted = result.status === 'optimal' ? await countOnlyLowerGoals(instance, result, surroundings) : undefined;
  report('check');
  // An optimal plan states the count, so that its bytes never vary: without it the plan stands, unfinished.
  const unfinished = result.status === 'optimal' && counted === undefined;
  const lottery = result.lottery === null || unfinished ? null : { seed: policy.seed, ...result.lottery };
  const plan = planOf(unfinished ? 'feasible' : result.status, result.moves, result.levels, lottery, counted);
  firstPlanSeconds ??= watch.elapsed();
  if (plan.status === 'optimal' && !plan.levels.every((level) => level.proven))
    throw new SolverError(
      'unproven',
      `${engine.name} claims an optimum without its proof`,
      'This is a defect: nothing was written.',
    );
  if (plan.status === 'optimal') host.keep?.({ request, instance, levels });
  if (request.changePoints !== true || plan.status !== 'optimal') {
    watch.enter('check');
    return { plan, run: run(result.notes) };
  }
  report('change_points');
  host.onPlan({ plan, run: run(result.notes) });
  const [first, points] = [pointOf(plan.levels.map(({ value }) => value)), []] as [ChangePoint, ChangePoint[]];
  const between = changePoints(instance, first.changes, surroundings.secondsLeft);
  for (let next = await between.next(); ; next = await between.next()) {
    if (next.done === true) {
      const found = { points: [first, ...points], complete: next.value };
      watch.enter('check');
      return { plan: { ...plan, changePoints: found }, run: run(result.notes) };
    }
    const { moves, values } = next.value;
    const results = policy.goals.map((level, index) => {
      const value = values[index] ?? Number.NaN;
      return { level, value, bound: value, proven: true };
    });
    // Checked as every plan is, though only its values are kept.
    planOf('feasible', moves, results, null);
    points.push(pointOf(values));
  }
};
