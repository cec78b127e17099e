import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { scopeCell } from '../scope-cell.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** Every row of the checker, also those that hold; broken ones first. */
export const checksTable = ({ district, plan }: ReportInput): ReportTable => {
  const who = people(district);
  const ordered = [...plan.checks.filter((check) => !check.holds), ...plan.checks.filter((check) => check.holds)];
  return {
    key: 'checks',
    columns: columns('rule', 'clause', 'scope', 'required', 'actual', 'verdict'),
    rows: ordered.map((check) => [
      termCell('rule', check.rule),
      check.clause,
      scopeCell(who, check.scope),
      check.words?.required ?? check.required,
      check.words?.actual ?? check.actual,
      message(check.holds ? 'report.verdict.holds' : 'report.verdict.broken'),
    ]),
  };
};
