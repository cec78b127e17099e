import { basename } from 'node:path';
import type { District } from '../../src/district/district.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import type { Fault } from '../../src/fault.ts';
import { type CheckedPlan, checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { GivenPlan } from '../../src/plan/parse-plan.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { parsePolicy } from '../../src/policy/schema.ts';
import { checkRow } from '../../src/report/check-rows.ts';
import { people } from '../../src/report/input.ts';
import type { Result } from '../../src/result.ts';
import { message } from '../../src/text/message.ts';
import { term } from '../../src/text/render.ts';
import { type Command, noteWarnings, outJson, refuse } from './command.ts';
import { exitCode } from './exit-code.ts';
import { readInputs, readPolicy } from './inputs.ts';
import { readPlanFile, readPrevious } from './plan-file.ts';
import { say, type Terminal } from './terminal.ts';

/** The policy a plan is judged by: the one named, else the one in the plan, else the built-in one. */
const policyFor = async (
  path: string | undefined,
  plan: Result<GivenPlan, Fault>,
  place: string,
): Promise<Result<Policy, Fault>> =>
  path === undefined && plan.ok && plan.value.policy !== null
    ? parsePolicy(plan.value.policy, place)
    : readPolicy(path);

/**
 * Whether the plan is of this dataset. Teachers nobody knows, together with another fingerprint or without a single
 * one who is known, mean another dataset; a fingerprint that differs alone is only told, since data are corrected.
 */
const kinship = (district: District, plan: GivenPlan, place: string): readonly Fault[] => {
  const roster = new Set<string>(district.teachers.map((teacher) => teacher.id));
  const unknown = plan.moves.filter((move) => !roster.has(move.teacherId));
  const differs = plan.datasetSha256 !== null && plan.datasetSha256 !== districtFingerprint(district);
  const fault = (severity: Fault['severity'], found: string | null, expected: string, remedy: string): Fault => ({
    severity,
    place,
    row: null,
    column: severity === 'error' ? 'transfers' : 'dataset.sha256',
    found,
    expected: message(expected, { count: unknown.length }),
    remedy: message(remedy),
  });
  if (unknown.length > 0 && (differs || unknown.length === plan.moves.length)) {
    const found = unknown.slice(0, 3).map((move) => move.teacherId);
    return [fault('error', found.join(', '), 'cli.input.unknown_teacher', 'cli.input.matching_plan')];
  }
  return differs
    ? [fault('warning', plan.datasetSha256, 'cli.input.other_fingerprint', 'cli.input.compare_dates')]
    : [];
};

interface ClaimedLevel {
  readonly name: string;
  readonly value: number;
  readonly claimed: number | null;
}

/** Goal values recomputed, beside what the plan claims for the same goals. */
const levelsOf = (
  terminal: Terminal,
  policy: Policy,
  plan: GivenPlan,
  checked: CheckedPlan,
  hasPrevious: boolean,
): readonly ClaimedLevel[] =>
  policy.goals.map((level, index) => {
    // Changes can be counted again only against the plan they were counted against.
    const countable = hasPrevious || level.every((part) => part.goal !== 'changes');
    const claim = countable ? plan.levels?.[index] : undefined;
    const same = claim !== undefined && claim.goal.join() === level.map((part) => part.goal).join();
    return {
      name: level.map((part) => term(terminal.language, `goal.${part.goal}`)).join(' + '),
      value: checked.levels[index]?.value ?? 0,
      claimed: same ? claim.value : null,
    };
  });

/** The independent checker: every rule and goal value from dataset and moves alone (dataset.md section 4). */
export const check: Command = {
  command: 'check',
  positionals: ['DATASET', 'PLAN'],
  options: [
    { name: 'policy', kind: 'text' },
    { name: 'previous', kind: 'text' },
  ],
  run: async (given, terminal) => {
    const place = basename(given.positional('PLAN'));
    const plan = await readPlanFile(given.positional('PLAN'));
    const previous = await readPrevious(given.text('previous'));
    const inputs = await readInputs(given.positional('DATASET'), await policyFor(given.text('policy'), plan, place));
    const faults = [plan, previous, inputs].flatMap((read) => (read.ok ? [] : read.faults));
    if (!plan.ok || !previous.ok || !inputs.ok) return refuse(terminal, faults);
    const { district, policy, warnings } = inputs.value;
    const related = kinship(district, plan.value, place);
    if (related.some((fault) => fault.severity === 'error')) return refuse(terminal, related);
    noteWarnings(terminal, [...warnings, ...related]);
    const checked = checkPlan(district, policy, eligibilityLedger(district, policy), plan.value.moves, previous.value);
    return report(
      terminal,
      district,
      checked,
      levelsOf(terminal, policy, plan.value, checked, previous.value !== null),
    );
  },
};

const report = (
  terminal: Terminal,
  district: District,
  checked: CheckedPlan,
  levels: readonly ClaimedLevel[],
): number => {
  const who = people(district);
  const rows = checked.checks.map((row) => checkRow(terminal.language, who, row));
  const broken = rows.filter((row) => !row.holds);
  const notChecked = rows.filter((row) => row.notChecked);
  const claimsHold = levels.every(({ value, claimed }) => claimed === null || claimed === value);
  const holds = broken.length === 0 && claimsHold;
  if (terminal.json) outJson(terminal, { ok: holds, checks: rows, levels, goals: Object.fromEntries(checked.goals) });
  else {
    const key = broken.length === 0 ? 'cli.check.all_hold' : 'cli.check.broken';
    terminal.out(say(terminal, key, { count: rows.length - notChecked.length, broken: broken.length }));
    for (const { name, clause, scopeName, required, actual } of broken)
      terminal.out(say(terminal, 'cli.check.broken_line', { name, clause, scope: scopeName, required, actual }));
    for (const { name, clause, scopeName, required, actual } of notChecked)
      terminal.out(say(terminal, 'cli.check.not_checked_line', { name, clause, scope: scopeName, required, actual }));
    for (const { name, value, claimed } of levels)
      terminal.out(
        claimed === null || claimed === value
          ? say(terminal, 'cli.check.goal', { goals: name, value })
          : say(terminal, 'cli.check.other_value', { goals: name, value, claimed }),
      );
  }
  return holds ? exitCode.done : exitCode.ruleBroken;
};
