import { editDistance } from '../edit-distance.ts';

/** Letters alone, so that `rotationRate`, `rotation-rate` and `Rotation Rate` are all one change away from nothing. */
const plain = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/**
 * The most likely intended word for a misspelt one; `undefined` when none is near (a third of its letters, at least 2).
 */
export const nearestWord = (word: string, known: readonly string[]): string | undefined => {
  const given = plain(word).slice(0, 80);
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(given, candidate) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(2, best.candidate.length / 3) ? best.candidate : undefined;
};
