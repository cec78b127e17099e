import type { SchoolId, TeacherId } from '../../district/ids.ts';
import type { ReasonName } from '../reasons/reason.ts';

/** What an objection asks for: that somebody stays, does not go there, moves at all, goes to a school named. */
export const demands = ['stay', 'not_there', 'move', 'go_there'] as const;
export type Demand = (typeof demands)[number];

/** Somebody else in place of the teacher objected about; without a school, to wherever the plan finds best. */
export interface Proposal {
  readonly teacherId: TeacherId;
  readonly toSchoolId: SchoolId | null;
}

/** What is said against a plan. */
export interface Objection {
  readonly demand: Demand;
  /** For `go_there` the school wished for; for `not_there` the school the plan sends the teacher to. */
  readonly schoolId: SchoolId | null;
  readonly reason: ReasonName;
  readonly words: string | null;
  /** Files that bear it out. */
  readonly evidence: readonly string[];
  readonly proposal: Proposal | null;
}

export const answerStandings = ['accepted', 'open', 'upheld', 'rejected', 'withdrawn'] as const;
export type AnswerStanding = (typeof answerStandings)[number];

/** An answer to a plan: a principal's in review, an appeal against notice or decision. Never deleted, only decided. */
export interface Answer {
  readonly id: string;
  readonly kind: 'review' | 'appeal';
  /** The account that gave it. */
  readonly by: string;
  /** The school that answers; `null` where a teacher appeals. */
  readonly schoolId: SchoolId | null;
  /** Whom it is about; `null`: the school's whole list, which can be accepted only. */
  readonly teacherId: TeacherId | null;
  readonly standing: AnswerStanding;
  readonly objection: Objection | null;
  /** Registered by the personnel office after its time. */
  readonly late: boolean;
}
