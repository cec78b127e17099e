import type { HirePairRule } from './hire-pair.ts';

/** Types of hire for the countryside alone, special-post teachers by default (domain 2.8; clause 2.18). */
export const ruralType: HirePairRule = {
  id: 'rural_hire',
  clause: '2.18',
  refuses: ({ hire, school }, { policy }) =>
    policy.ruralHireTypes.includes(hire.hireType) && school.areaClass !== 'rural',
};
