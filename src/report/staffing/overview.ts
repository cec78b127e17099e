import { decimalText, rational } from '../../equity/rational.ts';
import type { Establishment } from '../../staffing/establishment.ts';
import { message } from '../../text/message.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import type { StaffingInput } from './input.ts';

/** `part / whole` in per cent to one place, with the fraction; empty when the whole is 0. */
export const shareCell = (part: number, whole: number): Cell =>
  whole === 0
    ? null
    : message('report.staffing.share', {
        share: decimalText(rational(100n * BigInt(part), BigInt(whole)), 1),
        part,
        whole,
      });

/** The district in all: its posts, how they were shared out, and by which method (clauses 0.22, 0.23). */
export const staffingOverview = ({
  policy,
  scheme: { schools, allocation, transfers, audit },
}: StaffingInput): ReportTable => {
  const sum = (value: (one: Establishment) => number): number => schools.reduce((total, one) => total + value(one), 0);
  const row = (key: string, value: Cell): readonly Cell[] => [message(`report.staffing.${key}`), value];
  const [occupied, contract] = [sum((one) => one.occupied), sum((one) => one.contract)];
  const unknown = schools.filter(({ standard }) => standard === null).length;
  return {
    key: 'staffing_overview',
    columns: columns('item', 'value:note'),
    rows: [
      row('policy', policy.name),
      row('reference_date', policy.referenceDate),
      row('schools', schools.length),
      ...(unknown === 0 ? [] : [row('unknown', unknown)]),
      row(
        'total',
        message(`report.staffing.total_${policy.totalPosts === null ? 'summed' : 'given'}`, {
          total: allocation.total,
        }),
      ),
      row('standard', allocation.standard),
      row('approved', allocation.approved),
      row('occupied', occupied),
      row('vacancy', allocation.approved - occupied),
      row('gap', allocation.standard - occupied),
      row('proposed', allocation.total - allocation.surplus),
      row('surplus', allocation.surplus),
      row(
        'moved',
        transfers.reduce((total, { posts }) => total + posts, 0),
      ),
      row(
        'over',
        sum((one) => one.over),
      ),
      row(
        'unfilled',
        sum((one) => one.unfilled),
      ),
      row(
        'borrowed',
        sum((one) => one.borrowedOut),
      ),
      row('contract', shareCell(contract, occupied + contract)),
      row('method', message(`report.staffing.method_${allocation.method}`)),
      row('rounding', message('report.staffing.rounding_rule')),
      row(
        'audit',
        message('report.staffing.audit_counts', {
          broken: audit.filter(({ verdict }) => verdict === 'broken').length,
          not_checked: audit.filter(({ verdict }) => verdict === 'not_checked').length,
        }),
      ),
    ],
  };
};
