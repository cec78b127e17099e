import { clauseCell } from '../../clauses/cited-clause.ts';
import { people } from '../input.ts';
import { scopeCell } from '../scope-cell.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';
import type { StaffingInput } from './input.ts';

const order = ['broken', 'not_checked', 'notice', 'holds'];

/** The audit of clause 0.25: what is against the rule first, then what could not be checked. */
export const staffingAudit = ({ district, scheme }: StaffingInput): ReportTable => {
  const who = people(district);
  return {
    key: 'staffing_audit',
    columns: columns('audited', 'clause', 'scope', 'verdict', 'figures:note'),
    rows: scheme.audit
      .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
      .map(({ rule, clause, scope, verdict, message }) => [
        termCell('audit', rule),
        clauseCell(clause),
        scopeCell(who, scope),
        termCell('audit_verdict', verdict),
        message,
      ]),
  };
};
