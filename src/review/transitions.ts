import type { ActorRole } from './actor.ts';
import { appealsDecided } from './requirements/appeals-decided.ts';
import { checksHold } from './requirements/checks-hold.ts';
import { decisionRecorded } from './requirements/decision-recorded.ts';
import { latestDataset } from './requirements/latest-dataset.ts';
import { manualCap } from './requirements/manual-cap.ts';
import { noticeEnded } from './requirements/notice-ended.ts';
import { objectionsDecided } from './requirements/objections-decided.ts';
import { oneOpenPlan } from './requirements/one-open-plan.ts';
import { ordersIncluded } from './requirements/orders-included.ts';
import { planFound } from './requirements/plan-found.ts';
import type { Requirement } from './requirements/requirement.ts';
import { schoolsAnswered } from './requirements/schools-answered.ts';
import { isBackwards, type ReviewState } from './state.ts';

export const stepNames = ['open_review', 'publish', 'finalise', 'take_back', 'withdraw_notice', 'revoke'] as const;
export type StepName = (typeof stepNames)[number];

/** One step of a plan: from where to where, who may take it, what must be there first. */
export interface Transition {
  readonly name: StepName;
  readonly from: ReviewState;
  readonly to: ReviewState;
  readonly roles: readonly ActorRole[];
  readonly requires: readonly Requirement[];
  /** A reason in words is needed: every step back (domain 5.4). */
  readonly reasonNeeded: boolean;
}

const step = (given: Omit<Transition, 'reasonNeeded'>): Transition => ({
  ...given,
  reasonNeeded: isBackwards(given.from, given.to),
});

const lawful = [planFound, checksHold, latestDataset, ordersIncluded] as const;

/**
 * The table of contents of the loop (domain 5.1 steps 12 to 15). Whoever enters the
 * decision names the minutes it was taken in; what is decided is revoked by a leader only. People sign, the program proposes.
 */
export const transitions: readonly Transition[] = [
  step({
    name: 'open_review',
    from: 'draft',
    to: 'in_review',
    roles: ['personnel_officer'],
    requires: [...lawful, oneOpenPlan],
  }),
  step({
    name: 'publish',
    from: 'in_review',
    to: 'public_notice',
    roles: ['personnel_officer', 'leader'],
    requires: [...lawful, schoolsAnswered, objectionsDecided, manualCap],
  }),
  step({
    name: 'finalise',
    from: 'public_notice',
    to: 'final',
    roles: ['personnel_officer', 'leader'],
    requires: [checksHold, ordersIncluded, manualCap, noticeEnded, appealsDecided, decisionRecorded],
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
