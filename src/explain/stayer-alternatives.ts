import type { Alternative } from './alternative.ts';
import type { Ranking } from './ranking.ts';

/** What would be, if a teacher who stays moved. */
export interface StayerAlternatives {
  /** The best plan in which the teacher moves anywhere. */
  readonly move: Alternative;
  /** Places for the teacher, each with its price. */
  readonly places: Ranking;
}
