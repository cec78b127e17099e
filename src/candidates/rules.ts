import type { PairRule } from './pair.ts';
import { type PairRuleId, pairRuleIds } from './refusal-id.ts';
import { accepts } from './rules/accepts.ts';
import { acceptsAssignment } from './rules/accepts-assignment.ts';
import { commute } from './rules/commute.ts';
import { grassrootsTitle } from './rules/grassroots-title.ts';
import { knownJourney } from './rules/known-journey.ts';
import { moveKind } from './rules/move-kind.ts';
import { orders } from './rules/orders.ts';
import { otherSchool } from './rules/other-school.ts';
import { qualified } from './rules/qualified.ts';
import { surplusPost } from './rules/surplus-post.ts';

/** The table of contents: the test of every pair rule. */
const tests: Readonly<Record<PairRuleId, PairRule>> = {
  other_school: otherSchool,
  qualified,
  accepts,
  move_kind: moveKind,
  surplus_post: surplusPost,
  orders,
  accepts_assignment: acceptsAssignment,
  commute,
  known_journey: knownJourney,
  grassroots_title: grassrootsTitle,
};

/** The rules in the order in which a refusal is counted. */
export const pairRules: readonly PairRule[] = pairRuleIds.map((id) => tests[id]);
