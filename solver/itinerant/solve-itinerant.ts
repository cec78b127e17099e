import type { District } from '../../src/district/district.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { SolverError } from '../../src/errors.ts';
import { checkItinerant } from '../../src/itinerant/checker/check-itinerant.ts';
import { type ItinerantPlan, itinerantGoals, type OrderedLevel } from '../../src/itinerant/itinerant-plan.ts';
import { type Counts, composeAssignments, composeCoverage, type Trip } from '../../src/itinerant/need/compose.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { LevelSurroundings } from '../ordered/minimise-level.ts';
import { type OrderedOutcome, solveOrdered } from '../ordered/solve-ordered.ts';
import { type ItinerantModel, itinerantModel } from './model.ts';
import { type ItinerantInstance, itinerantInstance } from './pairs.ts';
import { type Part, partsOf } from './parts.ts';

/** The input: plain data, so that it can be sent to another process. */
export interface ItinerantRequest {
  readonly district: District;
  readonly policy: Policy;
  /** The moves of the plan it comes after; empty for the dataset as it stands. */
  readonly moves: readonly Move[];
}

interface SolvedPart {
  readonly part: Part;
  readonly model: ItinerantModel;
  readonly outcome: OrderedOutcome;
}

/** Integer counts of a part's point; a part stopped before any point sends no teacher. */
const countsOf = (instance: ItinerantInstance, solved: readonly SolvedPart[]): Counts => {
  const remote = instance.need.demands.map(() => 0);
  const trips: Trip[] = [];
  for (const { part, model, outcome } of solved) {
    const at = (column: number): number => Math.round(outcome.point?.[column] ?? 0);
    part.demands.forEach((demand, index) => {
      remote[demand] = at(model.remote[index] ?? -1);
    });
    for (const { pair, visits, lessons } of model.pairs)
      trips.push({
        traveller: pair.traveller,
        schoolId: pair.schoolId,
        minutes: pair.minutes,
        visits: at(visits),
        lessons: pair.demands.flatMap((index, which) => {
          const demand = instance.need.demands[index];
          const count = at(lessons[which] ?? -1);
          return demand === undefined || count === 0 ? [] : [{ demand, lessons: count }];
        }),
      });
  }
  return { trips, remote };
};

/**
 * The levels of the whole: sums over the parts. A level is proven where it is so in every part, and its bound means
 * something only where every level before it is proven.
 */
const levelsOf = (values: readonly number[], solved: readonly SolvedPart[]): ItinerantPlan['levels'] => {
  let before = true;
  return itinerantGoals.map((goal, index): OrderedLevel<(typeof itinerantGoals)[number]> => {
    const proven = before && solved.every(({ outcome }) => outcome.levels[index]?.proven === true);
    const bounds = solved.map(({ outcome }) => outcome.levels[index]?.bound ?? 0);
    const bound = before ? bounds.reduce((sum, one) => sum + Math.max(0, one), 0) : null;
    before = proven;
    return { goal, value: values[index] ?? 0, bound, proven };
  });
};

/** Sends teachers of hubs to small rural schools, level after level, proven; the result has passed the checker. */
export const solveItinerant = (request: ItinerantRequest, surroundings: LevelSurroundings): ItinerantPlan => {
  const { district, policy, moves } = request;
  const instance = itinerantInstance(district, policy, moves);
  const solved = partsOf(instance).map((part): SolvedPart => {
    const model = itinerantModel(instance, part);
    return { part, model, outcome: solveOrdered(model.programme, surroundings) };
  });
  const counts = countsOf(instance, solved);
  const assignments = composeAssignments(instance.need, policy, counts);
  const checked = checkItinerant(district, policy, moves, assignments);
  const optimal = solved.every(({ outcome }) => outcome.status === 'optimal');
  const levels = levelsOf(checked.values, solved);
  const broken = checked.checks.filter((check) => !check.holds);
  const disagrees = optimal && levels.some(({ value, bound }) => value !== bound);
  if (broken.length > 0 || disagrees)
    throw new SolverError(
      'itinerant_rejected',
      disagrees
        ? 'model and checker count differently'
        : broken.map(({ rule, scope }) => `${rule} ${scope}`).join(', '),
      'report the dataset, the policy and the plan',
    );
  return {
    dataset: {
      sha256: districtFingerprint(district),
      counts: { schools: district.schools.length, teachers: district.teachers.length },
    },
    policy,
    moves,
    status: optimal ? 'optimal' : 'feasible',
    assignments,
    coverage: composeCoverage(instance.need, counts, instance.reasonOf),
    levels,
    checks: checked.checks,
  };
};
