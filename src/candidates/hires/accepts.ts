import { canReceive } from '../rules/accepts.ts';
import type { HirePairRule } from './hire-pair.ts';

/** A school that cannot receive a teacher on rotation cannot receive a new one either (clauses 4.4, 2.5, 1.1). */
export const hireAccepts: HirePairRule = {
  id: 'accepts',
  clause: '4.4',
  refuses: ({ school }, { policy }) => !canReceive(school, policy),
};
