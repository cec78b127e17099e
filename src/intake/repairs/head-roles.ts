import type { Teacher } from '../../district/teacher.ts';
import { isHeadSubject, type Role } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { spotAt } from '../checks/checked-dataset.ts';
import type { FaultLog } from '../fault-log.ts';
import type { Numbered } from '../read-rows.ts';
import type { Sheets } from '../sheets.ts';

/** Heads' posts are subjects of their own (dataset.md section 1): the subject 校长 makes a head, also without a role. */
export const withHeadRoles = (sheets: Sheets, log: FaultLog): Sheets => {
  const withRole = (row: Numbered<Teacher>): Numbered<Teacher> => {
    const { role, subject } = row.value;
    if (role !== 'teacher' || !isHeadSubject(subject)) return row;
    const headRole: Role = subject === 'principal' ? 'principal' : 'vice_principal';
    log.note(spotAt(sheets.teachers, row, 'subject'), message('intake.assumed.head_role', { role: headRole }));
    return { ...row, value: { ...row.value, role: headRole } };
  };
  return { ...sheets, teachers: { ...sheets.teachers, rows: sheets.teachers.rows.map(withRole) } };
};
