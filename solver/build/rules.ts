import type { ModelRule } from './parts.ts';
import { maxMovers } from './rules/max-movers.ts';
import { onePlace } from './rules/one-place.ts';
import { onePrincipal } from './rules/one-principal.ts';
import { outflow } from './rules/outflow.ts';
import { quotas } from './rules/quotas.ts';
import { schoolPosts } from './rules/school-posts.ts';
import { slotBalance } from './rules/slot-balance.ts';

/** The rules of model.md section 2 that bind moves together; those about one pair are in `src/candidates`. */
export const modelRules: readonly ModelRule[] = [
  onePlace,
  slotBalance,
  schoolPosts,
  outflow,
  maxMovers,
  onePrincipal,
  quotas,
];
