import type { Language } from '../text/message.ts';
import { render, term } from '../text/render.ts';
import { people, type ReportInput } from './input.ts';
import { subjectCell } from './term-cell.ts';
import { cellText } from './words.ts';

/** A placement of a new teacher with its words, for a page or a program. */
export const placementRows = (language: Language, { district, plan }: ReportInput) => {
  const who = people(district);
  return plan.placements.map((placement) => ({
    teacherId: placement.teacherId,
    teacher: who.hire(placement.teacherId)?.name ?? '',
    schoolId: placement.toSchoolId,
    school: who.schoolName(placement.toSchoolId),
    area: who.school(placement.toSchoolId)?.areaClass ?? '',
    stage: placement.stage,
    stageName: term(language, `stage.${placement.stage}`),
    subject: placement.subject,
    subjectName: cellText(language, subjectCell(plan.policy, placement.subject)),
    hireType: placement.hireType,
    hireTypeName: term(language, `hire.${placement.hireType}`),
    bondUntil: placement.bondUntil,
    commuteMinutes: placement.commuteMinutes,
    wishRank: placement.wishRank,
    reasons: placement.reasons.map((reason) => render(language, reason)),
  }));
};
