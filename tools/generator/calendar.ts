import { addMonths, type CalendarDate, calendarDate, monthOf, yearOf } from '../../src/district/date.ts';
import type { Sex } from '../../src/district/words.ts';
import { postCategoryOf, statutoryRetirement } from '../../src/eligibility/retirement.ts';
import type { Random } from './random.ts';

/** Districts are drawn as they stand at the default policy's reference date, 31 August 2026. */
export const referenceYear = 2026;

/** A date of the calendar that is known to exist. */
export const day = (year: number, month: number, date = 1): CalendarDate => {
  const made = calendarDate(year, month, date);
  if (made === undefined) throw new RangeError(`no such date: ${year}-${month}-${date}`);
  return made;
};

export const referenceDate = day(referenceYear, 8, 31);

/** A birth date of the given age in years at the reference date. */
export const birthAt = (draw: Random, age: number): CalendarDate => {
  const month = addMonths(day(referenceYear, 8), -12 * age - draw.below(12));
  return day(yearOf(month), monthOf(month), draw.between(1, 28));
};

/** The day of the statutory retirement age, a teacher being in a cadre's post (domain 2.1). */
export const retirementOf = (birth: CalendarDate, sex: Sex): CalendarDate =>
  statutoryRetirement(postCategoryOf(sex), birth);
