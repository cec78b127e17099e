import type { Message } from '../text/message.ts';

/**
 * Why an action is refused. `role`: another role does this; `state`: wrong state; `reason`: a written reason is needed;
 * `missing`: a precondition, named by `rule`, is not met; `subject`: not about this person or school.
 */
export interface Refusal {
  readonly kind: 'role' | 'state' | 'reason' | 'missing' | 'subject';
  /** The requirement's or the rule's name, stable for programs. */
  readonly rule: string;
  /** Clause of the documents, or the section it rests on. */
  readonly clause: string;
  readonly message: Message;
}
