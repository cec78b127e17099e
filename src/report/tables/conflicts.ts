import { clauseCell } from '../../clauses/cited-clause.ts';
import { conflictMessages } from '../../readiness/missing-columns.ts';
import { people, type ReportInput } from '../input.ts';
import { scopeCell } from '../scope-cell.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** Why no plan exists: each smallest set of requirements that cannot hold together, requirement by requirement. */
export const conflictsTable = ({ district, plan }: ReportInput): ReportTable => {
  const who = people(district);
  return {
    key: 'conflicts',
    columns: columns('number:number', 'rule', 'clause', 'scope', 'requirement:note'),
    rows: plan.conflicts.flatMap((conflict, index): (readonly Cell[])[] => [
      [index + 1, null, null, null, conflictMessages(conflict)],
      ...conflict.requirements.map((requirement) => [
        index + 1,
        termCell('rule', requirement.rule),
        clauseCell(requirement.clause),
        scopeCell(who, requirement.scope),
        requirement.message,
      ]),
    ]),
  };
};
