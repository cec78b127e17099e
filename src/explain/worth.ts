import { compareIds, type TeacherId } from '../district/ids.ts';
import { isWorthAMove } from '../plan/serves/lower-goals.ts';
import type { GoalName } from '../policy/goal.ts';
import type { Alternative } from './alternative.ts';
import { type Comparison, decidingLevel } from './comparison.ts';
import type { ExplainedPlan } from './explained-plan.ts';

/**
 * Why a plan has a move: an order of the dataset says so; no plan keeps the rules without it; the first level that would
 * be worse without it; or the draw, where another plan reaches every level as well.
 */
export type DecidedBy =
  | { readonly by: 'order' }
  | { readonly by: 'rules' }
  | { readonly by: 'level'; readonly level: number; readonly goals: readonly GoalName[] }
  | { readonly by: 'draw' }
  | { readonly by: 'unknown' };

/** What is lost without a move, exactly (model.md section 3, what a move is for). */
export interface Worth {
  readonly decidedBy: DecidedBy;
  /** The best plan in which the teacher stays. */
  readonly without: Alternative;
  /**
   * Where no quota margin and no goal worth a move is lost: the goals that are. `null` where something else is lost too,
   * or it is not known.
   */
  readonly onlyGoals: readonly GoalName[] | null;
  /** Other movers who would stay without this move. */
  readonly falling: readonly TeacherId[];
}

const decidedBy = (without: Alternative): DecidedBy => {
  if (without.status === 'ordered') return { by: 'order' };
  if (without.status === 'impossible') return { by: 'rules' };
  if (without.status === 'unknown') return { by: 'unknown' };
  const level = decidingLevel(without.comparison);
  if (level === null) return { by: 'draw' };
  const goals = without.comparison.levels[level]?.goals ?? [];
  const lost = goals.filter((goal) => goal.lost > 0).map(({ goal }) => goal);
  return { by: 'level', level, goals: lost };
};

const onlyGoals = ({ levels, quotas }: Comparison): readonly GoalName[] | null => {
  const lessMargin = quotas.some(({ before, after }) => (after ?? 0) < (before ?? 0));
  const lost = levels.flatMap(({ goals }) => goals.filter((goal) => goal.lost > 0).map(({ goal }) => goal));
  return lessMargin || lost.some(isWorthAMove) ? null : [...new Set(lost)].filter((goal) => goal !== 'movers');
};

/** Reads the worth of a move off the answer to the question without it. */
export const worthOf = (
  { teachers, transfers }: Pick<ExplainedPlan, 'teachers' | 'transfers'>,
  teacherId: TeacherId,
  without: Alternative,
): Worth => {
  const possible = without.status === 'possible' ? without.comparison : null;
  const falling = (possible?.changes ?? [])
    .filter((change) => change.teacherId !== teacherId && transfers.has(change.teacherId))
    .filter((change) => change.now === teachers.get(change.teacherId)?.schoolId)
    .map((change) => change.teacherId)
    .toSorted(compareIds);
  return {
    decidedBy: decidedBy(without),
    without,
    onlyGoals: possible === null ? null : onlyGoals(possible),
    falling,
  };
};
