import { wholeMonthsBetween } from '../../district/date.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

const leastAge = 16;

/** Reports a person who joined a school before birth, or under 16: the year is probably wrong. */
export const bornBeforeJoining: CrossCheck = ({ sheets }, log) => {
  for (const row of sheets.teachers.rows) {
    const { birthDate, joinedSchool } = row.value;
    if (birthDate === null) continue;
    const spot = spotAt(sheets.teachers, row, 'birthDate');
    const values = {
      joined: joinedSchool,
      age: Math.floor(wholeMonthsBetween(birthDate, joinedSchool) / 12),
      leastAge,
    };
    if (birthDate >= joinedSchool)
      log.error(spot, message('intake.expected.born_before', values), message('intake.remedy.check_dates'));
    else if (values.age < leastAge)
      log.warning(spot, message('intake.assumed.young', values), message('intake.remedy.check_dates'));
  }
};
