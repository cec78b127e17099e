import type { PolicyChange } from '../policy/difference.ts';
import type { Comparison } from './comparison.ts';
import type { UnitChange } from './unit-changes.ts';

/** What one unit more of a rule would gain; `comparison` is `null` where no answer came in time. */
export interface RulePrice {
  readonly quota: UnitChange['quota'];
  readonly change: PolicyChange;
  readonly comparison: Comparison | null;
}
