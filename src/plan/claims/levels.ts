import type { GoalLevel } from '../../policy/goal.ts';
import type { Policy } from '../../policy/policy.ts';
import type { CheckedLevel, CheckedPlan } from '../checker/check-plan.ts';
import { type Completeness, differences, type Fields, isFields, type PlanClaim } from './compare.ts';

/** Level by level: what it was held to, and whether the bounds claimed make a proof of the values recomputed. */
export interface JudgedLevels {
  readonly claims: readonly PlanClaim[];
  /** Whether every level is proven by the bounds claimed; `null` where the file claims no levels. */
  readonly allProven: boolean | null;
}

const isSingle = (level: GoalLevel): boolean => level.length === 1 && level[0]?.weight === 1;

/** Changes can be counted only against the plan they were counted against. */
const isCountable = (level: GoalLevel, hasPrevious: boolean): boolean =>
  hasPrevious || level.every(({ goal }) => goal !== 'changes');

/**
 * Levels of a plan: values are recomputed; a bound is a claim about every other plan, which only a solve could show, but
 * it is refused where the plan itself refutes it (above the value), where it stands after a level that is not proven, and
 * where gap or proof do not follow from it.
 */
export const levelClaims = (
  given: unknown,
  policy: Policy,
  checked: CheckedPlan,
  hasPrevious: boolean,
  completeness: Completeness,
): JudgedLevels => {
  const names = policy.goals.map((level) => level.map(({ goal }) => goal).join('+'));
  if (!Array.isArray(given)) {
    const missing = { path: 'levels', about: '', claimed: null, recomputed: names };
    return { claims: completeness === 'whole' ? [missing] : [], allProven: null };
  }
  if (given.length !== policy.goals.length) {
    return {
      claims: [{ path: 'levels', about: '', claimed: given.length, recomputed: names }],
      allProven: false,
    };
  }
  let proven = true;
  const claims = policy.goals.flatMap((level, index): readonly PlanClaim[] => {
    const claimed: Fields = isFields(given[index]) ? given[index] : {};
    const [path, about] = [`levels[${index}]`, level.map(({ goal }) => goal).join('+')];
    const { value, parts, scale }: CheckedLevel = checked.levels[index] ?? { value: 0, parts: [] };
    const countable = isCountable(level, hasPrevious);
    const held = countable ? value : Number(claimed.value);
    const bound = typeof claimed.bound === 'number' ? claimed.bound : null;
    const possible = proven ? (bound !== null && bound > held ? held : bound) : null;
    const gap = possible === null ? null : held - possible;
    proven &&= gap === 0;
    const facts: Fields = {
      goal: isSingle(level) ? level[0]?.goal : level.map(({ goal }) => goal),
      ...(countable ? { value } : {}),
      bound: possible,
      gap,
      proven: gap === 0,
      ...(isSingle(level) && level[0]?.goal === 'cost' ? { unit: 'fen_per_year' } : {}),
      ...(scale === undefined ? {} : { scale }),
      ...(isSingle(level)
        ? {}
        : {
            parts: level.map(({ goal, weight }, part) => ({
              goal,
              weight,
              ...(countable || goal !== 'changes' ? { value: parts[part] ?? null } : {}),
            })),
          }),
    };
    return differences(path, about, claimed, facts, completeness);
  });
  return { claims, allProven: given.length > 0 ? proven : null };
};
