/**
 * The rules about one teacher and one slot, in the order in which a refusal is counted: unchangeable facts come first.
 */
export const pairRuleIds = [
  'other_school',
  'qualified',
  'accepts',
  'move_kind',
  'surplus_post',
  'orders',
  'accepts_assignment',
  'commute',
  'known_journey',
  'grassroots_title',
] as const;
export type PairRuleId = (typeof pairRuleIds)[number];

/** The rules about one new teacher and one slot, in the order in which a refusal is named. */
export const hireRuleIds = ['qualified', 'accepts', 'rural_hire', 'rural_bond', 'service_schools'] as const;
export type HireRuleId = (typeof hireRuleIds)[number];

/** Why a pair is no candidate: every list of refusals is a record of this union. */
export type RefusalId = PairRuleId | HireRuleId;
