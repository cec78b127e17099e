import { people } from '../../../../src/report/input.ts';
import type { ProposalCheck } from '../../../../src/review/objection/proposal.ts';
import { raisedBy } from '../../../../src/review/objection/verdict.ts';
import { seenBy } from '../../../../src/review/objection/visibility.ts';
import { objectionReasons } from '../../../../src/review/reasons.ts';
import type { Language, Message } from '../../../../src/text/message.ts';
import { render, term } from '../../../../src/text/render.ts';
import type { Caller } from '../../../access/caller.ts';
import { harmless, isOpen, opened, visibilityOf } from '../../../access/visibility.ts';
import type { StoredPlan } from '../../../storage/plans.ts';
import type { StoredAnswer } from '../../../storage/reviews.ts';
import { actorOf } from '../../../use-cases/actor.ts';
import { proposalCheckOf } from '../../../use-cases/check-proposal.ts';
import type { AnswerBody } from '../../contract/review.ts';

export const proposalCheckBody = (language: Language, { possible, obstacles, overrides }: ProposalCheck) => {
  const inWords = (messages: readonly Message[]) => messages.map((one) => render(language, one));
  return { possible, obstacles: inWords(obstacles), overrides: inWords(overrides) };
};

/** An answer as the caller may see it; `null` where there is nothing to see. `whole`: with what the data say of it. */
export const answerBody = (
  language: Language,
  caller: Caller,
  stored: StoredPlan,
  answer: StoredAnswer,
  whole = false,
): AnswerBody | null => {
  const actor = actorOf(caller);
  const sight = visibilityOf(caller);
  const seen = seenBy(answer, actor, sight);
  if (seen === null) return null;
  const who = people(stored.dataset.district);
  const { objection, schoolId, teacherId, standing } = seen;
  const isOwn = raisedBy(answer, actor);
  const inside = isOpen(sight, isOwn);
  const teacher = teacherId === null ? undefined : who.teacher(teacherId);
  const fact =
    whole && isOpen(sight) && teacher !== undefined && answer.objection !== null
      ? objectionReasons[answer.objection.reason].fact(teacher, {
          district: stored.dataset.district,
          policy: stored.plan.policy,
          moves: stored.plan.transfers,
        })
      : null;
  const check =
    whole && inside && teacherId !== null && objection !== null && objection.proposal !== null
      ? proposalCheckOf(stored, teacherId, objection.proposal)
      : null;
  return {
    id: seen.id,
    planId: answer.planId,
    kind: seen.kind,
    schoolId,
    school: schoolId === null ? null : who.schoolName(schoolId),
    teacherId,
    teacher: teacher?.name ?? null,
    standing,
    standingName: term(language, `review_standing.${standing}`),
    late: seen.late,
    objection:
      objection === null
        ? null
        : {
            ...objection,
            proposal:
              objection.proposal === null
                ? null
                : { ...objection.proposal, teacher: who.teacher(objection.proposal.teacherId)?.name ?? null },
            words: opened(sight, objection.words, isOwn),
            evidence: opened(sight, [...objection.evidence], isOwn) ?? harmless([]),
            demandName: term(language, `review_demand.${objection.demand}`),
            reasonName: term(language, `review_reason.${objection.reason ?? 'withheld'}`),
          },
    fact: fact === null ? null : { verdict: fact.verdict, text: render(language, fact.message) },
    proposalCheck: check === null ? null : proposalCheckBody(language, check),
    opinion: opened(sight, answer.opinion, isOwn),
    createdAt: answer.createdAt.toISOString(),
    decidedAt: answer.decidedAt?.toISOString() ?? null,
    revision: String(answer.rowVersion),
  };
};
