import type { Fault } from '../fault.ts';
import { teacherColumns } from '../intake/columns/teacher-columns.ts';
import { headingIndex } from '../intake/headings/heading-index.ts';
import { message } from '../text/message.ts';

/** Columns whose cells reveal health or family: `on_duty` as well, since bureaus write 病休 into it. */
const sensitiveFields = [
  'exemption',
  'exemptionUntil',
  'onDuty',
  'homePlace',
  'homeLatitude',
  'homeLongitude',
  'tiedWith',
];

const headings = headingIndex(teacherColumns);

const isSensitive = ({ row, column }: Fault): boolean =>
  row !== null && column !== null && sensitiveFields.includes(headings.match(column)?.field ?? '');

/** Warnings of an import with what was read in such a cell, and what was made of it, withheld; the place stays. */
export const withheldWarnings = (faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) =>
    isSensitive(fault)
      ? {
          ...fault,
          found: null,
          expected: message('privacy.withheld.expected'),
          remedy: message('privacy.withheld.remedy'),
        }
      : fault,
  );
