import { graduatingClass } from './reasons/graduating-class.ts';
import { hardship } from './reasons/hardship.ts';
import { onlyTeacher } from './reasons/only-teacher.ts';
import { otherReason } from './reasons/other.ts';
import { projectLead } from './reasons/project-lead.ts';
import type { ObjectionReason, ReasonName } from './reasons/reason.ts';

/** Every typed reason of an objection. */
export const objectionReasons: Readonly<Record<ReasonName, ObjectionReason>> = {
  only_teacher: onlyTeacher,
  graduating_class: graduatingClass,
  hardship,
  project_lead: projectLead,
  other: otherReason,
};
