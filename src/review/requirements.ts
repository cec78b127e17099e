import { rateText } from '../policy/rate.ts';
import type { Message } from '../text/message.ts';
import type { ReviewRequirementId } from './requirement-id.ts';
import type { ReviewFacts } from './review-facts.ts';

/** One thing that must be there. `missing` gives the values of `review.missing.<id>`, `null` where nothing is missing. */
export interface ReviewRequirement {
  readonly clause: string;
  readonly missing: (facts: ReviewFacts) => Message['values'] | null;
}

/** Every requirement of a step; `transitions.ts` assigns them to steps. */
export const reviewRequirements: Readonly<Record<ReviewRequirementId, ReviewRequirement>> = {
  /** A plan that was found: proven, or the best when the time ran out (dataset.md section 3). */
  plan_found: {
    clause: 'own',
    missing: ({ status }) => (status === 'optimal' || status === 'feasible' ? null : { status }),
  },
  /** No rule of the policy is broken: what is sent on is lawful (clauses 0.41, 0.42; the checker of model.md section 5). */
  checks_hold: {
    clause: '0.41',
    missing: ({ brokenRows }) => (brokenRows === 0 ? null : { broken: brokenRows }),
  },
  /** Made of the district as it is now known, not of an older roster (domain 5.4). */
  latest_dataset: {
    clause: 'own',
    missing: ({ datasetIsLatest }) => (datasetIsLatest ? null : {}),
  },
  /** The plan includes every order in force: an upheld objection changes the plan, not a separate list. */
  orders_included: {
    clause: 'own',
    missing: ({ ordersNotInPlan }) => (ordersNotInPlan === 0 ? null : { orders: ordersNotInPlan }),
  },
  /** Schools review one plan at a time: another version in review or in notice is withdrawn first. */
  one_open_plan: {
    clause: 'own',
    missing: ({ otherOpenPlan }) => (otherOpenPlan === null ? null : { plan: otherOpenPlan }),
  },
  /**
   * Principals were heard: every school with moves has answered, or the deadline has passed (clause 2.28; domain 5.1
   * step 12).
   */
  schools_answered: {
    clause: '2.28',
    missing: ({ schoolsUnanswered, reviewDue, today }) =>
      schoolsUnanswered === 0 || (reviewDue !== null && today > reviewDue)
        ? null
        : { schools: schoolsUnanswered, due: reviewDue ?? '' },
  },
  /** Every objection is upheld, rejected or withdrawn (domain 5.1 step 13). */
  objections_decided: {
    clause: 'own',
    missing: ({ openObjections }) => (openObjections === 0 ? null : { objections: openObjections }),
  },
  /** Placed by hand within the cap: `denominator · placed <= numerator · moves`, in integers (domain 2.9 and 6). */
  manual_cap: {
    clause: 'own',
    missing: ({ manualPlacements, transfers, manualCap: cap }) =>
      cap === null || cap.denominator * manualPlacements <= cap.numerator * transfers
        ? null
        : { placed: manualPlacements, transfers, cap: rateText(cap) },
  },
  /** The notice has hung to the end of its last working day (domain 5.1 step 14). */
  notice_ended: {
    clause: 'own',
    missing: ({ noticeDue, today }) => (noticeDue !== null && today > noticeDue ? null : { due: noticeDue ?? '' }),
  },
  /** Every appeal against the notice is decided (clause 4.64). */
  appeals_decided: {
    clause: '4.64',
    missing: ({ openAppeals }) => (openAppeals === 0 ? null : { appeals: openAppeals }),
  },
  /** The minutes of the collective decision are named (三重一大, clause 4.67; domain 5.1 step 15). */
  decision_recorded: {
    clause: '4.67',
    missing: ({ decision }) => (decision !== null && decision.trim() !== '' ? null : {}),
  },
};
