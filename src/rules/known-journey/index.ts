import { moveRule } from '../rule.ts';

/**
 * Where the policy forbids unknown journeys, every mover's minutes are known (dataset.md section 2, unknown_travel).
 * In force without a daily limit too: the key says forbid, not forbid when there is a limit.
 */
export const knownJourney = moveRule({
  id: 'known_journey',
  clause: 'own',
  needs: ['journeys'],
  enforced: ({ unknownTravel }) => unknownTravel === 'forbid',
  inForce: ({ policy }) => policy.unknownTravel === 'forbid',
  breach: ({ minutes, to }) => (minutes === null ? { required: {}, actual: { school: to.id } } : null),
});
