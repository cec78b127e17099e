import type { CalendarDate } from '../../district/date.ts';
import type { SchoolId, TeacherId } from '../../district/ids.ts';
import { failure, type Result, success } from '../../result.ts';
import { message } from '../../text/message.ts';
import type { Actor } from '../actor.ts';
import { objectionReasons } from '../reasons.ts';
import type { Refusal } from '../refusal.ts';
import type { PlanStanding } from '../take-step.ts';
import type { Answer, Objection } from './objection.ts';

/** An answer as it is given: acceptance where there is no objection. */
export interface AnswerGiven {
  readonly actor: Actor;
  /** The school that answers; `null` for a teacher's appeal. */
  readonly schoolId: SchoolId | null;
  /** `null`: the school's whole list. */
  readonly teacherId: TeacherId | null;
  readonly objection: Objection | null;
}

/** Where a teacher of the roster is and goes by the plan. */
export interface Whereabouts {
  readonly teacherId: TeacherId;
  readonly schoolId: SchoolId;
  /** `null`: stays. */
  readonly toSchoolId: SchoolId | null;
}

/** What an answer is judged by. */
export interface AnswerContext {
  readonly standing: PlanStanding;
  readonly today: CalendarDate;
  /** The teacher the answer is about; `null` for a whole list, or for an unknown code. */
  readonly about: Whereabouts | null;
  /** Answers to the same plan. */
  readonly answers: readonly Answer[];
  readonly schoolExists: (id: SchoolId) => boolean;
}

/** The personnel office registers answers received in writing, from any person. */
const registers = ({ role }: Actor): boolean => role === 'personnel_officer';

const refuse = (kind: Refusal['kind'], rule: string, clause = 'own'): Refusal => ({
  kind,
  rule,
  clause,
  message: message(`review.refused.${rule}`),
});

/** Which kind of answer is taken at this point, and whether its time is over; `null` where none is taken. */
const occasion = ({ state, reviewDue, noticeDue, appealDue }: PlanStanding, today: CalendarDate) => {
  const over = (due: CalendarDate | null): boolean => due !== null && today > due;
  if (state === 'in_review') return { kind: 'review', late: over(reviewDue) } as const;
  if (state === 'public_notice') return { kind: 'appeal', late: over(noticeDue) } as const;
  return state === 'final' ? ({ kind: 'appeal', late: over(appealDue) } as const) : null;
};

/**
 * A principal answers about teachers leaving or joining the own school; a teacher about himself; the office registers
 * any answer.
 */
const whose = (given: AnswerGiven, { about }: AnswerContext): readonly Refusal[] => {
  const { actor, schoolId, teacherId, objection } = given;
  if (registers(actor)) return [];
  if (actor.role === 'teacher')
    return teacherId !== null && teacherId === actor.teacherId && schoolId === null && objection !== null
      ? []
      : [refuse('subject', 'own_person')];
  if (actor.role !== 'principal') return [refuse('role', 'answer_role')];
  if (schoolId === null || schoolId !== actor.schoolId) return [refuse('subject', 'own_school')];
  if (teacherId === null) return [];
  const concerned =
    about !== null && about.toSchoolId !== null && [about.schoolId, about.toSchoolId].includes(schoolId);
  return concerned ? [] : [refuse('subject', 'own_moves')];
};

/** Checks that the demand fits the teacher, the planned destination and the person who objects. */
const fits = ({ schoolId, objection, teacherId }: AnswerGiven, context: AnswerContext): readonly Refusal[] => {
  const { about } = context;
  if (objection === null) return [];
  if (teacherId === null) return [refuse('subject', 'list_accepted_only')];
  const { demand, reason, words, evidence, proposal } = objection;
  const moves = about?.toSchoolId ?? null;
  const fitting = {
    stay: moves !== null && (schoolId === null || schoolId === about?.schoolId),
    not_there: moves !== null && objection.schoolId === moves && (schoolId === null || schoolId === moves),
    move: moves === null,
    go_there:
      schoolId === null &&
      objection.schoolId !== null &&
      objection.schoolId !== about?.schoolId &&
      objection.schoolId !== moves &&
      context.schoolExists(objection.schoolId),
  } as const;
  const { needs, clause } = objectionReasons[reason];
  const said = words !== null && words.trim() !== '';
  return [
    ...(fitting[demand] ? [] : [refuse('subject', 'demand_fits')]),
    ...(needs === 'words' && !said ? [refuse('reason', 'words_needed', clause)] : []),
    ...(needs === 'evidence' && !said && evidence.length === 0 ? [refuse('reason', 'evidence_needed', clause)] : []),
    ...(proposal !== null && demand !== 'stay' ? [refuse('subject', 'proposal_for_stay')] : []),
    ...(proposal !== null && proposal.teacherId === teacherId ? [refuse('subject', 'proposal_other')] : []),
  ];
};

/** One answer of a school to a move at a time: what is open or accepted already is withdrawn or objected to, not repeated. */
const notTwice = ({ schoolId, teacherId, objection }: AnswerGiven, { answers }: AnswerContext): readonly Refusal[] => {
  const same = answers.filter((one) => one.schoolId === schoolId && one.teacherId === teacherId);
  if (same.some(({ standing }) => standing === 'open')) return [refuse('state', 'objection_open')];
  const accepted = same.some(({ standing }) => standing === 'accepted');
  return objection === null && accepted ? [refuse('state', 'accepted_already')] : [];
};

/**
 * Accepts an acceptance or an objection, or returns every refusal. After the deadline only the personnel office
 * registers one, marked late: a hearing is not refused for a form (clause 4.64).
 */
export const lodge = (id: string, given: AnswerGiven, context: AnswerContext): Result<Answer, Refusal> => {
  const when = occasion(context.standing, context.today);
  if (when === null) return failure([refuse('state', 'not_open')]);
  if (given.objection === null && when.kind === 'appeal') return failure([refuse('state', 'acceptance_in_review')]);
  if (given.teacherId !== null && context.about === null) return failure([refuse('subject', 'known_teacher')]);
  if (when.kind === 'review' && given.schoolId === null) return failure([refuse('state', 'teachers_appeal')]);
  if (when.late && !registers(given.actor)) return failure([refuse('state', 'in_time')]);
  const refusals = [...whose(given, context), ...fits(given, context), ...notTwice(given, context)];
  if (refusals.length > 0) return failure(refusals);
  return success({
    id,
    kind: when.kind,
    by: given.actor.accountId,
    schoolId: given.schoolId,
    teacherId: given.teacherId,
    standing: given.objection === null ? 'accepted' : 'open',
    objection: given.objection,
    late: when.late,
  });
};
