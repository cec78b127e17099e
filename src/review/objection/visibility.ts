import { type Actor, isDecider } from '../actor.ts';
import type { ReasonName } from '../reasons/reason.ts';
import { objectionReasons } from '../reasons.ts';
import type { Answer, Objection } from './objection.ts';
import { raisedBy } from './verdict.ts';

/** An objection as somebody may see it; what is withheld is `null` and `withheld` says that there is something. */
export interface SeenObjection extends Omit<Objection, 'reason'> {
  readonly reason: ReasonName | null;
  readonly withheld: boolean;
}
export interface SeenAnswer extends Omit<Answer, 'objection'> {
  readonly objection: SeenObjection | null;
}

/**
 * Whether somebody sees an answer at all: those who decide and auditors every one, principals those of the own school,
 * teachers those about themselves; the province and the administrator none.
 */
const maySee = (answer: Answer, actor: Actor): boolean =>
  isDecider(actor) || actor.role === 'auditor' || raisedBy(answer, actor);

/**
 * An answer as one person sees it; `null` where there is nothing to see. Words and files belong to whoever wrote them
 * and to those who decide; a sensitive reason too is withheld from everybody else (domain 6; product.md, what it never does).
 */
export const seenBy = (answer: Answer, actor: Actor): SeenAnswer | null => {
  if (!maySee(answer, actor)) return null;
  const { objection } = answer;
  if (objection === null) return { ...answer, objection: null };
  if (isDecider(actor) || raisedBy(answer, actor)) return { ...answer, objection: { ...objection, withheld: false } };
  const reason = objectionReasons[objection.reason].sensitive ? null : objection.reason;
  const withheld = reason === null || objection.words !== null || objection.evidence.length > 0;
  return { ...answer, objection: { ...objection, reason, words: null, evidence: [], withheld } };
};
