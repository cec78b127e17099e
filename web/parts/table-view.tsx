import type { ReactNode } from 'react';
import type { TableBody } from '../../api/http/contract/table.ts';
import { figure } from '../app/texts.ts';
import { ScrollRegion } from './scroll-region.tsx';

type Kind = TableBody['columns'][number]['kind'];
const isFigure = (kind: Kind | undefined): boolean => kind === 'number' || kind === 'decimal';
const classOf = (kind: Kind | undefined): string | undefined =>
  isFigure(kind) ? 'figure' : kind === 'note' ? 'wrap' : undefined;

type Row = TableBody['rows'][number];

/** Sums follow the costs, without a name; they stay visible while the rows scroll. */
export const isSum = (table: TableBody, row: Row): boolean => table.name === 'costs' && row[1] === null;

const Rows = ({ table, rows }: { readonly table: TableBody; readonly rows: readonly Row[] }): ReactNode =>
  // Rows of a report have no key of their own, and never change their order.
  rows
    .map((row, line) => ({ row, line }))
    .map(({ row, line }) => (
      <tr key={line}>
        {row.map((value, index) => (
          <td key={table.columns[index]?.key ?? index} className={classOf(table.columns[index]?.kind)}>
            {value === null ? '' : typeof value === 'number' ? figure(value) : value}
          </td>
        ))}
      </tr>
    ));

/** A table of a report with its heads kept in sight. */
export const TableView = ({ table }: { readonly table: TableBody }): ReactNode => (
  <ScrollRegion id={`table-${table.name}`} aria-label={table.title}>
    <table className="table">
      <thead>
        <tr>
          {table.columns.map(({ key, heading, kind }) => (
            <th key={key} scope="col" className={isFigure(kind) ? 'figure' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Rows table={table} rows={table.rows.filter((row) => !isSum(table, row))} />
      </tbody>
      {table.rows.some((row) => isSum(table, row)) ? (
        <tfoot>
          <Rows table={table} rows={table.rows.filter((row) => isSum(table, row))} />
        </tfoot>
      ) : null}
    </table>
  </ScrollRegion>
);
