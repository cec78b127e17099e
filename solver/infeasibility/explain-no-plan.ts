import type { District } from '../../src/district/district.ts';
import type { Conflict } from '../../src/plan/plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Attainable, Diagnosis } from '../../src/plan/way-out.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { missingFor } from '../../src/readiness/missing-for.ts';
import { type Instance, prepareInstance } from '../formulation/instance.ts';
import { attainableOf, unproven } from './attainable.ts';
import { diagnosed } from './diagnose.ts';
import type { Feasible } from './relaxed-instances.ts';
import type { Problem } from './requirement.ts';
import { waysOutOf } from './ways-out.ts';
import { countingWitness } from './witness.ts';

/** What is known so far of a district without a plan, and what is sought next; `null` at the end. */
export interface Explained {
  readonly conflicts: readonly Conflict[];
  readonly diagnosis: Diagnosis;
  readonly next: 'attainable' | 'ways_out' | null;
}

/** What an explanation is made from. */
export interface Unsolvable {
  readonly district: District;
  readonly policy: Policy;
  readonly previous: readonly Move[] | null;
  /** What counting showed before any solve. */
  readonly counted: readonly Conflict[];
  readonly feasible: Feasible;
  readonly secondsLeft: () => number;
}

/** The missing columns that a conflict rests on, named with it. */
const withMissing =
  (district: District) =>
  (conflict: Conflict): Conflict => {
    const without = missingFor(
      conflict.requirements.map(({ rule }) => rule),
      district,
    );
    return without.length === 0 ? conflict : { ...conflict, without };
  };

/**
 * Why there is no plan: the smallest conflicts, then what each quota can reach, then the ways out. Each step gives all
 * that is known, so that a limit of time leaves what was found before it.
 */
export async function* explainNoPlan({
  district,
  policy,
  previous,
  counted,
  feasible,
  secondsLeft,
}: Unsolvable): AsyncGenerator<Explained, void, void> {
  const { relaxed, found } = await diagnosed(district, policy, previous, feasible);
  const all = found.map(({ conflict }) => conflict);
  const smallest = all.filter((conflict) => conflict.minimal);
  const conflicts = ([smallest, counted, all].find((some) => some.length > 0) ?? []).map(withMissing(district));
  const prepare = (problem: Problem): Instance =>
    prepareInstance(problem.district, problem.policy, previous, relaxed.candidates);
  const instance = prepare(relaxed.problem);
  const unknown = unproven(instance);
  const attainable: Attainable[] = [];
  const so = (next: Explained['next'], waysOut: Diagnosis['waysOut'] = [], complete = false): Explained => ({
    conflicts,
    diagnosis: { attainable: [...attainable, ...unknown.slice(attainable.length)], waysOut, complete },
    next,
  });
  yield so('attainable');
  for await (const quota of attainableOf(instance, secondsLeft)) {
    attainable.push(quota);
    yield so('attainable');
  }
  yield so('ways_out');
  const hasPlan = (problem: Problem): Promise<boolean | null> => {
    const instance = prepare(problem);
    return countingWitness(instance).length > 0 ? Promise.resolve(false) : feasible(instance);
  };
  const members = found.map((one) => one.members);
  for await (const { ways, complete } of waysOutOf(relaxed, members, { prepare, hasPlan, secondsLeft }))
    yield so(
      complete ? null : 'ways_out',
      ways,
      complete && attainable.every(({ outcome }) => outcome !== 'not_proven'),
    );
}
