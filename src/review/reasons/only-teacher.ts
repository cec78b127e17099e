import { heldSlot, holdsPost } from '../../staffing/holding.ts';
import { message } from '../../text/message.ts';
import type { ObjectionReason } from './reason.ts';

/**
 * The only teacher of a subject at the school (唯一学科教师, domain 2.1; clause 0.16): borne out when the plan leaves
 * no holder of a post of the subject and stage there, with leavers and arrivals counted.
 */
export const onlyTeacher: ObjectionReason = {
  name: 'only_teacher',
  clause: '0.16',
  needs: 'nothing',
  sensitive: false,
  months: 12,
  fact: (teacher, { district, policy, moves }) => {
    const own = heldSlot(teacher, policy.referenceDate);
    const leaving = new Set(moves.map(({ teacherId }) => teacherId));
    const here = (slot: typeof own): boolean =>
      slot.schoolId === own.schoolId && slot.stage === own.stage && slot.subject === own.subject;
    const holders = district.teachers.filter(
      (other) =>
        other.id !== teacher.id &&
        holdsPost(other, policy.referenceDate) &&
        here(heldSlot(other, policy.referenceDate)),
    );
    const arriving = moves.filter((move) =>
      here({ schoolId: move.toSchoolId, stage: move.stage, subject: move.subject }),
    );
    const after = holders.filter(({ id }) => !leaving.has(id)).length + arriving.length;
    const verdict = after === 0 ? 'borne_out' : 'not_borne_out';
    return {
      verdict,
      message: message(`review.fact.only_teacher.${verdict}`, { subject: own.subject, others: holders.length, after }),
    };
  },
};
