import { clauseCell } from '../clauses/cited-clause.ts';
import type { District } from '../district/district.ts';
import type { Check } from '../plan/plan.ts';
import { type Message, message } from '../text/message.ts';
import { people } from './input.ts';
import { scopeCell } from './scope-cell.ts';
import { columns, type ReportTable } from './table.ts';
import { termCell } from './term-cell.ts';

/** Proven, a known bound with its gap, or neither. */
const proof = (value: number, bound: number | null, proven: boolean): Message => {
  if (proven) return message('report.level.proven');
  return bound === null ? message('report.level.open') : message('report.level.bounded', { gap: value - bound });
};

/** Levels of an auxiliary plan: value, proven bound, whether it is proven. */
export const levelCells = (
  key: string,
  levels: readonly {
    readonly goal: string;
    readonly value: number;
    readonly bound: number | null;
    readonly proven: boolean;
  }[],
): ReportTable => ({
  key,
  columns: columns('level:number', 'goal', 'value:number', 'smallest_possible:number', 'gap:number', 'proof'),
  rows: levels.map(({ goal, value, bound, proven }, index) => [
    index + 1,
    termCell('goal', goal),
    value,
    bound,
    bound === null ? null : value - bound,
    proof(value, bound, proven),
  ]),
});

/** Rows of a checker, broken ones first. */
export const checkCells = (district: District, key: string, checks: readonly Check[]): ReportTable => {
  const who = people(district);
  return {
    key,
    columns: columns('rule', 'clause', 'scope', 'required', 'actual', 'verdict'),
    rows: checks
      .toSorted((a, b) => Number(a.holds) - Number(b.holds))
      .map((check) => [
        termCell('rule', check.rule),
        clauseCell(check.clause),
        scopeCell(who, check.scope),
        check.words?.required ?? check.required,
        check.words?.actual ?? check.actual,
        message(`report.verdict.${check.holds ? 'holds' : 'broken'}`),
      ]),
  };
};
