import { basename } from 'node:path';
import type { District } from '../../../src/district/district.ts';
import type { Fault } from '../../../src/fault.ts';
import type { CheckedPlan } from '../../../src/plan/checker/check-plan.ts';
import type { PlanClaim } from '../../../src/plan/claims/compare.ts';
import { planClaims } from '../../../src/plan/claims/plan-claims.ts';
import type { GivenPlan } from '../../../src/plan/parse-plan.ts';
import { policyDifference } from '../../../src/policy/difference.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { defaultPolicy, parsePolicy } from '../../../src/policy/schema.ts';
import { checkRow } from '../../../src/report/check-rows.ts';
import { people } from '../../../src/report/input.ts';
import { type Result, success } from '../../../src/result.ts';
import { term } from '../../../src/text/render.ts';
import { reportOtherChecks } from '../check-auxiliary.ts';
import { type Command, noteWarnings, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { otherFormat, readOtherCheckedFile } from '../judged-auxiliary.ts';
import { readJudgedPlan } from '../judged-plan.ts';
import { say, type Terminal } from '../terminal.ts';

/**
 * The independent checker: every rule and goal value from dataset and moves alone, and every claim of the file
 * compared with them (dataset.md sections 3 and 4). A file of
 * itinerant teaching or of inspectors is known by its `format` and judged by the checker of its own.
 */
export const check: Command = {
  command: 'check',
  positionals: ['DATASET', 'PLAN'],
  options: [
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'previous', kind: 'text', value: 'PLAN' },
  ],
  examples: ['check district.xlsx plan-2026/plan.json', 'check district.xlsx plan.json --policy policy.json --json'],
  run: async (given, terminal) => {
    const auxiliaryFormat = await otherFormat(given.positional('PLAN'));
    if (auxiliaryFormat !== null)
      return reportOtherChecks(terminal, await readOtherCheckedFile[auxiliaryFormat](given));
    const judged = await readJudgedPlan(given);
    if (!judged.ok) return refuse(terminal, judged.faults);
    const { district, policy, plan, checked, warnings } = judged.value;
    // What the file says of its dataset is a claim here, not a reminder.
    noteWarnings(
      terminal,
      warnings.filter(({ column }) => column !== 'dataset.sha256'),
    );
    const named = given.text('policy') !== undefined;
    const source = named ? 'given' : plan.policy === null ? 'default' : 'own';
    const others = named ? otherPolicy(plan, policy, basename(given.positional('PLAN'))) : success([]);
    if (!others.ok) return refuse(terminal, others.faults);
    const claims = [...others.value, ...planClaims(plan, judged.value)];
    return report(terminal, { district, policy, checked, claims, source });
  },
};

/** Keys in which the plan's own policy is not the one it is judged by; a plan that carries none was made under any. */
const otherPolicy = (plan: GivenPlan, policy: Policy, place: string): Result<readonly PlanClaim[], Fault> => {
  if (plan.policy === null) return success([]);
  const own = parsePolicy(plan.policy, place);
  if (!own.ok) return own;
  return success(
    policyDifference(own.value, policy).map(({ key, before, after }) => ({
      path: `policy.${key}`,
      about: '',
      claimed: before,
      recomputed: after,
    })),
  );
};

interface Outcome {
  readonly district: District;
  readonly policy: Policy;
  readonly checked: CheckedPlan;
  readonly claims: readonly PlanClaim[];
  /** Whose policy the plan was judged by: the one named, the plan's own, or the built-in one. */
  readonly source: 'given' | 'own' | 'default';
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

const report = (terminal: Terminal, { district, policy, checked, claims, source }: Outcome): number => {
  const who = people(district);
  const rows = checked.checks.map((row) => checkRow(terminal.language, who, row));
  const broken = rows.filter((row) => !row.holds);
  const notChecked = rows.filter((row) => row.notChecked);
  const notApplicable = rows.filter((row) => row.notApplicable);
  const holds = broken.length === 0 && claims.length === 0;
  const departures = policyDifference(defaultPolicy, policy).filter(({ key }) => key !== 'name' && key !== 'clauses');
  const levels = policy.goals.map((level, index) => ({
    name: level.map((part) => term(terminal.language, `goal.${part.goal}`)).join(' + '),
    value: checked.levels[index]?.value ?? 0,
  }));
  if (terminal.json) {
    outJson(terminal, {
      ok: holds,
      policy: {
        source,
        name: policy.name,
        departures: departures.map(({ key, before, after }) => ({ key, value: after, default: before })),
      },
      checks: rows,
      levels,
      goals: Object.fromEntries(checked.goals),
      claims,
    });
    return holds ? exitCode.done : exitCode.ruleBroken;
  }
  terminal.out(say(terminal, `cli.check.judged_by.${source}`, { name: policy.name }));
  if (departures.length > 0) terminal.out(say(terminal, 'cli.check.departures', { count: departures.length }));
  for (const { key, before, after } of departures)
    terminal.out(say(terminal, 'cli.check.departure', { key, value: shown(after), usual: shown(before) }));
  const key = broken.length === 0 ? 'cli.check.all_hold' : 'cli.check.broken';
  terminal.out(
    say(terminal, key, { count: rows.length - notChecked.length - notApplicable.length, broken: broken.length }),
  );
  for (const { name, clause, scopeName, required, actual } of broken)
    terminal.out(say(terminal, 'cli.check.broken_line', { name, clause, scope: scopeName, required, actual }));
  for (const { name, clause, scopeName, required, actual } of notChecked)
    terminal.out(say(terminal, 'cli.check.not_checked_line', { name, clause, scope: scopeName, required, actual }));
  for (const { name, clause, scopeName, actual } of notApplicable)
    terminal.out(say(terminal, 'cli.check.not_applicable_line', { name, clause, scope: scopeName, actual }));
  if (claims.length > 0) terminal.out(say(terminal, 'cli.check.other_claims', { count: claims.length }));
  for (const { path, about, claimed, recomputed } of claims) {
    const goals = about === '' ? path : `${path} (${about})`;
    terminal.out(say(terminal, 'cli.check.other_value', { goals, claimed: shown(claimed), value: shown(recomputed) }));
  }
  for (const { name, value } of levels) terminal.out(say(terminal, 'cli.check.goal', { goals: name, value }));
  return holds ? exitCode.done : exitCode.ruleBroken;
};
