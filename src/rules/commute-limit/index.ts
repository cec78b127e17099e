import { moveRule } from '../rule.ts';

/** A known journey is within the daily limit (dataset.md section 2, max_commute_minutes; domain 2.9). */
export const commuteLimit = moveRule({
  id: 'commute_limit',
  clause: 'own',
  needs: ['journeys'],
  enforced: ({ maxCommuteMinutes }) => maxCommuteMinutes !== null,
  inForce: ({ policy }) => policy.maxCommuteMinutes !== null,
  breach: ({ minutes }, { policy }) =>
    minutes === null || policy.maxCommuteMinutes === null || minutes <= policy.maxCommuteMinutes
      ? null
      : { required: { limit: policy.maxCommuteMinutes }, actual: { minutes } },
});
