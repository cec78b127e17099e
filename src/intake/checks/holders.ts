import type { CalendarDate } from '../../district/date.ts';
import type { Teacher } from '../../district/teacher.ts';
import { holdsPost } from '../../staffing/holding.ts';

/** Before any retirement a roster can hold. */
const beforeAll = '1900-01-01' as CalendarDate;

/**
 * Whether the teacher holds a post on the roster (model.md section 1). Without a reference date no teacher counts as
 * retired.
 */
export const holdsPostAt = (teacher: Teacher, referenceDate: CalendarDate | null): boolean =>
  holdsPost(teacher, referenceDate ?? beforeAll);
