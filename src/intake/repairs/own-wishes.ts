import type { SchoolId } from '../../district/ids.ts';
import type { Teacher } from '../../district/teacher.ts';
import { message } from '../../text/message.ts';
import { spotAt } from '../checks/checked-dataset.ts';
import type { FaultLog } from '../fault-log.ts';
import type { Numbered } from '../read-rows.ts';
import type { Sheets } from '../sheets.ts';

/** A wish for the own school is no wish to move: it is left out, and the wishes behind it move up one rank. */
export const withoutOwnWishes = (sheets: Sheets, log: FaultLog): Sheets => {
  const withoutOwn = (row: Numbered<Teacher>): Numbered<Teacher> => {
    const own: SchoolId = row.value.schoolId;
    if (!row.value.wishes.includes(own)) return row;
    log.note(spotAt(sheets.teachers, row, 'wishes', own), message('intake.assumed.own_wish'));
    return { ...row, value: { ...row.value, wishes: row.value.wishes.filter((wish) => wish !== own) } };
  };
  return { ...sheets, teachers: { ...sheets.teachers, rows: sheets.teachers.rows.map(withoutOwn) } };
};
