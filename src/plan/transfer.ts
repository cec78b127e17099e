import type { CalendarDate } from '../district/date.ts';
import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { HireType, Stage, Subject } from '../district/words.ts';
import type { PlannedMode } from '../movement/planned-modes.ts';
import type { GoalName } from '../policy/goal.ts';
import type { Message } from '../text/message.ts';
import type { Served } from './serves/served.ts';

/** A move at its barest: who, from where, into which slot. What the solver finds and `check` accepts from anywhere. */
export interface Move {
  readonly teacherId: TeacherId;
  /** `null` for a new teacher, who arrives and leaves nothing behind. */
  readonly fromSchoolId: SchoolId | null;
  readonly toSchoolId: SchoolId;
  readonly stage: Stage;
  readonly subject: Subject;
}

/** A move of a teacher on the roster. */
export interface RosterMove extends Move {
  readonly fromSchoolId: SchoolId;
}

/** A move with all facts shown to people (dataset.md section 3). */
export interface Transfer extends RosterMove {
  readonly mode: PlannedMode;
  readonly countsDistrict: boolean;
  readonly countsSourceSet: boolean;
  readonly backbone: boolean;
  /** `null`: the journey is unknown. */
  readonly commuteMinutes: number | null;
  /** 1-based rank of the wish granted; `null` when the school was not wished. */
  readonly wishRank: number | null;
  readonly reasons: readonly Message[];
  /** What the move counts in; absent in plans of earlier versions. */
  readonly serves?: readonly Served[];
  /** Where it counts in nothing else, the policy's goals that are not worth a move; else empty. */
  readonly onlyGoals?: readonly GoalName[];
}

/** A new teacher's first post with all facts shown to people (dataset.md section 3, placements). */
export interface Placement extends Move {
  readonly fromSchoolId: null;
  readonly hireType: HireType;
  /** Last day of the service bond; `null` where neither the dataset nor the policy gives one. */
  readonly bondUntil: CalendarDate | null;
  /** `null`: the journey is unknown. */
  readonly commuteMinutes: number | null;
  /** 1-based rank of the wish granted; `null` when the school was not wished. */
  readonly wishRank: number | null;
  readonly reasons: readonly Message[];
}
