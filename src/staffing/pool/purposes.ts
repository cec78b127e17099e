import { addMonths, type CalendarDate } from '../../district/date.ts';
import type { District } from '../../district/district.ts';
import type { SchoolId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PoolPurpose } from '../../policy/staffing-terms.ts';
import { holdsPost } from '../holding.ts';

/** Subjects short nearly everywhere (clause 4.62). */
export const shortageSubjects: readonly string[] = ['pe', 'music', 'art', 'arts', 'science', 'morality'];

/** A school is new for three years from its opening; one that opens within a year is new as well (domain 2.6). */
const isNew = ({ openingDate }: School, referenceDate: CalendarDate): boolean =>
  openingDate !== null && addMonths(openingDate, 36) > referenceDate && openingDate <= addMonths(referenceDate, 12);

/**
 * Most posts that each school may borrow for a purpose, whatever moves:
 * - `new_school`: any number while the school is new;
 * - `leave_cover`: one for each holder of a post on maternity or sick leave at the reference date;
 * - `sent_out_cover`: one for each teacher whose personnel relation stayed at the school but who works at another.
 * `shortage_subject` depends on the moves: one for each arrival in a shortage subject held below required today.
 */
export const poolLimits = (
  { schools, teachers }: District,
  { referenceDate }: Policy,
): ((purpose: Exclude<PoolPurpose, 'shortage_subject'>, school: School) => number) => {
  const away = new Map<SchoolId, number>();
  const sent = new Map<SchoolId, number>();
  const add = (table: Map<SchoolId, number>, id: SchoolId): void => void table.set(id, (table.get(id) ?? 0) + 1);
  for (const teacher of teachers) {
    const { schoolId, personnelSchoolId, exemption, exemptionUntil } = teacher;
    if (!holdsPost(teacher, referenceDate)) continue;
    if (personnelSchoolId !== null && personnelSchoolId !== schoolId) add(sent, personnelSchoolId);
    const leave = exemption === 'maternity' || exemption === 'illness';
    if (leave && (exemptionUntil === null || exemptionUntil > referenceDate)) add(away, schoolId);
  }
  const fresh = new Set(schools.filter((school) => isNew(school, referenceDate)).map(({ id }) => id));
  return (purpose, { id }) =>
    purpose === 'new_school'
      ? fresh.has(id)
        ? Number.POSITIVE_INFINITY
        : 0
      : ((purpose === 'leave_cover' ? away : sent).get(id) ?? 0);
};
