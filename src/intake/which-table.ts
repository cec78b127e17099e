import { findHeadings } from './headings/find-headings.ts';
import { headingIndex } from './headings/heading-index.ts';
import type { RawTable } from './raw-table.ts';
import { type TableName, tableNames, tables } from './tables.ts';

const fieldsIn = (table: RawTable, name: TableName): ReadonlySet<string> => {
  const found = findHeadings(table.rows, headingIndex(tables[name].columns));
  return new Set(found?.headings.flatMap(({ match }) => (match === undefined ? [] : [match.field])));
};

/** New teachers serve at no school yet: with a school or a date of joining, a list is a roster that lacks a column. */
const isOfServing = (table: RawTable): boolean => {
  const fields = fieldsIn(table, 'teachers');
  return fields.has('schoolId') || fields.has('joinedSchool');
};

/**
 * A sheet under another name is taken for the table whose required columns it has all of; for the one with most columns
 * in it where several fit, as a roster also has all that a list of new teachers needs.
 */
export const tableByHeadings = (table: RawTable): TableName | undefined => {
  const fitting = tableNames.flatMap((name) => {
    const fields = fieldsIn(table, name);
    const complete = Object.entries(tables[name].columns).every(
      ([field, column]) => column.empty !== null || fields.has(field),
    );
    return complete ? [{ name, known: fields.size }] : [];
  });
  const [best, second] = fitting.toSorted((a, b) => b.known - a.known);
  if (best === undefined || best.known === second?.known) return undefined;
  return best.name === 'hires' && isOfServing(table) ? undefined : best.name;
};
