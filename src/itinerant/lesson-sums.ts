import type { Visit } from './itinerant-plan.ts';

/** Lessons given in visits. */
export const lessonsIn = (visits: readonly Visit[]): number =>
  visits.flatMap(({ lessons }) => lessons).reduce((sum, { lessons }) => sum + lessons, 0);
