import type { Column } from '../intake/columns/column.ts';
import { tables } from '../intake/tables.ts';
import type { ColumnKey } from './columns.ts';

/** A column by its identifier, `teachers.established`, and by its Chinese heading, 教师·在编. */
export const columnName = (key: ColumnKey): { readonly id: string; readonly zh: string } => {
  const [table = '', field = ''] = key.split('.');
  const entry = Object.entries(tables).find(([name]) => name === table)?.[1];
  const columns: Readonly<Record<string, Column<unknown>>> = entry?.columns ?? {};
  const column = columns[field];
  if (entry === undefined || column === undefined) throw new RangeError(`no column ${key}`);
  return { id: `${table}.${column.id}`, zh: `${entry.zh}·${column.zh}` };
};
