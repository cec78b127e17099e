import { placementRule } from '../rule.ts';

/** Types of hire that the policy keeps for the countryside are at rural schools (domain 2.8; clause 2.18). */
export const ruralHire = placementRule({
  id: 'rural_hire',
  clause: '2.18',
  needs: [],
  enforced: null,
  inForce: ({ policy }) => policy.ruralHireTypes.length > 0,
  breach: ({ hire, to }, { policy }) =>
    !policy.ruralHireTypes.includes(hire.hireType) || to.areaClass === 'rural'
      ? null
      : { required: { type: hire.hireType }, actual: { school: to.id, area: to.areaClass } },
});
