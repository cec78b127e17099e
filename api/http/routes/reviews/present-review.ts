import { people } from '../../../../src/report/input.ts';
import type { ProposalCheck } from '../../../../src/review/objection/proposal.ts';
import { checkProposal } from '../../../../src/review/objection/proposal.ts';
import { raisedBy } from '../../../../src/review/objection/verdict.ts';
import { seenBy } from '../../../../src/review/objection/visibility.ts';
import { objectionReasons } from '../../../../src/review/reasons.ts';
import type { Language, Message } from '../../../../src/text/message.ts';
import { render, term } from '../../../../src/text/render.ts';
import type { Caller } from '../../../access/caller.ts';
import { closedVisibility, harmless, isOpen, opened, visibilityOf } from '../../../access/visibility.ts';
import type { StoredPlan } from '../../../storage/plans.ts';
import type { StoredAnswer } from '../../../storage/reviews.ts';
import { reportOf } from '../../../use-cases/plan-report.ts';
import type { AnswerBody } from '../../contract/review.ts';
import { actorOf } from '../actor.ts';

export const proposalCheckBody = (language: Language, { possible, obstacles, overrides }: ProposalCheck) => {
  const inWords = (messages: readonly Message[]) => messages.map((one) => render(language, one));
  return { possible, obstacles: inWords(obstacles), overrides: inWords(overrides) };
};

/** The check of a counter-proposal in place of somebody who moves by a plan; `null` where that person stays. */
export const proposalCheckOf = (
  stored: StoredPlan,
  teacherId: string,
  proposal: Parameters<typeof checkProposal>[0],
): ProposalCheck | null => {
  const about = stored.plan.transfers.find((transfer) => transfer.teacherId === teacherId);
  if (about === undefined) return null;
  const { district, ledger } = reportOf(stored, closedVisibility);
  return checkProposal(proposal, about, { district, policy: stored.plan.policy, ledger, moves: stored.plan.transfers });
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
  };
};
