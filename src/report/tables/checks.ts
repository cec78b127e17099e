import { clauseCell } from '../../clauses/cited-clause.ts';
import type { Check } from '../../plan/plan.ts';
import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { scopeCell } from '../scope-cell.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

const verdict = (check: Check): string => {
  if (!check.holds) return 'broken';
  if (check.notChecked === true) return 'not_checked';
  return check.notApplicable === true ? 'not_applicable' : 'holds';
};

/** Every row of the checker: broken, data missing, holding, not applicable. */
export const checksTable = ({ district, plan }: ReportInput): ReportTable => {
  const who = people(district);
  const ordered = ['broken', 'not_checked', 'holds', 'not_applicable'].flatMap((wanted) =>
    plan.checks.filter((check) => verdict(check) === wanted),
  );
  return {
    key: 'checks',
    columns: columns('rule', 'clause', 'scope', 'required', 'actual', 'verdict'),
    rows: ordered.map((check) => [
      termCell('rule', check.rule),
      clauseCell(check.clause),
      scopeCell(who, check.scope),
      check.words?.required ?? check.required,
      check.words?.actual ?? check.actual,
      message(`report.verdict.${verdict(check)}`),
    ]),
  };
};
