import { type SchoolId, schoolId, type TeacherId, teacherId } from '../../src/district/ids.ts';
import { type AnswerGiven, lodge, type Whereabouts } from '../../src/review/objection/lodge.ts';
import type { Answer, Objection } from '../../src/review/objection/objection.ts';
import { objectionReasons } from '../../src/review/reasons.ts';
import type { Refusal } from '../../src/review/refusal.ts';
import type { Caller } from '../access/caller.ts';
import type { AnswerRequest, ObjectionRequest } from '../http/contract/review.ts';
import type { Transaction } from '../storage/database.ts';
import { planForAnswer, standingOf } from '../storage/decisions.ts';
import { recordEvent } from '../storage/events.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { addAnswer, answersTo, type StoredAnswer } from '../storage/reviews.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { actorOf } from './actor.ts';
import { accepted, type Outcome, outcomeOf, refusedBy, reviewRefusal } from './refused.ts';
import type { Services } from './services.ts';
import { todayIn } from './today.ts';
import { foundHead } from './visible-plan-head.ts';

const objectionOf = (given: ObjectionRequest): Objection => ({
  ...given,
  schoolId: given.schoolId === null ? null : schoolId(given.schoolId),
  words: given.words === '' ? null : given.words,
  proposal:
    given.proposal === null
      ? null
      : {
          teacherId: teacherId(given.proposal.teacherId),
          toSchoolId: given.proposal.toSchoolId === null ? null : schoolId(given.proposal.toSchoolId),
        },
});

/**
 * Where somebody is and goes, as far as the caller may know: a principal of movers of the own school, a teacher of
 * himself.
 */
const whereabouts = ({ plan, dataset }: StoredPlan, caller: Caller, id: TeacherId): Whereabouts | null => {
  const teacher = dataset.district.teachers.find((one) => one.id === id);
  if (teacher === undefined) return null;
  const toSchoolId = plan.transfers.find((transfer) => transfer.teacherId === id)?.toSchoolId ?? null;
  const concerned: readonly (SchoolId | null)[] = [teacher.schoolId, toSchoolId];
  if (caller.role === 'principal' && !concerned.some((school) => school === caller.schoolId)) return null;
  return caller.role === 'teacher' && caller.teacherId !== id
    ? null
    : { teacherId: id, schoolId: teacher.schoolId, toSchoolId };
};

const refusal = (kind: Refusal['kind'], rule: string): Refusal => reviewRefusal(kind, rule);

/** Files that bear an objection out are there and may be seen by who gives them. */
const knownFiles = async (transaction: Transaction, evidence: readonly string[]): Promise<void> => {
  if (evidence.length === 0) return;
  const found = await transaction
    .selectFrom('files')
    .select('id')
    .where('id', 'in', [...evidence])
    .execute();
  if (found.length < new Set(evidence).size) throw refusedBy([refusal('subject', 'known_files')]);
};

const isTwice = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505';

const stored = async (
  transaction: Transaction,
  caller: Caller,
  planId: string,
  answer: Answer,
): Promise<StoredAnswer> => {
  try {
    return await addAnswer(transaction, caller, planId, answer);
  } catch (error) {
    // A concurrent request was stored first.
    if (isTwice(error))
      throw refusedBy([refusal('state', answer.objection === null ? 'accepted_already' : 'objection_open')]);
    throw error;
  }
};

/** Takes an answer in: an acceptance, an objection in review, an appeal. */
export const giveAnswer = (
  { database, newId, now }: Pick<Services, 'database' | 'newId' | 'now'>,
  caller: Caller,
  plan: StoredPlan,
  kind: Answer['kind'],
  request: AnswerRequest,
): Promise<Outcome<StoredAnswer>> =>
  outcomeOf(async () => {
    const actor = actorOf(caller);
    const own = caller.role === 'principal' ? actor.schoolId : null;
    const about =
      request.teacherId === null ? (caller.role === 'teacher' ? actor.teacherId : null) : teacherId(request.teacherId);
    const given: AnswerGiven = {
      actor,
      schoolId: request.schoolId === null ? own : schoolId(request.schoolId),
      teacherId: about,
      objection: request.objection === null ? null : objectionOf(request.objection),
    };
    const schools = new Set(plan.dataset.district.schools.map(({ id }) => id));
    return asCaller(database, caller, async (transaction) => {
      const head = await foundHead(transaction, caller, plan.id, planForAnswer);
      const answer = accepted(
        lodge(newId(), given, {
          standing: await standingOf(transaction, head),
          today: todayIn(now()),
          about: about === null ? null : whereabouts(plan, caller, about),
          answers: await answersTo(transaction, [head.id]),
          schoolExists: (id) => schools.has(id),
        }),
      );
      if (answer.kind !== kind) throw refusedBy([refusal('state', `not_${kind}`)]);
      if (answer.schoolId !== null && !schools.has(answer.schoolId))
        throw refusedBy([refusal('subject', 'known_school')]);
      await knownFiles(transaction, answer.objection?.evidence ?? []);
      const added = await stored(transaction, caller, head.id, answer);
      const { objection } = answer;
      const sensitive = objection !== null && objectionReasons[objection.reason].sensitive;
      await recordEvent(transaction, {
        action: kind === 'review' ? 'reviews.create' : 'appeals.create',
        subject: { kind, id: added.id },
        data: {
          plan: head.id,
          version: head.version,
          school: answer.schoolId,
          teacher: answer.teacherId,
          standing: answer.standing,
          late: answer.late,
          ...(objection === null
            ? {}
            : { demand: objection.demand, reason: sensitive ? 'withheld' : objection.reason }),
        },
      });
      return added;
    });
  });
