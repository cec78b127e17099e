import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../district/date.ts';
import { postCategoryOf, statutoryAge, statutoryRetirement } from './retirement.ts';
import { type PostCategory, postCategories, retirementTable } from './retirement-table.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const ageOf = (category: PostCategory, birth: string): string => {
  const months = statutoryAge(category, day(`${birth}-01`));
  return `${Math.floor(months / 12)}y${months % 12}m`;
};

describe('the statutory retirement age', () => {
  it.each([
    ['man', '1964-12', '60y0m'],
    ['man', '1965-01', '60y1m'],
    ['man', '1965-04', '60y1m'],
    ['man', '1965-05', '60y2m'],
    ['man', '1970-06', '61y5m'],
    ['man', '1976-08', '62y11m'],
    ['man', '1976-09', '63y0m'],
    ['man', '1990-01', '63y0m'],
    ['woman_cadre', '1969-12', '55y0m'],
    ['woman_cadre', '1970-01', '55y1m'],
    ['woman_cadre', '1970-05', '55y2m'],
    ['woman_cadre', '1981-08', '57y11m'],
    ['woman_cadre', '1981-09', '58y0m'],
    ['woman_worker', '1974-12', '50y0m'],
    ['woman_worker', '1975-01', '50y1m'],
    ['woman_worker', '1975-02', '50y1m'],
    ['woman_worker', '1975-03', '50y2m'],
    ['woman_worker', '1984-10', '54y11m'],
    ['woman_worker', '1984-11', '55y0m'],
    ['woman_worker', '1999-01', '55y0m'],
  ] as const)('of a %s born in %s is %s', (category, birth, age) => {
    expect(ageOf(category, birth)).toBe(age);
  });

  it('is reached on the birth day, or on the last day of a shorter month', () => {
    expect(statutoryRetirement('man', day('1965-01-15'))).toBe('2025-02-15');
    expect(statutoryRetirement('man', day('1965-01-31'))).toBe('2025-02-28');
    expect(statutoryRetirement('woman_cadre', day('1981-09-01'))).toBe('2039-09-01');
  });

  it('never comes earlier for who is born later', () => {
    const births = fc
      .tuple(fc.integer({ min: 1940, max: 2010 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => calendarDate(year, month, 1) ?? day('1980-01-01'));
    fc.assert(
      fc.property(births, births, fc.constantFrom(...postCategories), (a, b, category) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(statutoryRetirement(category, first) <= statutoryRetirement(category, second)).toBe(true);
      }),
    );
  });

  it('is that of a cadre for teachers', () => {
    expect(postCategoryOf('male')).toBe('man');
    expect(postCategoryOf('female')).toBe('woman_cadre');
  });

  it('marks its table as unverified, with a line for every category', () => {
    expect(retirementTable.verified).toBe(false);
    expect(retirementTable.delays.map(({ category }) => category)).toEqual([...postCategories]);
  });
});
