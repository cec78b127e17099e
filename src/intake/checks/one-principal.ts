import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** A legal school has one principal (model.md section 2, heads): a second one is a warning. */
export const onePrincipal: CrossCheck = ({ sheets, schools }, log) => {
  const first = new Map<string, { readonly row: number; readonly name: string }>();
  for (const row of sheets.teachers.rows) {
    const { role, schoolId, onDuty, name } = row.value;
    if (role !== 'principal' || !onDuty) continue;
    const before = first.get(schoolId);
    if (before === undefined) first.set(schoolId, { row: row.row, name });
    else
      log.warning(
        spotAt(sheets.teachers, row, 'role', name),
        message('intake.assumed.two_principals', {
          school: schools.get(schoolId)?.name ?? schoolId,
          first: before.row,
          other: before.name,
        }),
        message('intake.remedy.two_principals'),
      );
  }
};
