/**
 * The whole rule book in one policy, more than any district combines, to measure the cost of every rule. New teachers
 * come with the district.
 */
export const fullRuleBook = {
  name: 'every rule',
  max_out_per_school_subject: 3,
  protect_only_teacher: 'keep_one',
  protect_graduating_class: true,
  max_homeroom_out_share: '30%',
  backbone_left_per_subject: 0,
  deferral_cap: '50%',
  min_stay_after_move_years: 3,
  standard_floor: 'met_at_all',
  new_hire_share_cap: '30%',
  title_caps: 'county',
  grassroots_titles: 'block',
  special_grade_posts: 'where_held',
  daily_commute_minutes: 90,
  cost_rates: {},
  move_modes: { within_cluster: 'group', stage_change: 'stage_change', seed_team: 'seed_team' },
  count_mode: 'in_progress',
  reserve_return: true,
  head_terms: 2,
  head_failed_years: 3,
  head_exchange: { least: 0, share: '0%' },
  post_pool: {
    total: 60,
    start: '2026-09-01',
    end: '2027-08-31',
    purposes: ['new_school', 'leave_cover', 'shortage_subject'].map((purpose) => ({ purpose, number: null })),
  },
  goals: [
    'unfilled_rural_posts',
    'unfilled_posts',
    'hires_rural_first',
    'standard_shortfall',
    'cv_backbone',
    'wishes',
    'commute_total',
    'cost',
    'movers',
  ],
} as const;
