import { Refused } from './refused.ts';

/** The revisions of something that the caller has seen; `null`: the caller names none. */
export type SeenRevisions = readonly string[] | null;

/** Refuses a change of something that has changed since the caller saw it. */
export const requireSeen = (seen: SeenRevisions, rowVersion: number): void => {
  if (seen === null) throw new Refused('revision_missing');
  if (!seen.includes(String(rowVersion))) throw new Refused('revision_stale');
};
