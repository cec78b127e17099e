import { eligibilityCause } from './causes/eligibility.ts';
import { ordersCause } from './causes/orders.ts';
import { placeCause } from './causes/place.ts';
import { policyCause } from './causes/policy.ts';
import { postsCause } from './causes/posts.ts';
import { rosterCause } from './causes/roster.ts';
import type { DifferenceCause } from './version.ts';

/** The causes in the order of search: a decision or a record of a person before its consequences. */
export const differenceCauses: readonly DifferenceCause[] = [
  rosterCause,
  ordersCause,
  eligibilityCause,
  placeCause,
  postsCause,
  policyCause,
];

/** None of these: the move keeps quotas, posts and goals as good as they can be with the other changes. */
export const balanceCause: DifferenceCause = { name: 'balance', find: () => ({}) };
