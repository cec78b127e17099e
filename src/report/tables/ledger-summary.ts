import { clauseCell } from '../../clauses/cited-clause.ts';
import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** How many are eligible, and how many each clause leaves out; a teacher may fail several clauses. */
export const ledgerSummaryTable = ({ district, ledger }: ReportInput): ReportTable => {
  const failing = new Map<string, { readonly clause: string; readonly count: number }>();
  for (const entry of ledger.entries.values())
    for (const finding of entry.findings)
      if (!finding.passes)
        failing.set(finding.rule, { clause: finding.clause, count: (failing.get(finding.rule)?.count ?? 0) + 1 });
  const row = (key: string, count: number): readonly Cell[] => [message(`report.ledger.${key}`), null, count];
  return {
    key: 'ledger_summary',
    columns: columns('item', 'clause', 'teachers:number'),
    rows: [
      row('teachers', district.teachers.length),
      row('gross_eligible', ledger.grossEligible),
      row('eligible', ledger.eligible),
      ...[...failing].map(([rule, { clause, count }]) => [termCell('clause', rule), clauseCell(clause), count]),
    ],
  };
};
