import { failure, type Result, success } from '../../result.ts';
import { message } from '../../text/message.ts';
import type { Actor } from '../actor.ts';
import type { Refusal } from '../refusal.ts';
import type { Answer, AnswerStanding } from './objection.ts';

/** What becomes of an objection: upheld and made an order, rejected, or taken back by who raised it. */
export const verdicts = ['uphold', 'reject', 'withdraw'] as const;
export type Verdict = (typeof verdicts)[number];

const standings: Readonly<Record<Verdict, AnswerStanding>> = {
  uphold: 'upheld',
  reject: 'rejected',
  withdraw: 'withdrawn',
};

const decides = { review: 'personnel_officer', appeal: 'leader' } as const;

const refuse = (kind: Refusal['kind'], rule: string): Refusal => ({
  kind,
  rule,
  clause: 'own',
  message: message(`review.refused.${rule}`),
});

/** Whether the actor raised it: the same account, the principal of its school, the teacher it is about. */
export const raisedBy = (answer: Answer, actor: Actor): boolean =>
  answer.by === actor.accountId ||
  (actor.role === 'principal' && answer.schoolId !== null && answer.schoolId === actor.schoolId) ||
  (actor.role === 'teacher' && answer.schoolId === null && answer.teacherId === actor.teacherId);

/**
 * Decides an open objection once (domain 5.1 step 13, 复核意见书). Upholding and rejecting need the opinion in words:
 * for an objection in review from the personnel office, for an appeal from a leader who did not decide before (clause
 * 4.64). The person who raised it may withdraw it. A verdict is final; the remedy is an appeal.
 */
export const decide = (answer: Answer, verdict: Verdict, actor: Actor, why: string | null): Result<Answer, Refusal> => {
  if (answer.standing !== 'open') return failure([refuse('state', 'decided_already')]);
  if (verdict === 'withdraw' && !raisedBy(answer, actor)) return failure([refuse('role', 'withdraw_own')]);
  if (verdict !== 'withdraw' && actor.role !== decides[answer.kind]) return failure([refuse('role', 'verdict_role')]);
  if (verdict !== 'withdraw' && (why === null || why.trim() === ''))
    return failure([refuse('reason', 'verdict_reason')]);
  return success({ ...answer, standing: standings[verdict] });
};
