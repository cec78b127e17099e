import { editDistance } from '../edit-distance.ts';
import { maySlip } from './slip-of-the-pen.ts';

/**
 * The most likely intended candidate for a text: at most two edits, fewer for short texts, of the kind a slip of the
 * pen makes. `null` for none, and where two candidates of different meaning are equally near: a suggestion must not be
 * a guess.
 */
export const nearest = (
  text: string,
  candidates: Iterable<string>,
  meaningOf: (candidate: string) => string = (candidate) => candidate,
): string | null => {
  const wanted = text.toLowerCase();
  const limit = Math.min(2, Math.max(1, Math.floor([...wanted].length / 3)));
  let best: string | null = null;
  let bestDistance = limit + 1;
  let tied = false;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    const distance = editDistance(wanted, lower, Math.min(bestDistance, limit));
    if (distance > limit || distance > bestDistance || distance >= [...candidate].length) continue;
    if (!maySlip(wanted, lower)) continue;
    if (distance === bestDistance) {
      tied ||= best !== null && meaningOf(candidate) !== meaningOf(best);
      continue;
    }
    [best, bestDistance, tied] = [candidate, distance, false];
  }
  return tied ? null : best;
};

/** How many strangers are compared with all candidates: a table that has more has a wrong column, not misspelt cells. */
const comparedStrangers = 50;

/** The nearest of many candidates, for the first few texts; none for the rest, so that a wrong column stays cheap. */
export const suggester = (
  candidates: Iterable<string>,
  meaningOf?: (candidate: string) => string,
): ((text: string) => string | null) => {
  let left = comparedStrangers;
  return (text) => {
    if (left === 0) return null;
    left -= 1;
    return nearest(text, candidates, meaningOf);
  };
};
