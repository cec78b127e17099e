import type { Caller } from '../access/caller.ts';
import { visibilityOf } from '../access/visibility.ts';

/** Whose cards and explanations a caller may have: a teacher the own ones, a principal those of the own school's teachers. */
export const mayHaveCard = (caller: Caller, teacher: { readonly id: string; readonly schoolId: string }): boolean => {
  if (caller.role === 'teacher') return caller.teacherId === teacher.id;
  const { schoolId } = visibilityOf(caller);
  return schoolId === null || teacher.schoolId === schoolId;
};
