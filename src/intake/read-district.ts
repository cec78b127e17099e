import type { CalendarDate } from '../district/date.ts';
import type { District } from '../district/district.ts';
import { sortedDistrict } from '../district/sorted.ts';
import type { Fault } from '../fault.ts';
import type { AddedSubject } from '../policy/policy.ts';
import type { ColumnKey } from '../readiness/columns.ts';
import { failure, type Result, success } from '../result.ts';
import type { Draws } from '../text/printable.ts';
import { checkedDataset, type LimitingPolicy } from './checks/checked-dataset.ts';
import { crossChecks } from './checks/cross-checks.ts';
import { codesIn, schoolsIn } from './codes.ts';
import { faultLog } from './fault-log.ts';
import { filledColumns } from './filled-columns.ts';
import { type HeadedTable, headTable } from './headed-table.ts';
import { type KeptColumn, keptColumns } from './kept-columns.ts';
import type { RawTable } from './raw-table.ts';
import { repaired } from './repairs/repairs.ts';
import { reportLeavers } from './rows/leavers.ts';
import { readSheet, type Sheets } from './sheets.ts';
import { sortTables } from './sort-tables.ts';
import { sortedFaults } from './sorted-faults.ts';
import { type TableName, tables } from './tables.ts';
import { type CellCorrection, corrected } from './upload/corrections.ts';
import { type HeadingMap, withMappedHeadings } from './upload/mapped-headings.ts';
import { subjectWords } from './vocabularies/subjects.ts';

export interface IntakeOptions {
  /** Without it, what depends on it (who joined later, who has retired) is not checked. */
  readonly referenceDate?: CalendarDate;
  /** Subjects the policy adds to the standard ones. */
  readonly addedSubjects?: readonly AddedSubject[];
  /** The policy whose limits the rows must keep; without it, they are not compared with any. */
  readonly policy?: LimitingPolicy;
  /** Characters the document font can print; without it, names are not checked against the font. */
  readonly draws?: Draws;
  /** Cells that a person corrected after the upload. */
  readonly corrections?: readonly CellCorrection[];
  /** Headings of the district's own. */
  readonly headings?: readonly HeadingMap[];
}

export interface Intake {
  readonly district: District;
  /** What was assumed, each with place and remedy. */
  readonly warnings: readonly Fault[];
  /** Columns unknown to dataset.md, with their cells. */
  readonly kept: readonly KeptColumn[];
  /** The columns with a value, from which `readiness` derives the rules that can be checked. */
  readonly filled: ReadonlySet<ColumnKey>;
}

/** The tables as they are read: corrected cells first, which may be headings, then the district's own headings. */
export const preparedTables = (
  given: readonly RawTable[],
  { corrections = [], headings = [] }: Pick<IntakeOptions, 'corrections' | 'headings'>,
): readonly RawTable[] => withMappedHeadings(corrected(given, corrections), headings);

/**
 * A district from its tables, or **every** fault together (dataset.md section 1). One error refuses the whole dataset;
 * the faults then include its warnings.
 */
export const readDistrict = (uploaded: readonly RawTable[], options: IntakeOptions = {}): Result<Intake, Fault> => {
  const given = preparedTables(uploaded, options);
  const log = faultLog();
  const headed = new Map<TableName, HeadedTable>();
  for (const [name, table] of sortTables(given, log)) {
    const found = headTable(table, tables[name].columns, log);
    if (found !== undefined) headed.set(name, found);
  }
  const context = {
    subjects: subjectWords(options.addedSubjects ?? []),
    schools: schoolsIn(headed.get('schools')),
  };
  const read = <Name extends TableName>(name: Name) => readSheet(name, headed.get(name), context, log);
  const asRead: Sheets = {
    schools: read('schools'),
    posts: read('posts'),
    teachers: read('teachers'),
    travel: read('travel'),
    orders: read('orders'),
    hires: read('hires'),
    enrolment: read('enrolment'),
    entrants: read('entrants'),
  };
  reportLeavers(headed.get('teachers'), log);
  const sheets = repaired(asRead, context, log);
  const codes = {
    schools: codesIn(headed.get('schools')),
    teachers: codesIn(headed.get('teachers')),
    hires: codesIn(headed.get('hires')),
  };
  const dataset = checkedDataset(sheets, codes, {
    referenceDate: options.referenceDate ?? null,
    policy: options.policy ?? null,
    draws: options.draws ?? null,
    subjects: context.subjects,
  });
  for (const crossCheck of crossChecks) crossCheck(dataset, log);
  const faults = sortedFaults(log.faults(), given);
  if (faults.some(({ severity }) => severity === 'error')) return failure(faults);
  return success({
    district: districtOf(sheets),
    warnings: faults,
    kept: keptColumns(headed.values()),
    filled: filledColumns(headed),
  });
};

const districtOf = (sheets: Sheets): District =>
  sortedDistrict({
    schools: sheets.schools.rows.map(({ value }) => value),
    // Headings alone, as in an unfilled template, count as an absent table: posts are computed.
    posts: sheets.posts.given && !sheets.posts.empty ? sheets.posts.rows.map(({ value }) => value) : null,
    teachers: sheets.teachers.rows.map(({ value }) => value),
    journeys: sheets.travel.rows.map(({ value }) => value),
    orders: sheets.orders.rows.map(({ value }) => value),
    hires: sheets.hires.rows.map(({ value }) => value),
    ...(sheets.enrolment.rows.length === 0 ? {} : { enrolment: sheets.enrolment.rows.map(({ value }) => value) }),
    ...(sheets.entrants.rows.length === 0 ? {} : { entrants: sheets.entrants.rows.map(({ value }) => value) }),
  });
