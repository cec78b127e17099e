import { basename } from 'node:path';
import { moveGraph } from '../../../solver/index.ts';
import type { TeacherId } from '../../../src/district/ids.ts';
import { eligibilityLedger } from '../../../src/eligibility/ledger.ts';
import type { Fault } from '../../../src/fault.ts';
import { planFacts } from '../../../src/plan/facts/plan-facts.ts';
import { policyDifference } from '../../../src/policy/difference.ts';
import { comparisonWords } from '../../../src/report/comparison-words.ts';
import { people } from '../../../src/report/input.ts';
import { comparisonTable, differenceTable } from '../../../src/report/tables/comparison.ts';
import { failure, type Result, success } from '../../../src/result.ts';
import { type ComparedPlan, comparePlans } from '../../../src/scenario/comparison.ts';
import { equalSwaps } from '../../../src/scenario/equal-swaps.ts';
import { type Command, noteWarnings, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readInputs } from '../inputs.ts';
import { kinship } from '../judged-plan.ts';
import { readPlanFile } from '../plan-file.ts';
import { policyFor } from '../policy-for.ts';
import { tableLines } from '../table-lines.ts';
import { say, type Terminal } from '../terminal.ts';

interface ReadPlan {
  readonly plan: ComparedPlan;
  readonly warnings: readonly Fault[];
}

/** A plan with its dataset, judged by its own policy; figures count the moves of teachers and schools that are there. */
const readCompared = async (dataset: string, path: string): Promise<Result<ReadPlan, Fault>> => {
  const place = basename(path);
  const plan = await readPlanFile(path);
  const inputs = await readInputs(dataset, await policyFor(undefined, plan, place));
  if (!plan.ok || !inputs.ok) return failure([plan, inputs].flatMap((one) => (one.ok ? [] : one.faults)));
  const { district, policy, warnings } = inputs.value;
  const related = kinship(district, plan.value, place);
  if (related.some(({ severity }) => severity === 'error')) return failure(related);
  return success({
    plan: { district, policy, ledger: eligibilityLedger(district, policy), moves: plan.value.moves, previous: null },
    warnings: [...warnings, ...related],
  });
};

/** Most pairs looked at for swaps of equal value: each is judged by the checker. */
const mostPairs = 2000;

/** What of the second plan stands or falls together, and which two people could be exchanged at no loss. */
const bundleWords = (version: ComparedPlan, withSwaps: boolean) => {
  const { district, policy, ledger, moves } = version;
  const { bundles, needs } = moveGraph(planFacts(district, policy, ledger, moves, null));
  return { bundles, needs, ...(withSwaps ? { swaps: equalSwaps(version, mostPairs) } : {}) };
};

const bundleLines = (
  terminal: Terminal,
  { district }: ComparedPlan,
  { bundles, swaps }: ReturnType<typeof bundleWords>,
): readonly string[] => {
  const who = people(district);
  const named = (id: TeacherId): string => `${who.teacher(id)?.name ?? ''} ${id}`;
  return [
    ...bundles.map(({ kind, teachers }) =>
      say(terminal, `cli.compare.${kind}`, { teachers: teachers.map(named).join(' → ') }),
    ),
    ...(swaps?.swaps ?? []).map(({ kind, teacher, other }) =>
      say(terminal, `cli.compare.${kind}`, { teacher: named(teacher), other: named(other) }),
    ),
    ...(swaps?.complete === false ? [say(terminal, 'cli.compare.swaps_incomplete', { count: mostPairs })] : []),
  ];
};

/** Two plans, side by side: quotas, goals, indicators, and each move that differs with its cause. */
export const compare: Command = {
  command: 'compare',
  positionals: ['DATASET', 'PLAN', 'PLAN_2'],
  options: [
    { name: 'dataset', kind: 'text', value: 'DATASET_2' },
    { name: 'swaps', kind: 'flag' },
  ],
  examples: [
    'compare district.xlsx plan-1/plan.json plan-2/plan.json',
    'compare district-june plan-1/plan.json plan-2/plan.json --dataset district-august --json',
  ],
  run: async (given, terminal) => {
    const [dataset, other] = [given.positional('DATASET'), given.text('dataset')];
    const first = await readCompared(dataset, given.positional('PLAN'));
    const second = await readCompared(other ?? dataset, given.positional('PLAN_2'));
    if (!first.ok || !second.ok) {
      const faults = [first, second].flatMap((one) => (one.ok ? [] : one.faults));
      return refuse(terminal, faults);
    }
    const [before, now] = [first.value.plan, second.value.plan];
    noteWarnings(terminal, [...(other === undefined ? [] : first.value.warnings), ...second.value.warnings]);
    const comparison = comparePlans(before, now);
    const words = comparisonWords(terminal.language, [before, now], comparison);
    const keys = policyDifference(before.policy, now.policy).map(({ key }) => key);
    const bundles = bundleWords(now, given.flag('swaps'));
    if (terminal.json) {
      outJson(terminal, { ok: true, ...words, policyKeys: keys, ...bundles });
      return exitCode.done;
    }
    const { counts, kept, causes, changes } = words.moves;
    const broken = (['before', 'now'] as const).flatMap((when) =>
      words.broken[when].map(({ name, cases }) => say(terminal, `cli.compare.broken_${when}`, { name, count: cases })),
    );
    for (const line of [
      ...tableLines(terminal.language, comparisonTable(comparison, now)),
      ...broken,
      ...(keys.length === 0 ? [] : [say(terminal, 'cli.compare.policies', { keys: keys.join(', ') })]),
      say(terminal, 'cli.compare.moves', { kept, ...counts }),
      ...Object.entries(causes).map(([cause, count]) => say(terminal, 'cli.compare.cause', { cause, count })),
      ...(changes.length === 0 ? [] : tableLines(terminal.language, differenceTable(comparison, [before, now]))),
      ...bundleLines(terminal, now, bundles),
    ])
      terminal.out(line);
    return exitCode.done;
  },
};
