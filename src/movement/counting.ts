import type { Policy } from '../policy/policy.ts';
import { modes } from './modes.ts';
import type { PlannedMode } from './planned-modes.ts';
import { schoolYearMonths, termMonths } from './term.ts';

/**
 * Whether a mode counts in a quota (domain 2.2, 3): it is among the policy's `counted_modes` and lasts a school year or
 * is for good. In the heads' own line an attachment counts too, whatever its length (clauses 0.37, 2.24).
 */
export const countsInQuota = (mode: PlannedMode, policy: Policy, line: 'teachers' | 'heads'): boolean => {
  if (line === 'heads' && modes[mode].counts === 'heads') return true;
  const months = termMonths(mode, policy);
  return policy.countedModes.includes(mode) && (months === null || months >= schoolYearMonths);
};
