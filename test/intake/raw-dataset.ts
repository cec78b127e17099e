import type { CalendarDate } from '../../src/district/date.ts';
import type { District } from '../../src/district/district.ts';
import type { Fault } from '../../src/fault.ts';
import type { RawCell, RawTable } from '../../src/intake/raw-table.ts';
import { type Intake, type IntakeOptions, readDistrict } from '../../src/intake/read-district.ts';
import type { Wording } from '../../src/intake/values/value-form.ts';
import { writeTables } from '../../src/intake/write-tables.ts';
import type { Result } from '../../src/result.ts';
import { type Language, languages, type Message } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';
import { aDistrict, aSchool, aTeacher } from '../support/district.ts';

const referenceDate = '2026-08-31' as CalendarDate;

/** Two sound primary schools with a teacher each and no posts file, with what a test adds or replaces. */
export const aSoundDistrict = (given: Partial<District> = {}): District =>
  aDistrict({
    schools: [aSchool({ id: 'S1' }), aSchool({ id: 'S2' })],
    teachers: [aTeacher({ id: 'T1', schoolId: 'S1' }), aTeacher({ id: 'T2', schoolId: 'S2' })],
    posts: null,
    ...given,
  });

/** A district as raw tables, as if read from a folder or a workbook. */
export const rawTables = (district: District, wording: Wording = 'identifier'): readonly RawTable[] =>
  writeTables(district, wording).map(({ title, headings, rows }) => ({ place: title, rows: [headings, ...rows] }));

/** The sound district with some of its tables replaced by rows as they are typed, headings first. */
export const withTables = (tables: Readonly<Record<string, readonly (readonly RawCell[])[]>>): readonly RawTable[] => [
  ...rawTables(aSoundDistrict()).filter(({ place }) => !(place in tables)),
  ...Object.entries(tables).map(([place, rows]) => ({ place, rows })),
];

export const intake = (tables: readonly RawTable[], options: IntakeOptions = {}): Result<Intake, Fault> =>
  readDistrict(tables, { referenceDate, ...options });

export const faultsOf = (result: Result<Intake, Fault>): readonly Fault[] =>
  result.ok ? result.value.warnings : result.faults;

/** `error teachers:3:stage expected.stage_of_school`: a fault in one line. Its words exist in every language. */
export const faultLines = (result: Result<Intake, Fault>): readonly string[] =>
  faultsOf(result).map((fault) => {
    for (const language of languages) expectWords(language, fault.expected, fault.remedy);
    const { severity, place, row, column, expected } = fault;
    return `${severity} ${place}:${row ?? ''}:${column ?? ''} ${expected.key.replace('intake.', '')}`;
  });

/** Every message has its sentence, and every value the sentence asks for. */
export const expectWords = (language: Language, ...messages: readonly Message[]): void => {
  for (const message of messages) {
    const words = render(language, message);
    if (words === message.key || /[{}]/.test(words)) throw new Error(`no words in ${language}: ${words}`);
  }
};

/** The notes on a district that was written and read again. */
export const faultLinesOf = (given: Partial<District>, options: IntakeOptions = {}): readonly string[] =>
  faultLines(intake(rawTables(aSoundDistrict(given)), options));

/** The district a result holds; a test that expects one fails with the faults. */
export const districtIn = (result: Result<Intake, Fault>): District => {
  if (!result.ok) throw new Error(faultLines(result).join('\n'));
  return result.value.district;
};
