import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** One person under two codes: the same name, day of birth and sex. Namesakes exist, so it is a warning. */
export const onePerson: CrossCheck = ({ sheets }, log) => {
  const first = new Map<string, number>();
  for (const row of sheets.teachers.rows) {
    const { name, birthDate, sex } = row.value;
    // A month without a day is too coarse to tell namesakes apart: many rosters give no more.
    if (birthDate === null || birthDate.endsWith('-01')) continue;
    const key = `${name}\0${birthDate}\0${sex ?? ''}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, row.row);
    else
      log.warning(
        spotAt(sheets.teachers, row, 'name'),
        message('intake.assumed.same_person', { first: before, second: row.row, birth: birthDate }),
        message('intake.remedy.same_person', { first: before, second: row.row }),
      );
  }
};
