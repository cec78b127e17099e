import type { HireType } from '../district/words.ts';
import type { Rate } from './rate.ts';

/** Months a new teacher of each type serves before moving on; `null` where nothing is laid down. */
export type BondMonths = Readonly<Record<HireType, number | null>>;

/** How new teachers are placed (domain 2.8; clauses 2.18 to 2.20, 1.5). */
export interface HireTerms {
  /** Whether a new teacher may be left without a post. */
  readonly unplacedHires: 'forbid' | 'admit';
  /** Types placed at rural schools only. */
  readonly ruralHireTypes: readonly HireType[];
  /** The largest share of new teachers in a school's head count after the plan; `null` is no cap. */
  readonly newHireShareCap: Rate | null;
  /** The dataset's own months win. */
  readonly hireBondMonths: BondMonths;
  /**
   * Months of a funded teacher's bond that are served at rural schools; `null`: reported, not required (clause 2.15).
   */
  readonly fundedRuralMonths: number | null;
}
