import { clauseCell } from '../../clauses/cited-clause.ts';
import type { Diagnosis } from '../../plan/way-out.ts';
import { people, type ReportInput } from '../input.ts';
import { scopeCell } from '../scope-cell.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';
import { attainableMessage, changeMessage, costMessage, lawMessage } from '../way-out-words.ts';

/** What each quota can reach under all other rules; an unproven number is left out. */
export const attainableTable = ({ district }: ReportInput, { attainable }: Diagnosis): ReportTable => ({
  key: 'attainable',
  columns: columns('rule', 'clause', 'scope', 'required:number', 'attainable:number', 'out_of:number', 'remark:note'),
  rows: attainable.map((quota): readonly Cell[] => [
    termCell('rule', quota.rule),
    clauseCell(quota.clause),
    scopeCell(people(district), quota.scope),
    quota.outcome === 'proven' ? quota.required : null,
    quota.attainable,
    quota.of,
    attainableMessage(quota),
  ]),
});

/** The ways out in their order: what to change, whether the cited documents are kept, what it costs. */
export const waysOutTable = ({ waysOut }: Diagnosis): ReportTable => ({
  key: 'ways_out',
  columns: columns('number:number', 'rule', 'clause', 'way_change:note', 'law:note', 'people:number', 'posts:number'),
  rows: waysOut.flatMap((way, index) =>
    way.changes.map((one, at): readonly Cell[] => [
      index + 1,
      termCell('rule', one.rule),
      clauseCell(one.clause),
      changeMessage(one.change),
      at === 0 ? [lawMessage(one), costMessage(way)] : lawMessage(one),
      at === 0 ? way.people : null,
      at === 0 ? way.posts : null,
    ]),
  ),
});
