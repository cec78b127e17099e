import type { District } from '../district/district.ts';
import { sortedDistrict } from '../district/sorted.ts';
import type { AddedSubject } from '../policy/policy.ts';
import { type Column, type Columns, isAdded } from './columns/column.ts';
import { type TableName, type TableRows, tables } from './tables.ts';
import type { Wording, WritingContext } from './values/value-form.ts';
import { subjectWords } from './vocabularies/subjects.ts';

export interface WrittenTable {
  readonly name: TableName;
  /** The name of the file or sheet in the requested language. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The columns of a written table: all of the first list, of the added ones those that some row fills. */
const shownColumns = <Row extends object>(columns: Columns<Row>, rows: readonly Row[]): Columns<Row> =>
  Object.fromEntries(
    Object.entries<Column<unknown>>(columns).filter(
      ([field, column]) => !isAdded(column) || rows.some((row) => row[field as keyof Row] !== undefined),
    ),
  ) as unknown as Columns<Row>;

const writeRows = <Row extends object>(columns: Columns<Row>, rows: readonly Row[], context: WritingContext) => {
  const fields = Object.keys(columns) as (keyof Row & string)[];
  return rows.map((row) =>
    fields.map((field) => {
      const value = row[field];
      if (value === null || value === undefined) return null;
      return columns[field].form.write(value, context);
    }),
  );
};

/**
 * A district as the tables of dataset.md section 1, every column written, absent tables left out. What is written here
 * reads back to the same district.
 */
export const writeTables = (
  district: District,
  wording: Wording,
  addedSubjects: readonly AddedSubject[] = [],
): readonly WrittenTable[] => {
  const context: WritingContext = { wording, subjects: subjectWords(addedSubjects) };
  const table = <Name extends TableName>(name: Name, rows: readonly TableRows[Name][]): WrittenTable => {
    const { zh } = tables[name];
    const columns = shownColumns<TableRows[Name]>(tables[name].columns, rows);
    const headings = Object.values<{ readonly id: string; readonly zh: string }>(columns);
    return {
      name,
      title: wording === 'zh' ? zh : name,
      headings: headings.map((column) => (wording === 'zh' ? column.zh : column.id)),
      rows: writeRows(columns, rows, context),
    };
  };
  const { schools, posts, teachers, journeys, orders, hires, enrolment = [], entrants = [] } = sortedDistrict(district);
  return [
    table('schools', schools),
    ...(posts === null ? [] : [table('posts', posts)]),
    table('teachers', teachers),
    ...(journeys.length === 0 ? [] : [table('travel', journeys)]),
    ...(orders.length === 0 ? [] : [table('orders', orders)]),
    ...(hires.length === 0 ? [] : [table('hires', hires)]),
    ...(enrolment.length === 0 ? [] : [table('enrolment', enrolment)]),
    ...(entrants.length === 0 ? [] : [table('entrants', entrants)]),
  ];
};
