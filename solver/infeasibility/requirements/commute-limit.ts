import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** No known journey above the daily limit (dataset.md section 2, max_commute_minutes). */
export const commuteLimit: RequirementKind = ({ policy }) =>
  policy.maxCommuteMinutes === null
    ? []
    : [
        ofPolicy(
          'commute_limit',
          'dataset.md section 2',
          { limit: policy.maxCommuteMinutes },
          { maxCommuteMinutes: null },
        ),
      ];
