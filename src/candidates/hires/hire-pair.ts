import type { School } from '../../district/school.ts';
import type { Hire } from '../../district/teacher.ts';
import type { SlotState } from '../../staffing/slot-table.ts';
import type { PairContext } from '../pair.ts';

/** One new teacher, one slot. */
export interface HirePair {
  readonly hire: Hire;
  readonly slot: SlotState;
  readonly school: School;
}

/** The rules about one new teacher and one slot, in the order in which a refusal is named. */
export const hireRuleIds = ['qualified', 'accepts', 'rural_hire', 'rural_bond', 'service_schools'] as const;
export type HireRuleId = (typeof hireRuleIds)[number];

/** A reason a new teacher is not placed in a slot; words stand in the catalogue under `refusal.<id>`. */
export interface HirePairRule {
  readonly id: HireRuleId;
  readonly clause: string;
  readonly refuses: (pair: HirePair, context: PairContext) => boolean;
}
