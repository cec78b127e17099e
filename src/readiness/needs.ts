import type { EligibilityRule } from '../eligibility/eligibility-rule.ts';
import type { StandardIndicator } from '../equity/standard.ts';
import type { GroupName } from './columns.ts';

type Needs = readonly GroupName[];

const none: Needs = [];

/** Eligibility clauses by their name in the ledger. */
export const clauseNeeds: Readonly<Record<EligibilityRule, Needs>> = {
  established: ['established'],
  on_duty: ['on_duty'],
  full_time: ['full_time'],
  managed_school: ['managed'],
  compulsory_stage: none,
  role: ['role'],
  not_retired: ['retirement'],
  tenure: none,
  exemption: ['exemption'],
  retirement_guard: ['retirement'],
  bond: ['bond'],
  running_term: ['terms'],
  only_teacher: ['established', 'on_duty'],
  graduating_class: ['graduating'],
  min_stay: none,
  closed_school: ['closing'],
};

export const indicatorNeeds: Readonly<Record<StandardIndicator, Needs>> = {
  degree: ['pupils', 'degree'],
  backbone: ['pupils', 'backbone'],
  arts_pe: ['pupils'],
  teaching_area: ['pupils', 'teaching_area'],
  sports_area: ['pupils', 'sports_area'],
  equipment: ['pupils', 'equipment'],
  media_rooms: ['pupils', 'media_rooms'],
};
