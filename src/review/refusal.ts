import type { Message } from '../text/message.ts';

/**
 * Why an action is not taken. `role`: somebody else does this; `state`: not at this point; `reason`: a reason in words is
 * needed; `missing`: something has to be there first, as `rule` names; `subject`: not about this person or school.
 */
export interface Refusal {
  readonly kind: 'role' | 'state' | 'reason' | 'missing' | 'subject';
  /** The requirement's or the rule's name, stable for programs. */
  readonly rule: string;
  /** Clause of the documents, or the section it rests on. */
  readonly clause: string;
  readonly message: Message;
}
