import { digest } from '../../src/district/hash.ts';
import type { School } from '../../src/district/school.ts';
import { type AreaSizes, centresWithoutPlace } from '../../src/inspectors/inspected.ts';
import { type InspectorGoal, inspectorGoals } from '../../src/inspectors/inspector-plan.ts';
import { hasPlace, metresBetween } from '../../src/inspectors/metres.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { ModelBuilder } from '../model/model-builder.ts';
import type { OrderedProgramme } from '../ordered/ordered-programme.ts';

export interface InspectorModel {
  readonly programme: OrderedProgramme;
  readonly goals: readonly InspectorGoal[];
  /** Column of `x_ij`: school j belongs to the area whose centre is school i. */
  readonly column: (centre: number, school: number) => number;
}

const none = Number.NEGATIVE_INFINITY;
const any = Number.POSITIVE_INFINITY;

/** Twelve bits of `seed|centre|school`. */
const lotteryNumber = (text: string): number => {
  const [first = 0, second = 0] = digest(text);
  return first * 16 + (second >> 4);
};

/**
 * `x_ij` school j in the area with centre i, `x_ii` i is a centre: `Σ_i x_ij = 1`, `x_ij <= x_ii`, `Σ_i x_ii`
 * inspectors, `least · x_ii <= Σ_j x_ij <= most · x_ii`; no centre without coordinates where enough schools have them.
 * Where clusters stay together, `w_iC` is 1 when area i has a school of cluster C. `o_i`, `u_i`: schools above and
 * below the even share.
 */
export const inspectorModel = (schools: readonly School[], sizes: AreaSizes, policy: Policy): InspectorModel => {
  const build = new ModelBuilder();
  const count = schools.length;
  const costs: Record<InspectorGoal, (readonly [number, number])[]> = {
    clusters_divided: [],
    uneven_areas: [],
    unknown_ways: [],
    metres: [],
  };
  const tieBreakNumbers: (readonly [number, number])[] = [];
  const row = (lower: number, upper: number, ...entries: readonly (readonly [number, number])[]): void => {
    const at = build.row(lower, upper);
    for (const [column, value] of entries) build.entry(at, column, value);
  };
  const column = (centre: number, school: number): number => centre * count + school;

  schools.forEach((centre, i) => {
    schools.forEach((school, j) => {
      const at = build.column(0, 1, 'move');
      const metres = i === j ? 0 : metresBetween(centre, school);
      if (metres === null) costs.unknown_ways.push([at, 1]);
      else costs.metres.push([at, metres]);
      tieBreakNumbers.push([at, lotteryNumber(`${policy.seed}|${centre.id}|${school.id}`)]);
      if (i !== j) build.entry(build.row(none, 0), at, 1);
    });
  });
  // Rows `x_ij <= x_ii` were opened in this order; their other side follows.
  let open = 0;
  for (let i = 0; i < count; i += 1)
    for (let j = 0; j < count; j += 1)
      if (i !== j) {
        build.entry(open, column(i, i), -1);
        open += 1;
      }
  for (let j = 0; j < count; j += 1) row(1, 1, ...schools.map((_centre, i) => [column(i, j), 1] as const));
  row(sizes.inspectors, sizes.inspectors, ...schools.map((_school, i) => [column(i, i), 1] as const));
  const unplaced = [...schools.keys()].filter((i) => !hasPlace(schools[i] as School));
  if (unplaced.length > 0)
    row(none, centresWithoutPlace(schools, sizes.inspectors), ...unplaced.map((i) => [column(i, i), 1] as const));
  schools.forEach((_centre, i) => {
    const area = schools.map((_school, j) => [column(i, j), 1] as const);
    const above = build.column(0, sizes.most - sizes.even.high, 'move');
    const below = build.column(0, sizes.even.low - sizes.least, 'move');
    costs.uneven_areas.push([above, 1], [below, 1]);
    row(none, 0, ...area, [above, -1], [column(i, i), -sizes.even.high]);
    row(0, any, ...area, [below, 1], [column(i, i), -sizes.even.low]);
  });
  if (policy.inspectorClusters === 'together') {
    const clusters = Map.groupBy(schools.keys(), (j) => schools[j]?.cluster ?? null);
    for (const [cluster, members] of clusters) {
      if (cluster === null || members.length < 2) continue;
      schools.forEach((_centre, i) => {
        const present = build.column(0, 1, 'move');
        costs.clusters_divided.push([present, 1]);
        for (const j of members) row(none, 0, [column(i, j), 1], [present, -1]);
        row(none, 0, [present, 1], [column(i, i), -1]);
      });
    }
  }

  const model = build.build();
  const divisible = [...Map.groupBy(schools, ({ cluster }) => cluster)].filter(
    ([cluster, members]) => cluster !== null && members.length > 1,
  ).length;
  const goals = inspectorGoals.filter((goal) => goal !== 'clusters_divided' || policy.inspectorClusters === 'together');
  const dense = (entries: readonly (readonly [number, number])[]): Float64Array => {
    const all = new Float64Array(model.columns);
    for (const [at, cost] of entries) all[at] = cost;
    return all;
  };
  return {
    programme: {
      model,
      levels: goals.map((goal) => ({
        constant: goal === 'clusters_divided' ? -divisible : 0,
        costs: dense(costs[goal]),
      })),
      lottery: dense(tieBreakNumbers),
      answer: Array.from({ length: count * count }, (_none, at) => ({ column: at, most: 1 })),
    },
    goals,
    column,
  };
};
