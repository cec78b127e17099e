import { changedTeachers } from '../../plan/difference.ts';
import type { GoalMeasure } from '../goal.ts';

/**
 * Teachers whose school differs from the previous plan's, staying counted as a school (dataset.md section 2).
 * Without a previous plan there is nothing to differ from: 0.
 */
export const changes: GoalMeasure = {
  goal: 'changes',
  clause: 'own',
  needs: [],
  measure: ({ district, planned, placed, previous }) =>
    previous === null
      ? 0
      : changedTeachers(
          district,
          [...planned, ...placed].map((one) => one.move),
          previous,
        ).length,
};
