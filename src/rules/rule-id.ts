/**
 * The rules of a plan, in the order in which the checker's rows are listed: first the quotas, then each move by itself,
 * then what binds moves together. Every list of rules is a record of this union, so a new rule compiles only when the
 * checker, the model, the diagnosis and both languages have it.
 */
export const ruleIds = [
  'rotation_quota',
  'backbone_quota',
  'school_rotation_quota',
  'school_backbone_quota',
  'principals_quota',
  'known_teacher',
  'at_their_school',
  'known_slot',
  'one_place',
  'another_school',
  'destination_accepts',
  'eligible',
  'qualified',
  'heads',
  'head_tenure',
  'move_kind',
  'gap_move',
  'commute_limit',
  'known_journey',
  'accepts_assignment',
  'order_move',
  'order_stay',
  'order_assign',
  'order_forbid',
  'one_principal',
  'closed_school',
  'head_replacement',
  'head_exchange',
  'school_posts',
  'overstaffed_schools',
  'return_slots',
  'post_pool',
  'seed_team_size',
  'seed_team_source',
  'seed_team_backbone',
  'seed_team_subjects',
  'seed_team_staffed',
  'slot_floor',
  'slot_ceiling',
  'school_outflow',
  'subject_outflow',
  'surplus_redeployment',
  'standard_kept',
  'rural_backbone',
  'max_movers',
  'tied_couple',
  'only_teacher',
  'backbone_left',
  'graduating_class',
  'graduating_quota',
  'homeroom_continuity',
  'deferral_cap',
  'known_hire',
  'hire_slot',
  'hire_placed',
  'hire_qualified',
  'hire_destination',
  'rural_hire',
  'rural_bond',
  'service_schools',
  'new_hire_share',
  'title_caps',
  'grassroots_title',
  'special_grade_post',
  'dormitory_beds',
  'budget',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Rules that a conflict never names: no choice among candidates can break them, or no user can take them back. */
type AlwaysCheckedRule =
  | 'known_teacher'
  | 'at_their_school'
  | 'known_slot'
  | 'one_place'
  | 'another_school'
  | 'heads'
  | 'head_tenure'
  | 'one_principal'
  | 'graduating_class'
  | 'known_hire'
  | 'hire_slot'
  | 'hire_destination';

/** Rules taken back by the key of another: `move_kind`, `backbone_quota` and `qualified`. */
type RuleOfAnotherKey = 'gap_move' | 'school_backbone_quota' | 'hire_qualified';

/** Rules that a conflict can name, each with words under `require.<id>`. */
export type RequirementRule = Exclude<RuleId, AlwaysCheckedRule | RuleOfAnotherKey>;

/** The rules of rotation quotas; a report has a line of each quota under its rule. */
export type QuotaRuleId = Extract<
  RuleId,
  'rotation_quota' | 'backbone_quota' | 'school_rotation_quota' | 'school_backbone_quota' | 'principals_quota'
>;
