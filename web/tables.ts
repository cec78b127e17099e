import type { CheckBody } from '../api/http/contract/plan-parts.ts';
import type { TableBody } from '../api/http/contract/table.ts';
import { element } from './dom.ts';
import { figure, text } from './texts.ts';

/** Tables of a plan that the page shows below the moves, where the plan has them and they are not empty. */
export const shownTables: readonly string[] = ['placements', 'pool_loans', 'costs', 'exemption_effect'];

type Kind = TableBody['columns'][number]['kind'];
const isFigure = (kind: Kind | undefined): boolean => kind === 'number' || kind === 'decimal';

const cell = (value: string | number | null, kind: Kind | undefined): HTMLElement => {
  const shown = value === null ? '' : typeof value === 'number' ? figure(value) : value;
  if (kind === 'note') return element('td', { class: 'reasons', title: shown }, shown);
  return element('td', { class: isFigure(kind) ? 'figure' : null }, shown);
};

type Row = TableBody['rows'][number];

/** Sums follow the costs, without a name; they stay visible while the rows scroll. */
const isSum = (table: TableBody, row: Row): boolean => table.name === 'costs' && row[1] === null;

const rowsOf = (table: TableBody, rows: readonly Row[]): readonly HTMLElement[] =>
  rows.map((row) => element('tr', {}, ...row.map((value, index) => cell(value, table.columns[index]?.kind))));

const block = (table: TableBody): HTMLElement =>
  element(
    'details',
    { open: true, id: `table-${table.name}` },
    element(
      'summary',
      {},
      element('h2', {}, table.title),
      ' ',
      element('span', {}, figure(table.rows.filter((row) => !isSum(table, row)).length)),
    ),
    element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': table.title },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            ...table.columns.map(({ heading, kind }) =>
              element('th', { scope: 'col', class: isFigure(kind) ? 'figure' : null }, heading),
            ),
          ),
        ),
        element(
          'tbody',
          {},
          ...rowsOf(
            table,
            table.rows.filter((row) => !isSum(table, row)),
          ),
        ),
        element(
          'tfoot',
          {},
          ...rowsOf(
            table,
            table.rows.filter((row) => isSum(table, row)),
          ),
        ),
      ),
    ),
  );

/** Rows of the checker whose data are missing, as a table like the others: they neither hold nor fail. */
export const notChecked = (checks: readonly CheckBody[]): TableBody => ({
  name: 'not-checked',
  title: text('web.not_checked'),
  columns: ['rule', 'clause', 'scope', 'required', 'actual'].map((key) => ({
    key,
    kind: 'text',
    heading: text(`report.column.${key}`),
  })),
  rows: checks
    .filter((check) => check.notChecked)
    .map(({ name, clause, scopeName, required, actual }) => [name, clause, scopeName, required, actual]),
});

/** One block a table, in the order given; empty ones are left out. */
export const showTables = (place: HTMLElement, tables: readonly TableBody[]): void => {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  place.hidden = filled.length === 0;
  place.replaceChildren(...filled.map(block));
};
