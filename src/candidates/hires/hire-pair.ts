import type { School } from '../../district/school.ts';
import type { Hire } from '../../district/teacher.ts';
import type { SlotState } from '../../staffing/slot-table.ts';
import type { PairContext } from '../pair.ts';
import type { HireRuleId } from '../refusal-id.ts';

/** One new teacher, one slot. */
export interface HirePair {
  readonly hire: Hire;
  readonly slot: SlotState;
  readonly school: School;
}

/** A reason a new teacher is not placed in a slot; words stand in the catalogue under `refusal.<id>`. */
export interface HirePairRule {
  readonly id: HireRuleId;
  readonly clause: string;
  readonly refuses: (pair: HirePair, context: PairContext) => boolean;
}
