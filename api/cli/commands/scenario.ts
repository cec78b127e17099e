import { basename, extname } from 'node:path';
import type { SolveOutcome } from '../../../solver/contract.ts';
import { type OpenPool, openSolvingPool } from '../../../solver/index.ts';
import { eligibilityLedger } from '../../../src/eligibility/ledger.ts';
import type { Fault } from '../../../src/fault.ts';
import { checkPlan } from '../../../src/plan/checker/check-plan.ts';
import { movesOfPlan } from '../../../src/plan/moves-of-plan.ts';
import { planText } from '../../../src/plan/plan-document.ts';
import type { Move } from '../../../src/plan/transfer.ts';
import { policyDifference } from '../../../src/policy/difference.ts';
import { type GoalName, goalNames } from '../../../src/policy/goal.ts';
import { alternativeLines, alternativesWords } from '../../../src/report/alternative-words.ts';
import { comparisonWords } from '../../../src/report/comparison-words.ts';
import { planSummary } from '../../../src/report/plan-summary.ts';
import { frontierWords, type VariantSummary, variantsTable } from '../../../src/report/scenario-words.ts';
import { attainableMessage } from '../../../src/report/way-out-words.ts';
import { failure, type Result, success } from '../../../src/result.ts';
import type { AllowedLoss } from '../../../src/scenario/alternatives.ts';
import { type ComparedPlan, comparePlans } from '../../../src/scenario/comparison.ts';
import { peopleFrontier } from '../../../src/scenario/frontier.ts';
import { defaultMemoryLimit } from '../../memory-limit.ts';
import { readAllowedLoss } from '../allowed-loss.ts';
import { type Arguments, mistyped, usageFault } from '../arguments.ts';
import { withChangesFile } from '../changed-inputs.ts';
import { type Command, noteWarnings, outJson, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { type Inputs, readPlannable, readPolicy } from '../inputs.ts';
import { outputFaults } from '../output-folder.ts';
import { readPrevious } from '../plan-file.ts';
import { progressLine } from '../progress-line.ts';
import { tableLines } from '../table-lines.ts';
import { say, type Terminal } from '../terminal.ts';
import { writeOutputs } from '../write-outputs.ts';

/** A policy, a dataset or changes to it, planned next to the others. */
interface Variant {
  readonly name: string;
  readonly inputs: Inputs;
}

interface Scenario {
  readonly variants: readonly [Variant, ...Variant[]];
  readonly previous: readonly Move[] | null;
  readonly tradeOff: readonly GoalName[] | null;
  readonly allowed: AllowedLoss;
}

const nameOf = (path: string): string => basename(path, extname(path));

/** The names of variants, each once: a second one of the same name is numbered. */
const namedApart = (variants: readonly Variant[]): readonly Variant[] =>
  variants.map(({ name, inputs }, index) => {
    const same = variants.slice(0, index).filter((other) => other.name === name).length;
    return { name: same === 0 ? name : `${name}-${same + 1}`, inputs };
  });

/** Two goals, named with a comma. */
const readTradeOff = (text: string | undefined): Result<readonly GoalName[] | null, Fault> => {
  if (text === undefined) return success(null);
  const words = text.split(/[,，]/).map((word) => word.trim());
  const goals = words.flatMap((word) => goalNames.find((goal) => goal === word) ?? []);
  const unknown = words.filter((word) => !goalNames.some((goal) => goal === word));
  const values = { goals: goalNames.join(', '), command: 'scenario' };
  const faults = unknown.map((word) =>
    mistyped({ column: '--trade-off', text: word, word }, goalNames, 'cli.scenario.goal', values),
  );
  if (faults.length === 0 && (goals.length !== 2 || goals[0] === goals[1]))
    faults.push(usageFault('--trade-off', text, 'cli.scenario.two_goals', { command: 'scenario' }));
  return faults.length === 0 ? success(goals) : failure(faults);
};

const readScenario = async (given: Arguments): Promise<Result<Scenario, Fault>> => {
  const path = given.positional('DATASET');
  const policies = given.texts('policy');
  const first = await readPolicy(policies[0]);
  const base = await readPlannable(path, first);
  const faults: Fault[] = base.ok ? [] : [...base.faults];
  const variants: Variant[] = [];
  const add = (name: string, read: Result<Inputs, Fault>): void => {
    if (read.ok) variants.push({ name, inputs: read.value });
    else faults.push(...read.faults);
  };
  if (base.ok) add(policies[0] === undefined ? nameOf(path) : nameOf(policies[0]), base);
  for (const policy of policies.slice(1)) {
    const read = await readPolicy(policy);
    if (read.ok) add(nameOf(policy), await readPlannable(path, read));
    else faults.push(...read.faults);
  }
  if (base.ok) {
    for (const changes of given.texts('changes')) add(nameOf(changes), await withChangesFile(base.value, changes));
    for (const dataset of given.texts('dataset')) add(nameOf(dataset), await readPlannable(dataset, first));
  }
  const previous = await readPrevious(given.text('previous'));
  const tradeOff = readTradeOff(given.text('trade-off'));
  const allowed = readAllowedLoss(given);
  for (const read of [previous, tradeOff, allowed]) if (!read.ok) faults.push(...read.faults);
  const [one, ...others] = namedApart(variants);
  if (!previous.ok || !tradeOff.ok || !allowed.ok || one === undefined || faults.length > 0) return failure(faults);
  return success({
    variants: [one, ...others],
    previous: previous.value,
    tradeOff: tradeOff.value,
    allowed: allowed.value,
  });
};

const hasPlan = ({ plan }: SolveOutcome): boolean => plan.status === 'optimal' || plan.status === 'feasible';

const comparedPlan = ({ inputs }: Variant, { plan }: SolveOutcome, previous: Scenario['previous']): ComparedPlan => ({
  district: inputs.district,
  policy: inputs.policy,
  ledger: eligibilityLedger(inputs.district, inputs.policy),
  moves: movesOfPlan(plan),
  previous,
});

/** Variants of policy and data side by side, the frontier in people, a trade-off, and what each quota can reach. */
export const scenario: Command = {
  command: 'scenario',
  positionals: ['DATASET'],
  options: [
    { name: 'policy', kind: 'text', value: 'FILE', repeated: true },
    { name: 'changes', kind: 'text', value: 'FILE', repeated: true },
    { name: 'dataset', kind: 'text', value: 'DATASET', repeated: true },
    { name: 'frontier', kind: 'flag' },
    { name: 'trade-off', kind: 'text', value: 'GOAL,GOAL' },
    { name: 'attainable', kind: 'flag' },
    { name: 'alternatives', kind: 'whole', value: 'K', least: 1, most: 10 },
    { name: 'within', kind: 'text', value: 'LOSS', repeated: true },
    { name: 'most-points', kind: 'whole', value: 'N', least: 1, most: 100_000, default: 200 },
    { name: 'previous', kind: 'text', value: 'PLAN' },
    { name: 'time-limit', kind: 'whole', value: 'S', least: 1, most: 604_800 },
    { name: 'memory-limit', kind: 'whole', value: 'MB', least: 128, most: 1_048_576 },
    { name: 'out', kind: 'text', value: 'DIR' },
  ],
  examples: [
    'scenario district.xlsx --policy 10.json --policy 12.json --frontier',
    'scenario district.xlsx --alternatives 3 --within 5% --within movers=2 --out other-plans',
  ],
  run: async (given, terminal) => {
    const folder = given.text('out');
    const read = await readScenario(given);
    const faults = [
      ...(folder === undefined ? [] : await outputFaults(folder, ['scenario.json'])),
      ...(read.ok ? [] : read.faults),
    ];
    if (!read.ok || faults.length > 0) return refuseUnwritten(terminal, faults, folder);
    noteWarnings(terminal, read.value.variants[0].inputs.warnings);
    const found = await solveAll(given, terminal, read.value);
    if (found === null) return stopped(terminal);
    const { outcomes, frontiers } = found;
    const body = bodyOf(terminal, read.value, outcomes, frontiers);
    if (terminal.json) outJson(terminal, body.json);
    else for (const line of body.lines) terminal.out(line);
    const some = outcomes.some(hasPlan);
    const code = some
      ? exitCode.done
      : outcomes.some(({ plan }) => plan.status === 'infeasible')
        ? exitCode.infeasible
        : exitCode.noPlanInTime;
    if (folder === undefined) return code;
    const plans = read.value.variants.flatMap(({ name }, index) => {
      const outcome = outcomes[index];
      return outcome === undefined || !hasPlan(outcome) ? [] : [[`${name}.plan.json`, planText(outcome.plan)] as const];
    });
    const files = { 'scenario.json': `${JSON.stringify(body.json, null, 2)}\n`, ...Object.fromEntries(plans) };
    const written = await writeOutputs(terminal, folder, files);
    terminal.note(say(terminal, 'cli.plan.written', { folder: written.folder, files: Object.keys(files).join(', ') }));
    return written.failed ?? code;
  },
};

const stopped = (terminal: Terminal): number => {
  if (terminal.json) outJson(terminal, { ok: false, status: 'cancelled' });
  terminal.note(say(terminal, 'cli.interrupted'));
  return exitCode.interrupted;
};

const limitsOf = (given: Arguments) => ({
  timeLimit: given.whole('time-limit') ?? null,
  memoryLimit: given.whole('memory-limit') ?? defaultMemoryLimit,
});

/** The plan of each variant, one after another; `null` where the caller stopped it. */
const solveVariants = async (
  pool: OpenPool,
  given: Arguments,
  terminal: Terminal,
  { variants, previous }: Scenario,
): Promise<readonly SolveOutcome[] | null> => {
  const outcomes: SolveOutcome[] = [];
  for (const { inputs } of variants) {
    const { district, policy } = inputs;
    const request = { district, policy, previous, engine: 'auto', ...limitsOf(given) } as const;
    outcomes.push(
      await pool.solve(request, {
        onProgress: (progress) => terminal.redraw(progressLine(terminal.language, progress)),
        signal: terminal.signal,
      }),
    );
    if (terminal.signal.aborted) return null;
  }
  return outcomes;
};

/** The frontier, the trade-off, other plans and the dial of the first variant, where an option names them. */
const solveFrontiers = async (
  pool: OpenPool,
  given: Arguments,
  terminal: Terminal,
  { variants, previous, tradeOff, allowed }: Scenario,
  first: SolveOutcome | undefined,
) => {
  const { district, policy } = variants[0].inputs;
  const limits = limitsOf(given);
  const count = given.whole('alternatives');
  const mostPoints = given.whole('most-points') ?? 0;
  const along = (objectives: readonly GoalName[]) =>
    pool.runTask<'frontier'>(
      { task: 'frontier', request: { district, policy, previous, objectives, mostPoints }, ...limits },
      terminal.signal,
    );
  return {
    frontier: given.flag('frontier') ? await along(peopleFrontier) : null,
    tradeOff: tradeOff === null ? null : await along(tradeOff),
    alternatives:
      count === undefined || first === undefined || !hasPlan(first)
        ? null
        : await pool.runTask<'alternatives'>(
            {
              task: 'alternatives',
              request: { district, policy, previous, base: movesOfPlan(first.plan), count, allowed },
              ...limits,
            },
            terminal.signal,
          ),
    dial: given.flag('attainable')
      ? await pool.runTask<'dial'>(
          { task: 'dial', request: { district, policy, previous }, ...limits },
          terminal.signal,
        )
      : null,
  };
};

/** Every solve of a scenario, in one pool; `null` where the caller stopped it. */
const solveAll = async (given: Arguments, terminal: Terminal, all: Scenario) => {
  const pool = openSolvingPool({ processes: 1 });
  try {
    const outcomes = await solveVariants(pool, given, terminal, all);
    if (outcomes === null) return null;
    const frontiers = await solveFrontiers(pool, given, terminal, all, outcomes[0]);
    return terminal.signal.aborted ? null : { outcomes, frontiers };
  } finally {
    await pool.close();
  }
};

/** What is shown and written, as JSON and as lines. */
const bodyOf = (
  terminal: Terminal,
  { variants, previous }: Scenario,
  outcomes: readonly SolveOutcome[],
  { frontier, tradeOff, alternatives, dial }: Awaited<ReturnType<typeof solveFrontiers>>,
) => {
  const { language } = terminal;
  const base = outcomes[0];
  const first = variants[0];
  const judged = variants.map((variant, index) => {
    const outcome = outcomes[index] as SolveOutcome;
    const now = comparedPlan(variant, outcome, previous);
    const { district, policy, ledger, moves } = now;
    const summary = planSummary(language, { district, ledger, plan: outcome.plan, warnings: [] });
    const goals = hasPlan(outcome)
      ? Object.fromEntries(checkPlan(district, policy, ledger, moves, previous).goals)
      : {};
    const before = base !== undefined && hasPlan(base) && hasPlan(outcome) ? comparedPlan(first, base, previous) : null;
    return {
      variant: { name: variant.name, summary, goals } satisfies VariantSummary,
      policyChanges: policyDifference(first.inputs.policy, policy).map(({ key, before: was, after }) => ({
        key,
        before: was,
        value: after,
      })),
      comparison:
        before === null || index === 0 ? null : comparisonWords(language, [before, now], comparePlans(before, now)),
    };
  });
  const curves = [
    ['frontier', frontier],
    ['trade_off', tradeOff],
  ] as const;
  const quotas =
    dial?.map((quota) => ({
      ...quota,
      text: say(terminal, attainableMessage(quota).key, attainableMessage(quota).values),
    })) ?? null;
  const json = {
    ok: outcomes.some(hasPlan),
    variants: judged.map(({ variant: { name, summary, goals }, policyChanges, comparison }) => ({
      name,
      policyChanges,
      goals,
      ...summary,
      comparison,
    })),
    ...(frontier === null ? {} : { frontier: frontierWords(language, frontier) }),
    ...(tradeOff === null ? {} : { tradeOff: frontierWords(language, tradeOff) }),
    ...(alternatives === null ? {} : { alternatives: alternativesWords(alternatives) }),
    ...(quotas === null ? {} : { attainable: quotas }),
  };
  const lines = [
    ...tableLines(language, variantsTable(judged.map(({ variant }) => variant))),
    ...judged.flatMap(({ variant: { name, summary } }) =>
      summary.conflicts.map(({ message }) => say(terminal, 'cli.scenario.conflict', { name, message })),
    ),
    ...curves.flatMap(([name, curve]) => {
      if (curve === null) return [];
      const { status, points, complete } = frontierWords(language, curve);
      return [
        say(terminal, status === 'infeasible' ? 'cli.scenario.none' : `cli.scenario.${name}`, { count: points.length }),
        ...points.map(({ text }) => say(terminal, 'cli.scenario.point', { text })),
        ...(complete ? [] : [say(terminal, 'cli.scenario.incomplete')]),
      ];
    }),
    ...(alternatives === null ? [] : alternativeLines(language, first.inputs.policy.goals, alternatives)),
    ...(quotas ?? []).map(({ text }) => text),
  ];
  return { json, lines };
};
