import type { School } from '../../district/school.ts';
import type { Hire } from '../../district/teacher.ts';
import { isHeadSubject } from '../../district/words.ts';
import { qualifies } from '../../movement/qualification.ts';
import { bondUntil } from '../../movement/term.ts';
import type { SlotState } from '../../staffing/slot-table.ts';
import type { PairContext } from '../pair.ts';
import { type HireRuleId, hireRuleIds } from '../refusal-id.ts';
import { canReceive } from '../rules/accepts.ts';

/** One new teacher, one slot. */
export interface HirePair {
  readonly hire: Hire;
  readonly slot: SlotState;
  readonly school: School;
}

/** A reason a new teacher is not placed in a slot; words stand in the catalogue under `refusal.<id>`. */
export interface HireRule {
  readonly clause: string;
  readonly refuses: (pair: HirePair, context: PairContext) => boolean;
}

/** Every rule about one new teacher and one slot, once. */
export const hireRules: Readonly<Record<HireRuleId, HireRule>> = {
  /** A new teacher qualifies as any other teacher (dataset.md section 2, certificates), and does not begin as a head. */
  qualified: {
    clause: '0.31',
    refuses: ({ hire, slot }, { policy }) =>
      isHeadSubject(slot.subject) || !qualifies(hire, slot, { crossStage: policy.crossStage, orders: [] }),
  },
  /** As for a teacher on rotation, until the bond ends, or for good without one (clauses 4.4, 2.5, 1.1). */
  accepts: {
    clause: '4.4',
    refuses: ({ hire, school }, { policy }) => !canReceive(school, policy, () => bondUntil(hire, policy)),
  },
  /** Types of hire for the countryside alone, special-post teachers by default (domain 2.8; clause 2.18). */
  rural_hire: {
    clause: '2.18',
    refuses: ({ hire, school }, { policy }) =>
      policy.ruralHireTypes.includes(hire.hireType) && school.areaClass !== 'rural',
  },
  /**
   * Part of a funded teacher's bond is served in the countryside (domain 2.8; clause 2.15): whoever begins in town must
   * be able to serve those months in what a year there leaves of the bond. Without a bond there is nothing to serve them in.
   */
  rural_bond: {
    clause: '2.15',
    refuses: ({ hire, school }, { policy }) => {
      const bond = hire.bondMonths ?? policy.hireBondMonths[hire.hireType];
      if (hire.hireType !== 'funded' || policy.fundedRuralMonths === null || bond === null || bond === 0) return false;
      return school.areaClass !== 'rural' && bond - 12 < policy.fundedRuralMonths;
    },
  },
  /** The county's list of schools at which a new teacher serves, where it has one (clause 2.20). */
  service_schools: {
    clause: '2.20',
    refuses: ({ hire, slot }) => hire.serviceSchools !== undefined && !hire.serviceSchools.includes(slot.schoolId),
  },
};

/**
 * Every rule that refuses a pair, in order; empty for a candidate. Neither the limit on journeys nor the directions of
 * moves bind a new teacher, who comes from outside and has no home to keep; posts, ceilings and shares are the model's.
 */
export const hireRefusals = (pair: HirePair, context: PairContext): readonly HireRuleId[] =>
  hireRuleIds.filter((id) => hireRules[id].refuses(pair, context));

export const isHireCandidate = (pair: HirePair, context: PairContext): boolean =>
  !hireRuleIds.some((id) => hireRules[id].refuses(pair, context));
