import type { District } from '../../district/district.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { Move } from '../../plan/transfer.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Message } from '../../text/message.ts';

/** Typed reasons of an objection (domain 5.4); words `review_reason.<name>`. */
export const reasonNames = ['only_teacher', 'graduating_class', 'hardship', 'project_lead', 'other'] as const;
export type ReasonName = (typeof reasonNames)[number];

/** What a reason is held against. */
export interface ReasonContext {
  readonly district: District;
  readonly policy: Policy;
  readonly moves: readonly Move[];
}

/** The evidence in the data for a reason; `unknown`: none, for or against. */
export interface ReasonFact {
  readonly verdict: 'borne_out' | 'not_borne_out' | 'unknown';
  readonly message: Message;
}

export interface ObjectionReason {
  readonly name: ReasonName;
  readonly clause: string;
  /** What must be given with it: words, or a file that bears it out. */
  readonly needs: 'nothing' | 'words' | 'evidence';
  /** Health or family: seen by its author and by those who decide (domain 6, law). */
  readonly sensitive: boolean;
  /** Months an order resting on it lasts, from the reference date. */
  readonly months: number;
  readonly fact: (teacher: Teacher, context: ReasonContext) => ReasonFact;
}
