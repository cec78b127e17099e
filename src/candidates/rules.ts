import type { PairRule } from './pair.ts';
import { accepts } from './rules/accepts.ts';
import { acceptsAssignment } from './rules/accepts-assignment.ts';
import { commute } from './rules/commute.ts';
import { grassrootsTitle } from './rules/grassroots-title.ts';
import { knownJourney } from './rules/known-journey.ts';
import { moveKind } from './rules/move-kind.ts';
import { orders } from './rules/orders.ts';
import { otherSchool } from './rules/other-school.ts';
import { qualified } from './rules/qualified.ts';

/** The table of contents. The order is the order in which a refusal is counted: what nobody can change comes first. */
export const pairRules: readonly PairRule[] = [
  otherSchool,
  qualified,
  accepts,
  moveKind,
  orders,
  acceptsAssignment,
  commute,
  knownJourney,
  grassrootsTitle,
];
