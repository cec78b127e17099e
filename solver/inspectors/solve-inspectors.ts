import type { District } from '../../src/district/district.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import type { School } from '../../src/district/school.ts';
import { SolverError } from '../../src/errors.ts';
import { checkInspectors } from '../../src/inspectors/checker/check-inspectors.ts';
import { areaSizes, inspectedSchools } from '../../src/inspectors/inspected.ts';
import type { InspectorArea, InspectorPlan } from '../../src/inspectors/inspector-plan.ts';
import { hasPlace } from '../../src/inspectors/metres.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { goalValue } from '../model/linear-model.ts';
import type { LevelSurroundings } from '../ordered/minimise-level.ts';
import { type OrderedOutcome, solveOrdered } from '../ordered/solve-ordered.ts';
import { heldAt } from '../search/held-model.ts';
import { type InspectorModel, inspectorModel } from './model.ts';

/** The input: plain data, so that it can be sent to another process. */
export interface InspectorRequest {
  readonly district: District;
  readonly policy: Policy;
}

/**
 * The levels of sizes and clusters depend only on which schools are together: they are settled first with one school of
 * each area as its centre, the first that has coordinates, which spares the engine every other choice of centres; then
 * the rest, with those levels held.
 */
const solveInTwo = (
  { programme, goals, column }: InspectorModel,
  schools: readonly School[],
  surroundings: LevelSurroundings,
): OrderedOutcome => {
  const shapeLevels = goals.filter((goal) => goal === 'clusters_divided' || goal === 'uneven_areas').length;
  const upper = programme.model.upper.slice();
  const indices = [...schools.keys()];
  const isPlaced = (index: number): boolean => hasPlace(schools[index] as School);
  const order = [...indices.filter(isPlaced), ...indices.filter((index) => !isPlaced(index))];
  order.forEach((centre, at) => {
    for (const school of order.slice(0, at)) upper[column(centre, school)] = 0;
  });
  const levels = programme.levels.slice(0, shapeLevels);
  const shape = solveOrdered(
    { model: { ...programme.model, upper }, levels, lottery: new Float64Array(programme.model.columns), answer: [] },
    surroundings,
  );
  const { point } = shape;
  if (point === null) return shape;
  const left = programme.levels.slice(shapeLevels);
  const asShaped = (): OrderedOutcome => ({
    status: 'stopped',
    point,
    levels: [
      ...shape.levels,
      ...left.map((goal) => ({ value: Math.round(goalValue(goal, point)), bound: null, proven: false })),
    ],
  });
  if (shape.status !== 'optimal') return asShaped();
  const model = levels.reduce(
    (held, goal, index) => heldAt(held, goal.costs, (shape.levels[index]?.value ?? 0) - goal.constant),
    programme.model,
  );
  const rest = solveOrdered({ ...programme, model, levels: left }, surroundings);
  return rest.point === null ? asShaped() : { ...rest, levels: [...shape.levels, ...rest.levels] };
};

/**
 * Shares the schools out among inspectors, level after level, proven; the result has passed the checker. `null` when
 * the time ended before any allocation was found.
 */
export const solveInspectors = (
  { district, policy }: InspectorRequest,
  surroundings: LevelSurroundings,
): InspectorPlan | null => {
  const schools = inspectedSchools(district, policy);
  const model = inspectorModel(schools, areaSizes(schools.length, policy), policy);
  const outcome = solveInTwo(model, schools, surroundings);
  if (outcome.status === 'infeasible')
    throw new SolverError('no_allocation', 'the schools cannot be shared out', 'report the dataset and the policy');
  const { point } = outcome;
  if (point === null) return null;
  const at = (centre: number, school: number): boolean => (point[model.column(centre, school)] ?? 0) > 0.5;
  const areas = schools
    .flatMap((centre, i) => (at(i, i) ? [{ centre, i }] : []))
    .map(
      ({ centre, i }, index): InspectorArea => ({
        inspector: index + 1,
        centreSchoolId: centre.id,
        schools: schools.filter((_school, j) => at(i, j)).map(({ id }) => id),
      }),
    );
  const checked = checkInspectors(district, policy, areas);
  const levels = model.goals.map((goal, index) => {
    const { bound = null, proven = false } = outcome.levels[index] ?? {};
    return { goal, value: checked.values[goal], bound, proven };
  });
  const broken = checked.checks.filter((check) => !check.holds);
  const disagrees = levels.some(({ value }, index) => value !== outcome.levels[index]?.value);
  if (broken.length > 0 || disagrees)
    throw new SolverError(
      'inspectors_rejected',
      disagrees
        ? 'model and checker count differently'
        : broken.map(({ rule, scope }) => `${rule} ${scope}`).join(', '),
      'report the dataset and the policy',
    );
  return {
    dataset: {
      sha256: districtFingerprint(district),
      counts: { schools: district.schools.length, teachers: district.teachers.length },
    },
    policy,
    status: outcome.status === 'optimal' ? 'optimal' : 'feasible',
    areas,
    levels,
    checks: checked.checks,
  };
};
