/** Rows of a table on each page: the first page begins below the title, each further one below the repeated heads. */
export const sheetPages = (
  heights: readonly number[],
  room: { readonly first: number; readonly next: number },
): readonly (readonly [from: number, to: number])[] => {
  const pages: (readonly [number, number])[] = [];
  let [from, used, left] = [0, 0, room.first];
  for (const [index, height] of heights.entries()) {
    // A row higher than a page stands alone: it is never split.
    if (index > from && used + height > left) {
      pages.push([from, index]);
      [from, used, left] = [index, 0, room.next];
    }
    used += height;
  }
  return [...pages, [from, heights.length]];
};
