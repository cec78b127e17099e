import { combinationsOf } from '../../solver/engines/exhaustive.ts';
import { type Instance, movesOf } from '../../solver/formulation/instance.ts';
import { goals as goalMeasures } from '../../src/goals/index.ts';
import { planFacts } from '../../src/plan/facts/plan-facts.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { rules } from '../../src/rules/index.ts';

/** A lawful plan with the values of the policy's levels. */
export interface TriedPlan {
  readonly moves: readonly Move[];
  readonly values: readonly number[];
}

/** Negative where the first list of values is the better one, level by level. */
export const byLevels = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((order, value, index) => order || value - (b[index] ?? 0), 0);

/** Every lawful plan of a small instance, by trying each combination of its candidate moves. */
export const everyPlan = (instance: Instance): readonly TriedPlan[] => {
  const choices = instance.movers.map((): number[] => []);
  instance.candidates.teacher.forEach((mover, candidate) => {
    choices[mover]?.push(candidate);
  });
  const { district, policy, ledger, previous } = instance;
  return Array.from({ length: combinationsOf(instance) }, (_one, number): TriedPlan | null => {
    let rest = number;
    const taken = new Set<number>();
    for (const list of choices) {
      const candidate = list[(rest % (list.length + 1)) - 1];
      rest = Math.floor(rest / (list.length + 1));
      if (candidate !== undefined) taken.add(candidate);
    }
    const moves = movesOf(instance, (candidate) => taken.has(candidate));
    const facts = planFacts(district, policy, ledger, moves, previous);
    if (rules.some((rule) => rule.rows(facts).some((row) => !row.holds))) return null;
    const values = policy.goals.map((level) =>
      level.reduce((sum, { goal, weight }) => sum + weight * goalMeasures[goal].measure(facts), 0),
    );
    return { moves, values };
  }).filter((plan) => plan !== null);
};
