import type { PairRule } from '../pair.ts';

/** A known journey may not be longer than the daily limit (domain 2.9, max_commute_minutes). */
export const commute: PairRule = {
  id: 'commute',
  clause: 'own',
  refuses: ({ minutes }, { policy }) =>
    minutes !== null && policy.maxCommuteMinutes !== null && minutes > policy.maxCommuteMinutes,
};
