import { addMonths, type CalendarDate } from '../district/date.ts';
import { hasClosed, type School } from '../district/school.ts';
import { type AssessedStage, assessedStages } from './standard.ts';

/** Pupils of a school's stage as the file gives them; 0 where it is empty. */
export const pupilsAt = (school: School, stage: AssessedStage): number =>
  (stage === 'primary' ? school.pupilsPrimary : school.pupilsJunior) ?? 0;

/** Why a school's stage is not assessed, or `assessed` (domain 2.4). */
export type Assessment =
  | 'assessed'
  | 'special_education'
  | 'teaching_point'
  | 'no_pupils'
  | 'pupils_unknown'
  | 'closed'
  | 'not_open';

/** Below so many pupils a teaching point is not assessed. */
const leastAtTeachingPoint = 50;

/**
 * Special-education schools and teaching points under 50 pupils are not assessed (domain 2.4). Neither is a school
 * closed by the reference date or one that opens more than a year later (clauses 2.5, 1.1), a stage without pupils, or
 * one with unknown pupils. A nine-year school is two units.
 */
export const assessmentOf = (school: School, stage: AssessedStage, referenceDate: CalendarDate): Assessment => {
  if (hasClosed(school, referenceDate)) return 'closed';
  if (school.openingDate !== null && school.openingDate > addMonths(referenceDate, 12)) return 'not_open';
  if (school.specialEducation === true) return 'special_education';
  const given = stage === 'primary' ? school.pupilsPrimary : school.pupilsJunior;
  if (given === null) return 'pupils_unknown';
  if (given === 0) return 'no_pupils';
  const pupils = assessedStages.reduce((total, each) => total + pupilsAt(school, each), 0);
  return school.teachingPoint === true && pupils < leastAtTeachingPoint ? 'teaching_point' : 'assessed';
};

/** Pupils of a school's stage where it is assessed, else 0. */
export const assessedPupils = (school: School, stage: AssessedStage, referenceDate: CalendarDate): number =>
  assessmentOf(school, stage, referenceDate) === 'assessed' ? pupilsAt(school, stage) : 0;

/** Rural schools of 50 to 99 pupils may count itinerant and part-time PE and arts teachers in L3 (domain 2.4). */
export const countsItinerant = (school: School): boolean => {
  const pupils = assessedStages.reduce((total, stage) => total + pupilsAt(school, stage), 0);
  return school.areaClass === 'rural' && pupils >= 50 && pupils <= 99;
};
