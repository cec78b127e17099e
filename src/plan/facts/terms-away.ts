import type { District } from '../../district/district.ts';
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

/** Established, and not gone by retirement when the school year begins (model.md section 1: known leavers out). */
export const isOnStaff = ({ established, retiresOn }: Teacher, { referenceDate }: Policy): boolean =>
  established && !(retiresOn !== null && retiresOn <= referenceDate);

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

/** The roster as the school year begins: on a term at the host, after it at home; both schools stay on record. */
export const settled = (district: District, policy: Policy): District =>
  district.teachers.some((teacher) => teacher.termMode !== undefined)
    ? {
        ...district,
        teachers: district.teachers.map((teacher) => {
          const away = awayOf(teacher, policy);
          if (away === null) return teacher;
          const hostSchoolId = teacher.hostSchoolId ?? teacher.schoolId;
          return { ...teacher, schoolId: away.has, personnelSchoolId: away.keeps, hostSchoolId };
        }),
      }
    : district;
