import { type Actor, isDecider } from '../actor.ts';
import type { ReasonName } from '../reasons.ts';
import { objectionReasons } from '../reasons.ts';
import type { Answer, Objection } from './objection.ts';
import { raisedBy } from './verdict.ts';

/** An objection as one person may see it; withheld fields are `null`, and `withheld` marks that they exist. */
export interface SeenObjection extends Omit<Objection, 'reason'> {
  readonly reason: ReasonName | null;
  readonly withheld: boolean;
}
export interface SeenAnswer extends Omit<Answer, 'objection'> {
  readonly objection: SeenObjection | null;
}

/**
 * Whether a person sees an answer at all: those who decide and auditors every one, principals those of their school,
 * teachers those about themselves; the province and the administrator none.
 */
const maySee = (answer: Answer, actor: Actor): boolean =>
  isDecider(actor) || actor.role === 'auditor' || raisedBy(answer, actor);

/** Which sensitive fields a person reads: by the role and by the credential shown. */
export interface Reach {
  /** Those of every answer, as one who decides. */
  readonly reasons: boolean;
  /** Those of what the own school or person raised. */
  readonly own: boolean;
}

/** Whether a person reads the words, the files and the reason of an answer, and the opinion on it. */
const readsWhole = (answer: Answer, actor: Actor, { reasons, own }: Reach): boolean =>
  (reasons && isDecider(actor)) || (own && raisedBy(answer, actor));

/**
 * An answer as one person sees it; `null` when it is hidden. Words and files are shown to their author and to those who
 * decide; so is a sensitive reason (domain 6).
 */
export const seenBy = (answer: Answer, actor: Actor, reach: Reach): SeenAnswer | null => {
  if (!maySee(answer, actor)) return null;
  const { objection } = answer;
  if (objection === null) return { ...answer, objection: null };
  if (readsWhole(answer, actor, reach)) return { ...answer, objection: { ...objection, withheld: false } };
  const reason = objectionReasons[objection.reason].sensitive ? null : objection.reason;
  const withheld = reason === null || objection.words !== null || objection.evidence.length > 0;
  return { ...answer, objection: { ...objection, reason, words: null, evidence: [], withheld } };
};
