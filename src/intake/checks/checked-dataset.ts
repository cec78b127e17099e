import type { CalendarDate } from '../../district/date.ts';
import type { SchoolId, TeacherId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Draws } from '../../text/printable.ts';
import type { FaultLog, Spot } from '../fault-log.ts';
import type { Numbered } from '../read-rows.ts';
import type { Sheet, Sheets } from '../sheets.ts';
import type { IntakeContext } from '../values/value-form.ts';

/** Codes of all rows, also of those left out for a fault, so that one fault breeds no others. */
export interface Codes {
  readonly schools: ReadonlySet<string>;
  readonly teachers: ReadonlySet<string>;
  readonly hires: ReadonlySet<string>;
}

/** The part of a policy that a dataset is checked against. */
export type LimitingPolicy = Pick<Policy, 'postPool' | 'referenceDate' | 'horizon'>;

/** The input of a cross-check: the rows without a fault of their own, and look-ups over them. */
export interface CheckedDataset {
  readonly sheets: Sheets;
  readonly codes: Codes;
  /** `null`: what depends on it is not checked. */
  readonly referenceDate: CalendarDate | null;
  /** Limits of the policy that the rows must keep; `null`: they are not checked. */
  readonly policy: LimitingPolicy | null;
  /** Characters the document font can print; `null` skips the check. */
  readonly draws: Draws | null;
  readonly subjects: IntakeContext['subjects'];
  readonly schools: ReadonlyMap<SchoolId, School>;
  readonly teachers: ReadonlyMap<TeacherId, Teacher>;
}

export type CrossCheck = (dataset: CheckedDataset, log: FaultLog) => void;

export const checkedDataset = (
  sheets: Sheets,
  codes: Codes,
  given: Pick<CheckedDataset, 'referenceDate' | 'policy' | 'draws' | 'subjects'>,
): CheckedDataset => ({
  sheets,
  codes,
  ...given,
  schools: new Map(sheets.schools.rows.map(({ value }) => [value.id, value])),
  teachers: new Map(sheets.teachers.rows.map(({ value }) => [value.id, value])),
});

/** The place of one field of one row, with the text read there unless only a part of it is at fault. */
export const spotAt = <Row>(
  sheet: Sheet<Row>,
  numbered: Numbered<Row>,
  field: keyof Row & string,
  part?: string,
): Spot => ({
  place: sheet.place,
  row: numbered.row,
  column: sheet.heading(field),
  found: part ?? sheet.found(numbered.row, field),
});
