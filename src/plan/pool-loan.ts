import type { CalendarDate } from '../district/date.ts';
import type { SchoolId } from '../district/ids.ts';
import type { PoolPurpose } from '../policy/staffing-terms.ts';

/** Posts of the pool lent to a school by a plan: for what, how many, from when until when (clauses 4.22, 4.23). */
export interface PoolLoan {
  readonly schoolId: SchoolId;
  readonly purpose: PoolPurpose;
  readonly number: number;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}
