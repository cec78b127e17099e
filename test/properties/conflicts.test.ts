import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { combinationsOf, exhaustive } from '../../solver/engines/exhaustive.ts';
import { type Instance, prepareInstance } from '../../solver/formulation/instance.ts';
import { diagnose } from '../../solver/infeasibility/diagnose.ts';
import type { Problem, RemovableRequirement } from '../../solver/infeasibility/requirement.ts';
import { requirementsOf } from '../../solver/infeasibility/requirements.ts';
import { countingWitness } from '../../solver/infeasibility/witness.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { surroundings } from '../contract/surroundings.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { hiringWorlds } from '../support/hiring-worlds.ts';
import { movementWorlds } from '../support/movement-worlds.ts';
import { peopleWorlds } from '../support/people-worlds.ts';
import { type PlanWorld, planWorlds } from '../support/plan-worlds.ts';
import { feasible } from '../support/solved.ts';

const anyPlan: Policy['goals'] = [[{ goal: 'movers', weight: 1 }]];
const fewPlans = 300;

/** A requirement taken back as a user would: by an edit of the dataset, or, for the rest, the key of the policy. */
const byHand = (one: RemovableRequirement, problem: Problem): Problem => {
  const [, who = ''] = one.scope.split(':');
  const { district } = problem;
  switch (one.rule) {
    case 'hire_placed':
      return { ...problem, policy: { ...problem.policy, unplacedHires: 'admit' } };
    case 'head_replacement':
      return {
        ...problem,
        district: {
          ...district,
          teachers: district.teachers.map((teacher) => (teacher.id === who ? { ...teacher, failedYears: 0 } : teacher)),
        },
      };
    case 'order_move':
    case 'order_assign': {
      const orders = district.orders.filter(({ teacherId, kind }) => teacherId !== who || `order_${kind}` !== one.rule);
      return { ...problem, district: { ...district, orders } };
    }
    default:
      return one.without(problem);
  }
};

const instanceOf = ({ district, policy, previous }: PlanWorld): Instance =>
  prepareInstance(district, { ...policy, goals: anyPlan }, previous);

describe('a small district without a plan', () => {
  const worlds = [
    ...fc.sample(planWorlds, { numRuns: propertyRuns() * 4, seed: 43 }),
    ...fc.sample(hiringWorlds, { numRuns: Math.ceil(propertyRuns() / 3), seed: 43 }),
    ...fc.sample(movementWorlds, { numRuns: Math.ceil(propertyRuns() / 3), seed: 43 }),
    ...fc.sample(peopleWorlds, { numRuns: Math.ceil(propertyRuns() / 3), seed: 43 }),
  ].filter((world) => combinationsOf(instanceOf(world)) <= fewPlans);
  const without: PlanWorld[] = [];
  const withPlan: PlanWorld[] = [];

  beforeAll(async () => {
    for (const world of worlds) {
      const { status } = await exhaustive.solve(instanceOf(world), surroundings());
      (status === 'infeasible' ? without : withPlan).push(world);
    }
  });

  it('generates infeasible and feasible districts often enough', () => {
    expect(without.length).toBeGreaterThan(propertyRuns() * 0.6);
    expect(withPlan.length).toBeGreaterThan(propertyRuns());
  });

  it('reports infeasibility by counting only if exhaustive search finds no plan', () => {
    for (const world of withPlan) expect(countingWitness(instanceOf(world)).map(({ message }) => message)).toEqual([]);
    const counted = without.filter((world) => countingWitness(instanceOf(world)).length > 0);
    expect(counted.length).toBeGreaterThan(without.length / 2);
  });

  it('returns conflicts that become feasible when any one member is taken back', async () => {
    for (const world of without) {
      const instance = instanceOf(world);
      const all = requirementsOf(instance);
      const problem = { district: instance.district, policy: instance.policy };
      const only = (kept: readonly RemovableRequirement[]): Problem =>
        all.filter((one) => !kept.includes(one)).reduce((rest, one) => one.without(rest), problem);
      const hasPlan = ({ district, policy }: Problem): Promise<boolean | null> =>
        feasible(prepareInstance(district, policy, world.previous));
      const conflicts = await diagnose(world.district, world.policy, world.previous, feasible);
      expect(conflicts.length).toBeGreaterThan(0);
      for (const { requirements, minimal } of conflicts) {
        const members = requirements.map(({ rule, scope, message }) => {
          const found = all.find(
            (one) =>
              one.rule === rule && one.scope === scope && JSON.stringify(one.message) === JSON.stringify(message),
          );
          if (found === undefined) throw new Error(`${rule} ${scope} is no requirement of this district`);
          return found;
        });
        expect(await hasPlan(only(members))).toBe(false);
        const less = await Promise.all(members.map((one) => hasPlan(byHand(one, only(members)))));
        expect([minimal, less]).toEqual([true, members.map(() => true)]);
      }
    }
  });
});
