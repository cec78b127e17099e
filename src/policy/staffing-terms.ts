import type { CalendarDate } from '../district/date.ts';
import type { Amount } from '../equity/amount.ts';
import type { Rate } from './rate.ts';

/** The stages of the staffing standard (domain 2.5); posts of kindergartens are separate (clause 4.34). */
export const staffedStages = ['primary', 'junior', 'senior'] as const;
export type StaffedStage = (typeof staffedStages)[number];

/** Pupils to one of the staff, by stage. */
export type StaffRatio = Readonly<Record<StaffedStage, Amount>>;
/** Most that may not teach, of all staff, by stage. */
export type NonTeachingShare = Readonly<Record<StaffedStage, Rate>>;

/** Lessons a week of one full-time teacher, by stage of compulsory schooling (domain 2.7). */
export interface WeeklyLoad {
  readonly primary: number;
  readonly junior: number;
}

/** What a post of the pool may be lent for (clauses 4.22, 4.23, domain 2.6). */
export const poolPurposes = ['new_school', 'leave_cover', 'shortage_subject', 'sent_out_cover'] as const;
export type PoolPurpose = (typeof poolPurposes)[number];

/** One purpose and the number of posts set aside for it; `null`: as many as the pool has. */
export interface PoolShare {
  readonly purpose: PoolPurpose;
  readonly number: number | null;
}

/** The post pool (编制周转池): so many posts of the county, for these purposes, lent from a day until another. */
export interface PostPool {
  /** Posts of the whole pool, those lent already included; `null`: no limit. */
  readonly total: number | null;
  /** In the order in which a school's loans are put down to purposes. */
  readonly purposes: readonly PoolShare[];
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}
