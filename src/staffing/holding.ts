import type { CalendarDate } from '../district/date.ts';
import type { Slot } from '../district/post.ts';
import type { Teacher } from '../district/teacher.ts';
import { placeOf } from '../movement/running-terms.ts';

/** Whether a teacher is on the establishment and, known leavers out, still is when the school year begins. */
export const staysOnStaff = ({ established, retiresOn }: Teacher, referenceDate: CalendarDate): boolean =>
  established && (retiresOn === null || retiresOn > referenceDate);

/**
 * Whether a teacher holds a post: established and on duty (clause 4.17: contract teachers fill hours, not posts),
 * known leavers out: who retires by the reference date is gone when the school year begins (model.md section 1).
 */
export const holdsPost = (teacher: Teacher, referenceDate: CalendarDate): boolean =>
  teacher.onDuty && staysOnStaff(teacher, referenceDate);

/** `home(t)`: the slot a teacher holds; a head holds the head's slot, also when teaching (dataset.md section 1). */
export const homeSlot = (teacher: Teacher): Slot => ({
  schoolId: teacher.schoolId,
  stage: teacher.stage,
  subject: teacher.role === 'teacher' ? teacher.subject : teacher.role,
});

/**
 * The slot held when the school year begins: as `homeSlot`, at the host while a term away runs, back home when it is
 * over (model.md section 1, `h_j`: known leavers out, known returners in).
 */
export const heldSlot = (teacher: Teacher, referenceDate: CalendarDate): Slot => ({
  ...homeSlot(teacher),
  schoolId: placeOf(teacher, referenceDate),
});
