import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/**
 * One principal of several schools (一长多校, clause 1.13): the named school has its own principal, is another school,
 * and is not headed from elsewhere. A second principal at the school is a warning.
 */
export const sharedPrincipals: CrossCheck = ({ sheets, schools }, log) => {
  const own = new Set(
    sheets.teachers.rows.flatMap(({ value }) => (value.role === 'principal' && value.onDuty ? [value.schoolId] : [])),
  );
  for (const row of sheets.schools.rows) {
    const { id, name, headedBy } = row.value;
    if (headedBy === undefined) continue;
    const spot = spotAt(sheets.schools, row, 'headedBy');
    if (headedBy === id || schools.get(headedBy)?.headedBy !== undefined)
      log.error(spot, message('intake.expected.headed_by', { school: name }), message('intake.remedy.headed_by'));
    else if (own.has(id))
      log.warning(spot, message('intake.assumed.headed_by', { school: name }), message('intake.remedy.headed_by_own'));
  }
};
