import type { Pair, PairContext, PairRule } from './pair.ts';
import { pairRules } from './rules.ts';

/** Every rule that refuses a pair; empty for a candidate. An explanation needs all of them, not the first. */
export const refusalsOf = (pair: Pair, context: PairContext): readonly PairRule[] =>
  pairRules.filter((rule) => rule.refuses(pair, context));
