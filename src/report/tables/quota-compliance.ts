import { clauseCell } from '../../clauses/cited-clause.ts';
import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { quotaLines } from '../quota-lines.ts';
import { scopeCell } from '../scope-cell.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** Every quota with its clause and arithmetic: required, actual, margin, and whether it holds (clauses 0.41, 0.42). */
export const quotaComplianceTable = (input: ReportInput): ReportTable => {
  const who = people(input.district);
  return {
    key: 'quota_compliance',
    columns: columns(
      'quota',
      'scope',
      'clause',
      'arithmetic:note',
      'required:number',
      'actual:number',
      'margin:number',
      'verdict',
    ),
    rows: quotaLines(input).map((line) => [
      termCell('rule', line.rule),
      scopeCell(who, line.scope),
      clauseCell(line.clause),
      line.formula,
      line.applicable ? line.required : null,
      line.actual,
      line.applicable ? line.margin : null,
      message(`report.verdict.${line.applicable ? (line.holds ? 'holds' : 'broken') : 'not_applicable'}`),
    ]),
  };
};
