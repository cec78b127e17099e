import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** No unknown journey (dataset.md section 2, unknown_travel). */
export const knownJourney: RequirementKind = ({ policy }) =>
  policy.unknownTravel === 'admit'
    ? []
    : [ofPolicy('known_journey', 'dataset.md section 2', {}, { unknownTravel: 'admit' })];
