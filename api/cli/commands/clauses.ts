import { clauseWords } from '../../../src/clauses/page.ts';
import { clauseDocuments, type PolicyClause } from '../../../src/clauses/policy-clause.ts';
import { policyClauses } from '../../../src/clauses/register.ts';
import { composeTransfers } from '../../../src/plan/compose-transfers.ts';
import { clauseStandingRows } from '../../../src/report/tables/clauses.ts';
import type { Arguments } from '../arguments.ts';
import { type Command, noteWarnings, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readJudgedItinerant } from '../judged-itinerant.ts';
import { readJudgedPlan } from '../judged-plan.ts';
import { say, type Terminal } from '../terminal.ts';

const isSelected = (given: Arguments, clause: Pick<PolicyClause, 'document'>): boolean =>
  given.text('document') === undefined || given.text('document') === clause.document;

/** The register: where each clause lives, or why nothing answers it. */
const register = (given: Arguments, terminal: Terminal): number => {
  const clauses = policyClauses
    .filter((clause) => isSelected(given, clause))
    .map((clause) => clauseWords(terminal.language, clause));
  if (terminal.json) outJson(terminal, { ok: true, clauses });
  else
    for (const { id, quote, kinds, meaning, places, reason } of clauses) {
      terminal.out(say(terminal, 'cli.clauses.clause', { id, kinds: kinds.join('/'), quote, meaning }));
      for (const { name } of places) terminal.out(say(terminal, 'cli.clauses.place', { name }));
      if (reason !== null) terminal.out(say(terminal, 'cli.clauses.reason', { reason }));
    }
  return exitCode.done;
};

/** Of a plan: the clauses its policy put in force, and how each came out. */
const standing = async (given: Arguments, terminal: Terminal): Promise<number> => {
  const judged = await readJudgedPlan(given);
  if (!judged.ok) return refuse(terminal, judged.faults);
  const itinerant = await readJudgedItinerant(given, judged.value);
  if (!itinerant.ok) return refuse(terminal, itinerant.faults);
  const { district, plan, policy, ledger, checked, warnings } = judged.value;
  noteWarnings(terminal, warnings);
  const levels = policy.goals.map((level, index) => ({ level, parts: checked.levels[index]?.parts ?? [] }));
  const moves = composeTransfers(district, policy, ledger, plan.moves);
  const travelling = itinerant.value && {
    checks: itinerant.value.checks,
    teachers: itinerant.value.assignments.teachers.length,
    remote: itinerant.value.assignments.remote.reduce((sum, { lessons }) => sum + lessons, 0),
  };
  const rows = clauseStandingRows(terminal.language, {
    checks: checked.checks,
    levels,
    ledger,
    moves,
    cited: policy.clauses,
    ...(travelling === undefined ? {} : { itinerant: travelling }),
  }).filter((row) => policyClauses.some((clause) => clause.id === row.clause && isSelected(given, clause)));
  const broken = rows.filter((row) => row.outcome === 'broken');
  if (terminal.json) outJson(terminal, { ok: broken.length === 0, clauses: rows });
  else {
    const clauses = new Set(rows.map((row) => row.clause)).size;
    const brokenClauses = new Set(broken.map((row) => row.clause)).size;
    terminal.out(say(terminal, 'cli.clauses.standing', { clauses, broken: brokenClauses }));
    for (const { clause, meaning, name, text, verdict } of rows)
      terminal.out(say(terminal, 'cli.clauses.standing_line', { clause, meaning, name, text, verdict }));
  }
  return broken.length === 0 ? exitCode.done : exitCode.ruleBroken;
};

/** The register of the policy documents; with a dataset and a plan, how each clause in force came out. */
export const clauses: Command = {
  command: 'clauses',
  positionals: ['DATASET', 'PLAN'],
  wordsOptional: true,
  options: [
    { name: 'document', kind: 'choice', choices: clauseDocuments },
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'previous', kind: 'text', value: 'PLAN' },
    { name: 'itinerant', kind: 'text', value: 'FILE' },
  ],
  examples: ['clauses', 'clauses district.xlsx plan-2026/plan.json --itinerant itinerant.json'],
  run: (given, terminal) =>
    given.positional('DATASET') === '' ? Promise.resolve(register(given, terminal)) : standing(given, terminal),
};
