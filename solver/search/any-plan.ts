import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { buildModel } from '../formulation/build-model.ts';
import type { Instance } from '../formulation/instance.ts';
import { keepsRows } from '../model/point.ts';
import { ColumnProgram } from './column-program.ts';
import { firstColumns } from './first-columns.ts';
import { reducedModel, unrestricted } from './restriction.ts';

/**
 * A number for each column, in no order: the first columns by index would all go into the same slots, and no quota
 * could be met with them.
 */
const spread = (count: number): Float64Array =>
  Float64Array.from({ length: count }, (_none, column) => Math.imul(column + 1, 0x9e3779b1) >>> 0);

/**
 * Whether any plan exists, of any value; `null` when the limit came first. The linear programme shows most infeasible
 * cases, an integer programme over the moves it uses most feasible ones; only the rest needs all moves.
 */
export const anyPlanExists = async (instance: Instance, secondsLeft: () => number): Promise<boolean | null> => {
  const highs = await highsRuntime();
  const engine = highsEngine(highs);
  const { model } = buildModel(instance);
  // Engines reject a model without columns: without a choice the one plan is without moves.
  if (model.columns === 0) return keepsRows(model, new Float64Array(0));
  const { teacher, slot } = instance.candidates;
  const groups = { count: teacher.length, first: teacher, second: slot };
  const root = unrestricted(model);
  const fewest = new Float64Array(model.columns).fill(1, 0, groups.count);
  const chosen = firstColumns(spread(groups.count), groups, 4, 8);
  const program = new ColumnProgram(highs, root, groups, (column) => chosen[column] === 1);
  try {
    const answer = program.minimise(fewest, secondsLeft);
    if (answer.status === 'infeasible') return false;
    if (answer.status === 'stopped') return null;
    const used = (column: number): boolean => column >= groups.count || (answer.point[column] as number) > 1e-6;
    for (const keeps of [used, () => true]) {
      const reduced = reducedModel(root, keeps);
      if (reduced === null) continue;
      const costs = new Float64Array(reduced.model.columns);
      const found = engine.minimise({ model: reduced.model, costs }, { seconds: secondsLeft() });
      if (found.point !== null) return true;
      if (found.status !== 'infeasible') return null;
    }
    return false;
  } finally {
    program.dispose();
  }
};
