import type { CalendarDate } from '../district/date.ts';

/** Kinds of post with a statutory retirement age of their own. Teachers are cadres. */
export const postCategories = ['man', 'woman_cadre', 'woman_worker'] as const;
export type PostCategory = (typeof postCategories)[number];

/** The delay of one category: from a first birth month on, one month later for every step of birth months, to a last age. */
export interface RetirementDelay {
  readonly category: PostCategory;
  /** Age before the delay, in months. */
  readonly ageBefore: number;
  /** First birth month that is delayed, `YYYY-MM`. */
  readonly firstBirthMonth: string;
  /** Birth months for one month of delay. */
  readonly birthMonthsPerMonth: number;
  /** Age after the whole delay, in months. */
  readonly ageAfter: number;
}

/**
 * Delayed statutory retirement in force from 2025 (domain 2.1). Unverified against the text of the law: data, to be
 * replaced without touching a rule. Men 60 to 63 and women cadres 55 to 58 by a month per four birth months; women
 * workers 50 to 55 by a month per two.
 */
export const retirementTable: {
  readonly verified: boolean;
  /** Last day of the fifteen years over which the ages rise; later years keep the ages reached. */
  readonly until: CalendarDate;
  readonly delays: readonly RetirementDelay[];
} = {
  verified: false,
  until: '2039-12-31' as CalendarDate,
  delays: [
    { category: 'man', ageBefore: 720, firstBirthMonth: '1965-01', birthMonthsPerMonth: 4, ageAfter: 756 },
    { category: 'woman_cadre', ageBefore: 660, firstBirthMonth: '1970-01', birthMonthsPerMonth: 4, ageAfter: 696 },
    { category: 'woman_worker', ageBefore: 600, firstBirthMonth: '1975-01', birthMonthsPerMonth: 2, ageAfter: 660 },
  ],
};
