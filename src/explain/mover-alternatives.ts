import type { TeacherId } from '../district/ids.ts';
import type { Alternative } from './alternative.ts';
import type { Ranking } from './ranking.ts';
import type { Worth } from './worth.ts';

/** What would be, were a move otherwise. */
export interface MoverAlternatives {
  readonly worth: Worth;
  /** Other movers whose moves stand or fall together with this one: without either, neither is made. */
  readonly together: readonly TeacherId[];
  /** The best plan in which the teacher moves to another school. */
  readonly elsewhere: Alternative;
  /** Who takes the post in the best plan in which the teacher stays; empty where it stays open. */
  readonly successors: readonly TeacherId[];
  /** Others for the post while the teacher stays. */
  readonly persons: Ranking;
}
