/** Edits (insert, delete, replace, swap of neighbours) that turn one text into the other, or `limit + 1` when more. */
export const editDistance = (a: string, b: string, limit: number): number => {
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[to.length] ?? limit + 1;
};

/** The candidate most like the text: at most two edits, fewer for short texts; the first of equals; `null` for none. */
export const nearest = (text: string, candidates: Iterable<string>): string | null => {
  const wanted = text.toLowerCase();
  const limit = Math.min(2, Math.max(1, Math.floor([...wanted].length / 3)));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance && distance < [...candidate].length) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
};

/** How many strangers are compared with all candidates: whoever has more has a wrong column, not slips of the pen. */
const comparedStrangers = 50;

/** The nearest of many candidates, for the first few texts asked; none for the rest, so that a wrong column stays cheap. */
export const suggester = (candidates: Iterable<string>): ((text: string) => string | null) => {
  let left = comparedStrangers;
  return (text) => {
    if (left === 0) return null;
    left -= 1;
    return nearest(text, candidates);
  };
};
