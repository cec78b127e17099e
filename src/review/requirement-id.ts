/** What must be there before a step of the review; every list of these is a record of this union. */
export const reviewRequirementIds = [
  'plan_found',
  'checks_hold',
  'latest_dataset',
  'orders_included',
  'one_open_plan',
  'schools_answered',
  'objections_decided',
  'manual_cap',
  'notice_ended',
  'appeals_decided',
  'decision_recorded',
] as const;
export type ReviewRequirementId = (typeof reviewRequirementIds)[number];
