/** Letters alone, so that `rotationRate`, `rotation-rate` and `Rotation Rate` are all one change away from nothing. */
const plain = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Fewest letters to insert, drop or replace to make one word of the other. */
export const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The known word a misspelt one most likely meant; `undefined` when none is near (a third of its letters, at least 2). */
export const nearestWord = (word: string, known: readonly string[]): string | undefined => {
  const given = plain(word).slice(0, 80);
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(given, candidate) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(2, best.candidate.length / 3) ? best.candidate : undefined;
};
