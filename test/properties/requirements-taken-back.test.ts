import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf, exhaustive } from '../../solver/engines/exhaustive.ts';
import { type Instance, prepareInstance } from '../../solver/formulation/instance.ts';
import type { Problem, RemovableRequirement } from '../../solver/infeasibility/requirement.ts';
import { requirementsOf } from '../../solver/infeasibility/requirements.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { RequirementRule } from '../../src/rules/rule-id.ts';
import { surroundings } from '../contract/surroundings.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { closingWorlds } from '../support/closing-worlds.ts';
import { guardedWorlds } from '../support/guarded-worlds.ts';
import { hiringWorlds } from '../support/hiring-worlds.ts';
import { movementWorlds } from '../support/movement-worlds.ts';
import { peopleWorlds } from '../support/people-worlds.ts';
import { type PlanWorld, planWorlds } from '../support/plan-worlds.ts';
import { sampleSeed } from '../support/property-seed.ts';

const seed = sampleSeed(61);
const worlds: readonly PlanWorld[] = [
  ...fc.sample(planWorlds, { numRuns: propertyRuns(), seed }),
  ...fc.sample(hiringWorlds, { numRuns: propertyRuns(), seed }),
  ...fc.sample(movementWorlds, { numRuns: propertyRuns(), seed }),
  ...fc.sample(peopleWorlds, { numRuns: propertyRuns(), seed }),
  ...fc.sample(closingWorlds, { numRuns: propertyRuns(), seed }),
  ...fc.sample(guardedWorlds, { numRuns: propertyRuns(), seed }),
];
/** Which requirements are taken back, by position modulo their number. */
const choices = fc.sample(fc.array(fc.nat(60), { maxLength: 12 }), { numRuns: worlds.length, seed });

const instanceOf = ({ district, policy, previous }: PlanWorld): Instance => prepareInstance(district, policy, previous);

const takenBack = (given: Problem, some: readonly RemovableRequirement[]): Problem =>
  some.reduce((problem, one) => one.without(problem), given);

const candidatesOf = ({ candidates, movers, slots }: Instance): ReadonlySet<string> =>
  new Set(
    Array.from(
      candidates.teacher,
      (mover, index) => `${movers[mover]?.teacher.id} ${slots[candidates.slot[index] ?? -1]?.key}`,
    ),
  );

/** Everyone who has to move, those who may not included: such an order makes a plan impossible, it is no less an order. */
const obligedOf = ({ movers, strandedOrders }: Instance): ReadonlySet<string> =>
  new Set([
    ...movers.flatMap(({ mustMove, teacher }) => (mustMove ? [teacher.id] : [])),
    ...strandedOrders.map(({ id }) => id),
  ]);

describe('a requirement that is taken back', () => {
  it('leaves every candidate and obliges no one anew, whatever else is taken back', () => {
    const seen = new Set<RequirementRule>();
    worlds.forEach((world, at) => {
      const all = requirementsOf(instanceOf(world));
      const back = [...new Set((choices[at] ?? []).map((one) => all[one % Math.max(1, all.length)]))].filter(
        (one) => one !== undefined,
      );
      const [first, ...rest] = back;
      if (first === undefined) return;
      seen.add(first.rule);
      const fewer = takenBack(world, rest);
      const more = takenBack(
        world,
        all.filter((one) => one === first || rest.includes(one)),
      );
      const ordered = takenBack(
        world,
        all.filter((one) => rest.includes(one)),
      );
      expect(candidatesOf(prepareInstance(ordered.district, ordered.policy, null))).toEqual(
        candidatesOf(prepareInstance(fewer.district, fewer.policy, null)),
      );
      const before = prepareInstance(ordered.district, ordered.policy, world.previous);
      const after = prepareInstance(more.district, more.policy, world.previous);
      const otherWay = first.otherWay?.(ordered);
      const kept = [
        after,
        ...(otherWay === undefined ? [] : [prepareInstance(otherWay.district, otherWay.policy, null)]),
      ];
      const known = new Set(kept.flatMap((one) => [...candidatesOf(one)]));
      const lost = [...candidatesOf(before)].filter((one) => !known.has(one));
      expect(lost, `${first.rule} ${first.scope}, seed ${seed}`).toEqual([]);
      const obliged = [...obligedOf(after)].filter((one) => !obligedOf(before).has(one));
      expect(obliged, `${first.rule} ${first.scope}, seed ${seed}`).toEqual([]);
    });
    expect(seen.size).toBeGreaterThan(25);
  });

  it('leaves a lawful plan lawful', async () => {
    let plans = 0;
    for (const world of worlds) {
      const instance = instanceOf(world);
      if (combinationsOf(instance) > 60) continue;
      const { moves, status } = await exhaustive.solve(instance, surroundings());
      if (status === 'infeasible') continue;
      plans += 1;
      for (const one of requirementsOf(instance)) {
        const broken = [one.without, one.otherWay ?? one.without].map((taken) => {
          const { district, policy } = taken(world);
          const relaxed = prepareInstance(district, policy, world.previous);
          const { checks } = checkPlan(relaxed.district, policy, relaxed.ledger, moves, world.previous);
          return checks.filter(({ holds }) => !holds).map(({ rule, scope }) => `${rule} ${scope}`);
        });
        expect(broken, `without ${one.rule} ${one.scope}, seed ${seed}`).toContainEqual([]);
      }
    }
    expect(plans).toBeGreaterThan(propertyRuns() / 2);
  });
});
