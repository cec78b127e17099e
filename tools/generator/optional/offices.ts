import { addMonths, monthsServed } from '../../../src/district/date.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
import { referenceDate } from '../calendar.ts';
import type { Random } from '../random.ts';

/** A term of office of a head, in months (domain 3: 3 to 6 years). */
const officeMonths = 36;

/**
 * The start of a head's office, the completed terms, and for principals the years in a row in which the targets were
 * missed: at most two, so that none must be replaced (clause 1.23).
 */
export const withOffice = (draw: Random, teacher: Teacher): Teacher => {
  if (teacher.role === 'teacher') return teacher;
  const here = Math.max(0, monthsServed(teacher.joinedSchool, referenceDate));
  const inOffice = draw.between(Math.min(here, 6), Math.min(here, 120));
  const headSince = inOffice >= here ? teacher.joinedSchool : addMonths(teacher.joinedSchool, here - inOffice);
  const office = { headSince, headTerms: Math.floor(monthsServed(headSince, referenceDate) / officeMonths) };
  return teacher.role === 'principal'
    ? { ...teacher, ...office, failedYears: draw.chance(0.8) ? 0 : draw.between(1, 2) }
    : { ...teacher, ...office };
};
