import { basename } from 'node:path';
import { engineNames, type SolveOutcome } from '../../../solver/contract.ts';
import { solveInChildProcess } from '../../../solver/index.ts';
import { isMovable } from '../../../src/candidates/movable.ts';
import { pairContext } from '../../../src/candidates/pair.ts';
import type { District } from '../../../src/district/district.ts';
import { eligibilityLedger } from '../../../src/eligibility/ledger.ts';
import type { Ledger } from '../../../src/eligibility/ledger-entry.ts';
import type { Fault } from '../../../src/fault.ts';
import { writeTables } from '../../../src/intake/write-tables.ts';
import { movesOfPlan } from '../../../src/plan/moves-of-plan.ts';
import type { Move } from '../../../src/plan/transfer.ts';
import type { PlanVersion } from '../../../src/plan/versions/version.ts';
import { versionDifference } from '../../../src/plan/versions/version-difference.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { defaultPolicy, parsePolicy } from '../../../src/policy/schema.ts';
import { changeWords } from '../../../src/report/change-words.ts';
import { differenceTable } from '../../../src/report/tables/comparison.ts';
import { failure, type Result, success } from '../../../src/result.ts';
import { withGivenOrders } from '../../../src/review/orders/with-orders.ts';
import { pricingPolicy, revisionPolicy } from '../../../src/review/revision.ts';
import { differenceDocument } from '../../../src/scenario/difference-document.ts';
import { writeCsv } from '../../documents/write-csv.ts';
import { defaultMemoryLimit } from '../../memory-limit.ts';
import type { Arguments } from '../arguments.ts';
import { type Command, noteWarnings, outJson, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { freezeOptions, readFreeze } from '../given-freeze.ts';
import { orderOptions, readGivenOrders } from '../given-orders.ts';
import { type Inputs, readInputs, readPlannable } from '../inputs.ts';
import { kinship } from '../judged-plan.ts';
import { outputFaults } from '../output-folder.ts';
import { readPlanFile } from '../plan-file.ts';
import { policyFor } from '../policy-for.ts';
import { progressLine } from '../progress-line.ts';
import { tableLines } from '../table-lines.ts';
import { say, type Terminal } from '../terminal.ts';
import { type AddedToPlan, planFileNames, writePlan } from '../write-plan.ts';

const fileNames = [...planFileNames, 'difference.json', 'orders.csv'] as const;

/** Everything a revision is made from. */
interface Revision {
  /** The dataset with every order in force, and the policy of the revision. */
  readonly inputs: Inputs;
  readonly previous: readonly Move[];
  readonly before: PlanVersion;
  /** How many orders the revision added, those of a freeze among them. */
  readonly orders: number;
  readonly frozen: number;
  /** Teachers of a frozen school or subject whom another order names. */
  readonly unfrozen: number;
}

/**
 * A plan names only teachers who could move when it was made. Without the dataset it was made from, this is what is
 * known of their eligibility then.
 */
const ledgerOfThen = (district: District, policy: Policy, moves: readonly Move[]): Ledger => {
  const ledger = eligibilityLedger(district, policy);
  const context = pairContext(district, policy);
  const entries = new Map(ledger.entries);
  const moved = new Set(moves.map(({ teacherId }) => teacherId));
  for (const teacher of district.teachers) {
    const entry = entries.get(teacher.id);
    if (entry !== undefined && moved.has(teacher.id) && !isMovable(teacher, ledger, context))
      entries.set(teacher.id, { ...entry, eligible: true });
  }
  return { ...ledger, entries };
};

const isOtherDataset = (district: District, moves: readonly Move[]): boolean => {
  const known = new Set<string>([...district.teachers, ...district.hires].map(({ id }) => id));
  return moves.length > 0 && moves.every(({ teacherId }) => !known.has(teacherId));
};

const readRevision = async (given: Arguments): Promise<Result<Revision, Fault>> => {
  const path = given.positional('DATASET');
  const place = basename(given.positional('PLAN'));
  const plan = await readPlanFile(given.positional('PLAN'));
  const named = await policyFor(given.text('policy'), plan, place);
  const read = await readPlannable(path, named);
  if (!plan.ok || !read.ok) return failure([plan, read].flatMap((one) => (one.ok ? [] : one.faults)));
  const { moves } = plan.value;
  const { district } = read.value;
  // Teachers leave between two versions; a plan that knows none of today's is another district's.
  if (isOtherDataset(district, moves)) return failure(kinship(district, plan.value, place));
  const own = plan.value.policy === null ? success(defaultPolicy) : parsePolicy(plan.value.policy, place);
  const earlier = given.text('previous-dataset');
  const then = earlier === undefined || !own.ok ? own : await readInputs(earlier, own);
  const added = await readGivenOrders(given, path, district, read.value.policy);
  const frozen = readFreeze(given, read.value, moves, added.ok ? added.value.orders : []);
  if (!own.ok || !then.ok || !added.ok || !frozen.ok)
    return failure([own, then, added, frozen].flatMap((one) => (one.ok ? [] : one.faults)));
  const orders = [...added.value.orders, ...frozen.value.orders];
  const policy = (given.flag('goals-first') ? pricingPolicy : revisionPolicy)(read.value.policy);
  const before: PlanVersion =
    'district' in then.value
      ? { ...then.value, ledger: eligibilityLedger(then.value.district, then.value.policy), moves }
      : { district, policy: own.value, ledger: ledgerOfThen(district, own.value, moves), moves };
  return success({
    inputs: {
      district: withGivenOrders(district, orders),
      policy,
      warnings: [...read.value.warnings, ...added.value.warnings],
    },
    previous: moves,
    before,
    orders: orders.length,
    frozen: frozen.value.orders.length,
    unfrozen: frozen.value.ordered.length,
  });
};

const addedTo = (terminal: Terminal, revision: Revision, { plan }: SolveOutcome): AddedToPlan => {
  const { inputs, before } = revision;
  const { district, policy } = inputs;
  const orders = writeTables(district, 'identifier', policy.subjects).find(({ name }) => name === 'orders');
  const files = orders === undefined ? {} : { 'orders.csv': writeCsv([orders.headings, ...orders.rows]) };
  const { orders: added, frozen, unfrozen } = revision;
  if (plan.status === 'infeasible') return { files, tables: [], json: { revision: null }, lines: [] };
  const now: PlanVersion = { district, policy, ledger: eligibilityLedger(district, policy), moves: movesOfPlan(plan) };
  const difference = versionDifference(before, now);
  const level = plan.levels.find(({ level: goals }) => goals.some(({ goal }) => goal === 'changes'));
  const changes = level?.parts[level.level.findIndex(({ goal }) => goal === 'changes')] ?? 0;
  const proven = level?.proven ?? false;
  const table = differenceTable({ difference }, [before, now]);
  return {
    files: { ...files, 'difference.json': `${JSON.stringify(differenceDocument(difference), null, 2)}\n` },
    tables: [table],
    json: {
      revision: {
        changes,
        provenFewest: proven,
        orders: added,
        frozen,
        unfrozen,
        kept: difference.kept,
        counts: difference.counts,
        causes: difference.causes,
        changed: changeWords(terminal.language, [before.district, district], difference.changes),
      },
    },
    lines: [
      say(terminal, proven ? 'cli.revise.proven' : 'cli.revise.unproven', { count: changes, kept: difference.kept }),
      ...(unfrozen === 0 ? [] : [say(terminal, 'cli.revise.unfrozen', { count: unfrozen })]),
      ...(difference.changes.length === 0 ? [] : tableLines(terminal.language, table)),
    ],
  };
};

/** The plan as it stands where the solve was stopped; the first one found has passed every check. */
const stoppedPlan = (outcome: SolveOutcome): SolveOutcome | null =>
  outcome.plan.checks.length === 0 ? null : { ...outcome, plan: { ...outcome.plan, status: 'feasible' } };

/** A new version of a plan after orders, late events or another policy, with the fewest changed moves (domain 5.4). */
export const revise: Command = {
  command: 'revise',
  positionals: ['DATASET', 'PLAN'],
  options: [
    { name: 'out', kind: 'text', value: 'DIR', required: true },
    { name: 'policy', kind: 'text', value: 'FILE' },
    ...orderOptions,
    ...freezeOptions,
    { name: 'goals-first', kind: 'flag' },
    { name: 'previous-dataset', kind: 'text', value: 'DATASET' },
    { name: 'engine', kind: 'choice', choices: ['auto', ...engineNames], default: 'auto' },
    { name: 'time-limit', kind: 'whole', value: 'S', least: 1, most: 604_800 },
    { name: 'memory-limit', kind: 'whole', value: 'MB', least: 128, most: 1_048_576 },
  ],
  examples: [
    'revise district.xlsx plan-1/plan.json --stay T0123 --out plan-2',
    'revise district-august plan-1/plan.json --orders upheld.csv --freeze-school S07 --goals-first -o plan-2',
  ],
  run: async (given, terminal) => {
    const folder = given.text('out') ?? '';
    const revision = await readRevision(given);
    const faults = [...(await outputFaults(folder, fileNames)), ...(revision.ok ? [] : revision.faults)];
    if (!revision.ok || faults.length > 0) return refuseUnwritten(terminal, faults, folder);
    const { inputs, previous } = revision.value;
    noteWarnings(terminal, inputs.warnings);
    const solved = await solveInChildProcess(
      {
        district: inputs.district,
        policy: inputs.policy,
        previous,
        engine: engineNames.find((name) => name === given.text('engine')) ?? 'auto',
        timeLimit: given.whole('time-limit') ?? null,
        memoryLimit: given.whole('memory-limit') ?? defaultMemoryLimit,
      },
      { onProgress: (progress) => terminal.redraw(progressLine(terminal.language, progress)), signal: terminal.signal },
    );
    const outcome = solved.plan.status === 'cancelled' ? stoppedPlan(solved) : solved;
    if (outcome === null) {
      const key = terminal.signal.aborted ? 'cli.plan.cancelled' : 'cli.plan.no_plan_in_time';
      if (terminal.json) outJson(terminal, { ok: false, status: 'cancelled' });
      terminal.note(say(terminal, key));
      return terminal.signal.aborted ? exitCode.interrupted : exitCode.noPlanInTime;
    }
    if (terminal.signal.aborted) terminal.note(say(terminal, 'cli.revise.stopped'));
    const failed = await writePlan(folder, inputs, outcome, terminal, addedTo(terminal, revision.value, outcome));
    if (failed !== null) return failed;
    return outcome.plan.status === 'infeasible' ? exitCode.infeasible : exitCode.done;
  },
};
