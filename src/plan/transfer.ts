import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { Stage, Subject } from '../district/words.ts';
import type { Message } from '../text/message.ts';

/** A move at its barest: who, from where, into which slot. What the solver finds and `check` accepts from anywhere. */
export interface Move {
  readonly teacherId: TeacherId;
  readonly fromSchoolId: SchoolId;
  readonly toSchoolId: SchoolId;
  readonly stage: Stage;
  readonly subject: Subject;
}

export type TransferMode = 'rotation' | 'head_rotation';

/** A move with everything a person asks about it (dataset.md section 3). */
export interface Transfer extends Move {
  readonly mode: TransferMode;
  readonly countsDistrict: boolean;
  readonly countsSourceSet: boolean;
  readonly backbone: boolean;
  /** `null`: the journey is unknown. */
  readonly commuteMinutes: number | null;
  /** 1-based rank of the wish granted; `null` when the school was not wished. */
  readonly wishRank: number | null;
  readonly reasons: readonly Message[];
}
