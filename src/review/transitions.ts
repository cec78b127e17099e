import type { ActorRole } from './actor.ts';
import type { ReviewRequirementId } from './requirement-id.ts';
import { isBackwards, type ReviewState } from './state.ts';

export const stepNames = ['open_review', 'publish', 'finalise', 'take_back', 'withdraw_notice', 'revoke'] as const;
export type StepName = (typeof stepNames)[number];

/** One step of a plan: from where to where, who may take it, what must be there first. */
export interface Transition {
  readonly name: StepName;
  readonly from: ReviewState;
  readonly to: ReviewState;
  readonly roles: readonly ActorRole[];
  readonly requires: readonly ReviewRequirementId[];
  /** A reason in words is needed: every step back (domain 5.4). */
  readonly reasonNeeded: boolean;
}

const step = (given: Omit<Transition, 'reasonNeeded'>): Transition => ({
  ...given,
  reasonNeeded: isBackwards(given.from, given.to),
});

const lawful = ['plan_found', 'checks_hold', 'latest_dataset', 'orders_included'] as const;

/**
 * The table of contents of the loop (domain 5.1 steps 12 to 15). The person who enters the decision names its minutes;
 * only a leader revokes a decision. People sign, the program proposes.
 */
export const transitions: readonly Transition[] = [
  step({
    name: 'open_review',
    from: 'draft',
    to: 'in_review',
    roles: ['personnel_officer'],
    requires: [...lawful, 'one_open_plan'],
  }),
  step({
    name: 'publish',
    from: 'in_review',
    to: 'public_notice',
    roles: ['personnel_officer', 'leader'],
    requires: [...lawful, 'schools_answered', 'objections_decided', 'manual_cap'],
  }),
  step({
    name: 'finalise',
    from: 'public_notice',
    to: 'final',
    roles: ['personnel_officer', 'leader'],
    requires: ['checks_hold', 'orders_included', 'manual_cap', 'notice_ended', 'appeals_decided', 'decision_recorded'],
  }),
  step({ name: 'take_back', from: 'in_review', to: 'draft', roles: ['personnel_officer', 'leader'], requires: [] }),
  step({
    name: 'withdraw_notice',
    from: 'public_notice',
    to: 'in_review',
    roles: ['personnel_officer', 'leader'],
    requires: [],
  }),
  step({ name: 'revoke', from: 'final', to: 'draft', roles: ['leader'], requires: [] }),
];
