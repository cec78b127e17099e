import type { Move } from '../../src/plan/transfer.ts';
import { type Instance, prepareInstance } from '../formulation/instance.ts';
import { type CandidateMemory, candidateMemory } from './known-candidates.ts';
import type { Problem, RemovableRequirement } from './requirement.ts';
import { requirementsOf } from './requirements.ts';
import { countingWitness } from './witness.ts';

/** Whether an instance has a plan; `null` when that was not decided within the limits. */
export type Feasible = (instance: Instance) => Promise<boolean | null>;

/** The instance without some requirements, solved once for each set of remaining ones. */
export class RelaxedInstances {
  readonly all: readonly RemovableRequirement[];
  readonly problem: Problem;
  readonly previous: readonly Move[] | null;
  private readonly feasible: Feasible;
  readonly candidates: CandidateMemory = candidateMemory();
  private readonly answers = new Map<string, boolean | null>();

  constructor(instance: Instance, feasible: Feasible) {
    this.problem = { district: instance.district, policy: instance.policy };
    this.previous = instance.previous;
    this.all = requirementsOf(instance);
    this.feasible = feasible;
  }

  /** The instance in which only some requirements are left, those of some rules taken back in their other way. */
  instanceOf(left: ReadonlySet<RemovableRequirement>, otherWay: ReadonlySet<string> = new Set()): Instance {
    const { district, policy } = this.all
      .filter((one) => !left.has(one))
      .reduce(
        (problem, one) => (otherWay.has(one.rule) ? (one.otherWay ?? one.without) : one.without)(problem),
        this.problem,
      );
    return prepareInstance(district, policy, this.previous, this.candidates);
  }

  /** Every way to take back what is not left: rules of which a requirement has a second way, in each combination. */
  private *waysOf(left: ReadonlySet<RemovableRequirement>): Iterable<ReadonlySet<string>> {
    const dropped = this.all.filter((one) => !left.has(one) && one.otherWay !== undefined);
    const rules = [...new Set(dropped.map(({ rule }) => rule))];
    for (let ways = 0; ways < 2 ** rules.length; ways += 1)
      yield new Set(rules.filter((_rule, index) => (ways >> index) % 2 === 1));
  }

  /** Whether a plan exists under the remaining requirements. Counting is tried before the engine. */
  async hasPlan(left: ReadonlySet<RemovableRequirement>): Promise<boolean | null> {
    const key = this.all.map((one) => (left.has(one) ? '1' : '0')).join('');
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    let answer: boolean | null = false;
    for (const way of this.waysOf(left)) {
      const instance = this.instanceOf(left, way);
      const inThisWay = countingWitness(instance).length > 0 ? false : await this.feasible(instance);
      if (inThisWay !== false) answer = inThisWay;
      if (inThisWay === true) break;
    }
    this.answers.set(key, answer);
    return answer;
  }
}

export const requirementsLess = (
  left: ReadonlySet<RemovableRequirement>,
  dropped: readonly RemovableRequirement[],
): ReadonlySet<RemovableRequirement> => {
  const rest = new Set(left);
  for (const one of dropped) rest.delete(one);
  return rest;
};

/**
 * The deletion filter, by halves: a part without which there is still no plan is dropped whole; otherwise its halves
 * are tried, down to single requirements, which stay. `left` has no plan before and after.
 */
const shrink = async (
  relaxed: RelaxedInstances,
  left: ReadonlySet<RemovableRequirement>,
  part: readonly RemovableRequirement[],
): Promise<ReadonlySet<RemovableRequirement>> => {
  if (part.length === 0) return left;
  const rest = requirementsLess(left, part);
  if ((await relaxed.hasPlan(rest)) === false) return rest;
  if (part.length === 1) return left;
  const half = Math.ceil(part.length / 2);
  const without = await shrink(relaxed, left, part.slice(0, half));
  return shrink(relaxed, without, part.slice(half));
};

/** Orders, new teachers and people of closed schools are many and limits few: each limit is a part of its own from the start. */
const partsOf = (all: readonly RemovableRequirement[]): readonly (readonly RemovableRequirement[])[] => {
  const orders = all.filter((one) => one.rule.startsWith('order_'));
  const hires = all.filter((one) => one.rule === 'hire_placed');
  const placed = all.filter((one) => one.rule === 'closed_school');
  const limits = all.filter((one) => !orders.includes(one) && !hires.includes(one) && !placed.includes(one));
  return [orders, hires, placed, ...limits.map((one) => [one])];
};

/** A smallest set of some requirements that has no plan, of those that have none together. */
export const smallestOf = async (
  relaxed: RelaxedInstances,
  candidates: ReadonlySet<RemovableRequirement>,
): Promise<ReadonlySet<RemovableRequirement>> => {
  let members = candidates;
  for (const part of partsOf([...candidates])) members = await shrink(relaxed, members, part);
  return members;
};
