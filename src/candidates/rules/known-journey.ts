import type { PairRule } from '../pair.ts';

/** An unknown journey is admitted or forbidden by the policy, never guessed. */
export const knownJourney: PairRule = {
  id: 'known_journey',
  clause: 'own',
  refuses: ({ minutes }, { policy }) => minutes === null && policy.unknownTravel === 'forbid',
};
