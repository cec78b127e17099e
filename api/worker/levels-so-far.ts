import type { SolveProgress } from '../../solver/contract.ts';
import type { JobProgress, LevelProgress } from '../storage/job-kind.ts';

/** Adds to each report the levels reached so far, in their order, each as it was last reported. */
export const levelsSoFar = () => {
  const levels = new Map<string, LevelProgress>();
  return (progress: SolveProgress): JobProgress => {
    const { phase, level, best, bound, seconds } = progress;
    if (phase === 'levels' && level !== null) {
      const goals = level.map(({ goal }) => goal);
      levels.set(goals.join(' '), { goals, best, bound, seconds });
    }
    return { ...progress, levels: [...levels.values()] };
  };
};
