import type { CalendarDate } from '../district/date.ts';
import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { Policy } from '../policy/policy.ts';
import { modes } from './modes.ts';
import type { PlannedMode } from './planned-modes.ts';
import { termOf } from './term.ts';

/** The fields of a planned move that the register contains. */
interface RegisteredMove {
  readonly teacherId: TeacherId;
  readonly fromSchoolId: SchoolId;
  readonly toSchoolId: SchoolId;
  readonly mode: PlannedMode;
}

/**
 * A move in the fields of the national teacher information system (domain 3): 交流轮岗类型, 是否调动人事关系, 开始年月,
 * 结束年月, 原单位, 交流轮岗单位. Months as `YYYY-MM`; no last month is a move for good.
 */
export interface Registration {
  readonly teacherId: TeacherId;
  readonly type: PlannedMode;
  readonly personnelMoves: boolean;
  readonly startMonth: string;
  readonly endMonth: string | null;
  readonly from: SchoolId;
  readonly to: SchoolId;
}

const month = (date: CalendarDate): string => date.slice(0, 7);

/** Where a group decides about the personnel relation, it is registered as staying. */
export const registrationOf = (move: RegisteredMove, policy: Policy): Registration => {
  const { start, end } = termOf(move.mode, policy);
  return {
    teacherId: move.teacherId,
    type: move.mode,
    personnelMoves: modes[move.mode].personnel === 'moves',
    startMonth: month(start),
    endMonth: end === null ? null : month(end),
    from: move.fromSchoolId,
    to: move.toSchoolId,
  };
};
