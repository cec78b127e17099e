import type { HirePairRule } from './hire-pair.ts';

/**
 * Part of a funded teacher's bond is served in the countryside (domain 2.8; clause 2.15): one who begins in town must
 * have those months left in the bond after a year there. Without a bond there is nothing to serve them in.
 */
export const ruralBond: HirePairRule = {
  id: 'rural_bond',
  clause: '2.15',
  refuses: ({ hire, school }, { policy }) => {
    const bond = hire.bondMonths ?? policy.hireBondMonths[hire.hireType];
    if (hire.hireType !== 'funded' || policy.fundedRuralMonths === null || bond === null || bond === 0) return false;
    return school.areaClass !== 'rural' && bond - 12 < policy.fundedRuralMonths;
  },
};
