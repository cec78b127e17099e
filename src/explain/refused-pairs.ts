import type { Pair } from '../candidates/pair.ts';
import { type PairRuleId, pairRuleIds } from '../candidates/refusal-id.ts';
import { refusalsOf } from '../candidates/refusals.ts';
import { qualified } from '../candidates/rules/qualified.ts';
import type { ExplainedPlan } from './explained-plan.ts';

/** Pairs that one rule refuses, each pair counted under the first rule that does. */
export interface RefusedPairs {
  readonly rule: PairRuleId;
  readonly clause: string;
  readonly pairs: number;
}

/** Pairs of matching certificate, admitted and refused. */
export interface CountedPairs {
  readonly admitted: readonly Pair[];
  readonly refused: readonly RefusedPairs[];
  /** Pairs that no certificate covers; they are no choice at all. */
  readonly unqualified: number;
}

/** Counts pairs by the first rule that refuses each; the rules come in the order of their refusals. */
export const countedPairs = ({ context }: ExplainedPlan, pairs: readonly Pair[]): CountedPairs => {
  const admitted: Pair[] = [];
  const counts = new Map<PairRuleId, { readonly clause: string; pairs: number }>();
  let unqualified = 0;
  for (const pair of pairs) {
    const refusals = refusalsOf(pair, context);
    const [first] = refusals;
    if (refusals.includes(qualified)) unqualified += 1;
    else if (first === undefined) admitted.push(pair);
    else {
      const counted = counts.get(first.id) ?? { clause: first.clause, pairs: 0 };
      counted.pairs += 1;
      counts.set(first.id, counted);
    }
  }
  const refused = pairRuleIds.flatMap((rule): readonly RefusedPairs[] => {
    const counted = counts.get(rule);
    return counted === undefined ? [] : [{ rule, ...counted }];
  });
  return { admitted, refused, unqualified };
};
