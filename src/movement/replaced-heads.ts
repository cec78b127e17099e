import type { Qualification, Teacher } from '../district/teacher.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * Clause 1.23, 对连续三年完不成目标的校长予以调整: a principal who missed the targets for the policy's number of years
 * in a row must leave the post, at any tenure. A principal without a post when the school year begins has left it
 * already.
 */
export const mustBeReplaced = (teacher: Teacher, { headFailedYears, referenceDate }: Policy): boolean =>
  headFailedYears !== null &&
  teacher.role === 'principal' &&
  teacher.established &&
  teacher.onDuty &&
  (teacher.retiresOn === null || teacher.retiresOn > referenceDate) &&
  teacher.failedYears !== undefined &&
  teacher.failedYears >= headFailedYears;

/** Such a principal may also vacate the office: a teacher's post at another school in the subject taught, or listed. */
export const subjectsOfVacating = (teacher: Teacher, policy: Policy): readonly Qualification[] =>
  mustBeReplaced(teacher, policy) ? [{ stage: teacher.stage, subject: teacher.subject }, ...teacher.alsoQualified] : [];
