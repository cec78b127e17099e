import { placeName } from '../../clauses/place-name.ts';
import { placeParts } from '../../clauses/policy-clause.ts';
import { type ClauseStanding, clauseStandings, type Judged } from '../../clauses/standing.ts';
import type { Language } from '../../text/message.ts';
import { message } from '../../text/message.ts';
import { render } from '../../text/render.ts';
import type { ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** The terms of the catalogue that name a place: `report.term.<family>`. */
const families = { rule: 'rule', goal: 'goal', eligibility: 'clause', mode: 'mode' } as const;

const placeCell = ({ place }: ClauseStanding) => {
  const { kind, id } = placeParts(place);
  if (kind === 'key') return message(`policy.${id}.name`);
  return kind === 'rule' || kind === 'goal' || kind === 'eligibility' || kind === 'mode'
    ? termCell(families[kind], id)
    : place;
};

/** Which clauses of the documents the policy put in force, and how each came out. */
export const clausesTable = ({ plan, ledger }: ReportInput): ReportTable => ({
  key: 'clauses',
  columns: columns(
    'clause',
    'meaning:note',
    'enforced_by',
    'rows:number',
    'broken:number',
    'not_checked:number',
    'outcome:note',
    'verdict',
  ),
  rows: clauseStandings({
    checks: plan.checks,
    levels: plan.levels,
    ledger,
    moves: plan.transfers,
    cited: plan.policy.clauses,
  }).map((standing) => [
    standing.clause.id,
    message(`clauses.meaning.${standing.clause.id}`),
    placeCell(standing),
    standing.rows,
    standing.broken,
    standing.notChecked,
    standing.words,
    message(`report.verdict.${standing.outcome}`),
  ]),
});

/** The same for a terminal and for programs. */
export const clauseStandingRows = (language: Language, judged: Judged) =>
  clauseStandings(judged).map(({ clause, place, outcome, rows, broken, notChecked, words }) => ({
    clause: clause.id,
    document: clause.document,
    meaning: render(language, message(`clauses.meaning.${clause.id}`)),
    ...placeParts(place),
    name: placeName(language, place),
    outcome,
    verdict: render(language, message(`report.verdict.${outcome}`)),
    rows,
    broken,
    notChecked,
    text: render(language, words),
  }));
