import { addMonths } from '../../src/district/date.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import { referenceDate, retirementOf } from './calendar.ts';
import type { TeacherDraft } from './teachers.ts';

/** Eligibility seen from both sides while a district is drawn; the ledger itself is `src/eligibility`'s. */
const inPost = (draft: TeacherDraft): boolean =>
  draft.slot !== null && draft.teacher.fullTime && draft.tenure >= 6 && draft.site.side !== 'outside';

/** A superset of the teachers the default policy finds eligible: the quota is counted from this. */
export const maybeEligible = (draft: TeacherDraft): boolean => {
  const { birthDate, sex, exemption, exemptionUntil, serviceUntil } = draft.teacher;
  // The guard of 60 months before retirement, a month on the safe side.
  const retiring = birthDate !== null && sex !== null && retirementOf(birthDate, sex) < addMonths(referenceDate, 59);
  const exempt = exemption !== null && (exemptionUntil === null || exemptionUntil > referenceDate);
  return inPost(draft) && !exempt && !retiring && !(serviceUntil !== null && serviceUntil > referenceDate);
};

/** Five years from retirement at the least, for any birth month: men to 55, women to 50. */
export const farFromRetiring = (draft: TeacherDraft): boolean => draft.age <= (draft.teacher.sex === 'male' ? 55 : 50);

/**
 * Teachers here are eligible and accept any destination: no exemption, bond or guard of any reading, years from
 * retiring.
 */
export const surelyEligible = (draft: TeacherDraft): boolean =>
  inPost(draft) &&
  draft.teacher.role === 'teacher' &&
  draft.teacher.exemption === null &&
  draft.teacher.serviceUntil === null &&
  draft.teacher.acceptsAssignment &&
  farFromRetiring(draft);

export const isBackboneToday = (teacher: Teacher): boolean =>
  teacher.backboneLevel !== 'none' &&
  teacher.backboneLevel !== 'school' &&
  (teacher.backboneValidUntil === null || teacher.backboneValidUntil >= referenceDate);
