import type { Fault } from '../../src/fault.ts';
import { checkRow } from '../../src/report/check-rows.ts';
import { people } from '../../src/report/input.ts';
import type { Result } from '../../src/result.ts';
import { catalogues, term } from '../../src/text/render.ts';
import { noteWarnings, outJson, refuse } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { OtherCheckedFile } from './judged-auxiliary.ts';
import { say, type Terminal } from './terminal.ts';

/** The checker's result for an auxiliary plan, rule by rule, and the values in which the file differs from it. */
export const reportOtherChecks = (terminal: Terminal, judged: Result<OtherCheckedFile, Fault>): number => {
  if (!judged.ok) return refuse(terminal, judged.faults);
  const { district, checks, levels, claims, warnings } = judged.value;
  noteWarnings(terminal, warnings);
  const who = people(district);
  const rows = checks.map((row) => checkRow(terminal.language, who, row));
  const broken = rows.filter((row) => !row.holds);
  const holds = broken.length === 0 && claims.length === 0;
  if (terminal.json) {
    outJson(terminal, {
      ok: holds,
      checks: rows,
      goals: Object.fromEntries(levels.map(({ goal, value }) => [goal, value])),
      claims,
    });
    return holds ? exitCode.done : exitCode.ruleBroken;
  }
  const goalName = (goal: string): string =>
    catalogues[terminal.language][`goal.${goal}`] === undefined ? goal : term(terminal.language, `goal.${goal}`);
  const key = broken.length === 0 ? 'cli.check.all_hold' : 'cli.check.broken';
  terminal.out(say(terminal, key, { count: rows.length, broken: broken.length }));
  for (const { name, clause, scopeName, required, actual } of broken)
    terminal.out(say(terminal, 'cli.check.broken_line', { name, clause, scope: scopeName, required, actual }));
  for (const { claim, claimed, counted } of claims)
    terminal.out(say(terminal, 'cli.check.other_value', { goals: goalName(claim), claimed, value: counted }));
  const claimed = new Set(claims.map(({ claim }) => claim));
  for (const { goal, value } of levels.filter((level) => !claimed.has(level.goal)))
    terminal.out(say(terminal, 'cli.check.goal', { goals: goalName(goal), value }));
  return holds ? exitCode.done : exitCode.ruleBroken;
};
