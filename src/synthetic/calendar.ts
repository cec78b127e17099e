import { addMonths, type CalendarDate, calendarDate, monthOf, yearOf } from '../district/date.ts';
import type { Sex } from '../district/words.ts';
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

/** Somebody's birth date who is `age` years old at the reference date. */
export const birthAt = (draw: Random, age: number): CalendarDate => {
  const month = addMonths(day(referenceYear, 8), -12 * age - draw.below(12));
  return day(yearOf(month), monthOf(month), draw.between(1, 28));
};

/**
 * Month of statutory retirement, delayed as of 2025 (domain 2.1, [known], unverified): men from 60 by a month for
 * each four months born after 1964, to 63; women in cadre posts from 55 likewise after 1969, to 58.
 */
export const retirementOf = (birth: CalendarDate, sex: Sex): CalendarDate => {
  const [age, since] = sex === 'male' ? [60, 1965] : [55, 1970];
  const later = (yearOf(birth) - since) * 12 + monthOf(birth) - 1;
  const delay = later < 0 ? 0 : Math.min(36, Math.floor(later / 4) + 1);
  return addMonths(birth, age * 12 + delay);
};
