import { addMonths, type CalendarDate, monthOf, yearOf } from '../district/date.ts';
import type { Sex } from '../district/words.ts';
import { type PostCategory, type RetirementDelay, retirementTable } from './retirement-table.ts';

const byCategory = new Map<PostCategory, RetirementDelay & { readonly first: number }>(
  retirementTable.delays.map((delay) => {
    const [year, month] = delay.firstBirthMonth.split('-').map(Number);
    return [delay.category, { ...delay, first: (year ?? 0) * 12 + (month ?? 0) }];
  }),
);

/** Teachers hold cadres' posts, so a woman teacher retires as a cadre. */
export const postCategoryOf = (sex: Sex): PostCategory => (sex === 'male' ? 'man' : 'woman_cadre');

/** Statutory retirement age in months, from category and birth month. */
export const statutoryAge = (category: PostCategory, birth: CalendarDate): number => {
  const delay = byCategory.get(category);
  if (delay === undefined) throw new RangeError(`no retirement age for ${category}`);
  const later = yearOf(birth) * 12 + monthOf(birth) - delay.first;
  if (later < 0) return delay.ageBefore;
  return Math.min(delay.ageAfter, delay.ageBefore + Math.floor(later / delay.birthMonthsPerMonth) + 1);
};

/** The day that age is reached; a birth month without a day stands for its first day. */
export const statutoryRetirement = (category: PostCategory, birth: CalendarDate): CalendarDate =>
  addMonths(birth, statutoryAge(category, birth));
