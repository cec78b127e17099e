import type { SchoolId, TeacherId } from '../../district/ids.ts';
import type { ReasonName } from '../reasons.ts';

/** What an objection demands: that the teacher stays, does not go there, moves at all, or goes to a named school. */
export const demands = ['stay', 'not_there', 'move', 'go_there'] as const;
export type Demand = (typeof demands)[number];

/** Another teacher to move in place of the one objected about; without a school, to the best one of a new plan. */
export interface Proposal {
  readonly teacherId: TeacherId;
  readonly toSchoolId: SchoolId | null;
}

/** The content of an objection to a plan. */
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
