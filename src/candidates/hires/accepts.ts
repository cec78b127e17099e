import { bondUntil } from '../../movement/term.ts';
import { canReceive } from '../rules/accepts.ts';
import type { HirePairRule } from './hire-pair.ts';

/** As for a teacher on rotation, until the bond ends, or for good without one (clauses 4.4, 2.5, 1.1). */
export const hireAccepts: HirePairRule = {
  id: 'accepts',
  clause: '4.4',
  refuses: ({ hire, school }, { policy }) => !canReceive(school, policy, () => bondUntil(hire, policy)),
};
