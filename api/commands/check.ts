import type { District } from '../../src/district/district.ts';
import type { CheckedPlan } from '../../src/plan/checker/check-plan.ts';
import { otherBonds } from '../../src/plan/given-bond.ts';
import { sameLoans } from '../../src/plan/given-loan.ts';
import type { GivenPlan } from '../../src/plan/parse-plan.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { checkRow } from '../../src/report/check-rows.ts';
import { people } from '../../src/report/input.ts';
import { term } from '../../src/text/render.ts';
import { tellJudgedBeside } from './check-beside.ts';
import { type Command, noteWarnings, outJson, refuse } from './command.ts';
import { exitCode } from './exit-code.ts';
import { besideFormat, readJudgedBeside } from './judged-beside.ts';
import { readJudgedPlan } from './judged-plan.ts';
import { say, type Terminal } from './terminal.ts';

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

/**
 * The independent checker: every rule and goal value from dataset and moves alone (dataset.md section 4). A file of
 * itinerant teaching or of inspectors is known by its `format` and judged by the checker of its own.
 */
export const check: Command = {
  command: 'check',
  positionals: ['DATASET', 'PLAN'],
  options: [
    { name: 'policy', kind: 'text' },
    { name: 'previous', kind: 'text' },
  ],
  run: async (given, terminal) => {
    const beside = await besideFormat(given.positional('PLAN'));
    if (beside !== null) return tellJudgedBeside(terminal, await readJudgedBeside[beside](given));
    const judged = await readJudgedPlan(given);
    if (!judged.ok) return refuse(terminal, judged.faults);
    const { district, policy, plan, previous, checked, warnings } = judged.value;
    noteWarnings(terminal, warnings);
    const levels = levelsOf(terminal, policy, plan, checked, previous !== null);
    const loansHold = plan.poolLoans === null || sameLoans(plan.poolLoans, checked.poolLoans);
    const bonds = otherBonds(plan.bonds, district, policy);
    return report(terminal, district, checked, levels, { loansHold, bonds });
  },
};

/** What a plan claims beside its moves, against what follows from them. */
interface Claims {
  readonly loansHold: boolean;
  /** New teachers of whom it says otherwise than the data. */
  readonly bonds: readonly string[];
}

const loanedPosts = ({ poolLoans }: CheckedPlan): number => poolLoans.reduce((sum, { number }) => sum + number, 0);

const report = (
  terminal: Terminal,
  district: District,
  checked: CheckedPlan,
  levels: readonly ClaimedLevel[],
  { loansHold, bonds }: Claims,
): number => {
  const who = people(district);
  const rows = checked.checks.map((row) => checkRow(terminal.language, who, row));
  const broken = rows.filter((row) => !row.holds);
  const notChecked = rows.filter((row) => row.notChecked);
  const claimsHold = levels.every(({ value, claimed }) => claimed === null || claimed === value);
  const holds = broken.length === 0 && claimsHold && loansHold && bonds.length === 0;
  if (terminal.json)
    outJson(terminal, { ok: holds, checks: rows, levels, goals: Object.fromEntries(checked.goals), loansHold, bonds });
  else {
    const key = broken.length === 0 ? 'cli.check.all_hold' : 'cli.check.broken';
    terminal.out(say(terminal, key, { count: rows.length - notChecked.length, broken: broken.length }));
    for (const { name, clause, scopeName, required, actual } of broken)
      terminal.out(say(terminal, 'cli.check.broken_line', { name, clause, scope: scopeName, required, actual }));
    for (const { name, clause, scopeName, required, actual } of notChecked)
      terminal.out(say(terminal, 'cli.check.not_checked_line', { name, clause, scope: scopeName, required, actual }));
    if (!loansHold) terminal.out(say(terminal, 'cli.check.other_loans', { count: loanedPosts(checked) }));
    if (bonds.length > 0) terminal.out(say(terminal, 'cli.check.other_bonds', { hires: bonds.join(', ') }));
    for (const { name, value, claimed } of levels)
      terminal.out(
        claimed === null || claimed === value
          ? say(terminal, 'cli.check.goal', { goals: name, value })
          : say(terminal, 'cli.check.other_value', { goals: name, value, claimed }),
      );
  }
  return holds ? exitCode.done : exitCode.ruleBroken;
};
