import type { SchoolId } from '../../district/ids.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { MovementMode } from '../../district/words.ts';
import type { Policy } from '../../policy/policy.ts';

/** Where the roster's term leaves a teacher: which school keeps the post, which has the person this year. */
export interface Away {
  readonly teacher: Teacher;
  readonly keeps: SchoolId;
  readonly has: SchoolId;
  readonly mode: MovementMode;
  readonly over: boolean;
}

export const awayOf = (teacher: Teacher, policy: Policy): Away | null => {
  if (teacher.termMode === undefined) return null;
  const keeps = teacher.personnelSchoolId ?? teacher.schoolId;
  const over = teacher.termEnd !== undefined && !(teacher.termEnd > policy.referenceDate);
  return {
    teacher,
    keeps,
    has: over ? keeps : (teacher.hostSchoolId ?? teacher.schoolId),
    mode: teacher.termMode,
    over,
  };
};
