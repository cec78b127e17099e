import { yuanText } from '../../../src/policy/money.ts';
import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** Beds for whoever arrives from beyond the daily journey (clause 0.48); asked where a school gives its beds. */
export const dormitoryBeds: RequirementKind = ({ policy, district }) =>
  policy.dailyCommuteMinutes === null || district.schools.every((school) => school.dormBeds === null)
    ? []
    : [ofPolicy('dormitory_beds', '0.48', { limit: policy.dailyCommuteMinutes }, { dailyCommuteMinutes: null })];

/** The budget (clause 0.43). */
export const budget: RequirementKind = ({ policy }) =>
  policy.budget === null || policy.costRates === null
    ? []
    : [ofPolicy('budget', '0.43', { limit: yuanText(policy.budget) }, { budget: null })];
