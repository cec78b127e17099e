import { message } from '../../src/text/message.ts';
import type { IntegerEngine } from '../engines/engine.ts';
import type { Instance } from '../formulation/instance.ts';
import { levelByLevel } from './level-by-level.ts';
import type { EngineResult, SolveSurroundings } from './plan-engine.ts';
import { isBetter } from './solve-state.ts';

/** Beyond so many columns branch and cut over the whole model takes more time and memory than a solve has. */
const maxColumns = 100_000;

const valuesOf = ({ levels }: EngineResult): readonly number[] => levels.map(({ value }) => value);

/**
 * After the linear programme failed in an engine: branch and cut over the whole model, level by level. `reached` is
 * what the failed solve leaves; it stands where the search is no better, and where the model is too large for it.
 */
export const fallBack = async (
  engine: IntegerEngine,
  instance: Instance,
  surroundings: SolveSurroundings,
  reached: EngineResult,
): Promise<EngineResult> => {
  const failed = message('solve.engine_failed', { engine: engine.name });
  if (reached.columns > maxColumns) return { ...reached, notes: [...reached.notes, failed] };
  const hasPlan = reached.status === 'feasible';
  // A plan on the way is reported only where none was before: the search starts without the one already reported.
  const incumbent = hasPlan ? () => {} : surroundings.incumbent;
  const found = await levelByLevel(engine).solve(instance, { ...surroundings, incumbent });
  const settled = found.status === 'optimal' || (found.status === 'infeasible' && !hasPlan);
  const better = found.status === 'feasible' && (!hasPlan || isBetter(valuesOf(found), valuesOf(reached)));
  return settled || better
    ? { ...found, notes: [message('note.fell_back', { engine: engine.name }), ...found.notes] }
    : { ...reached, notes: [...reached.notes, failed] };
};
