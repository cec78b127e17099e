/** Rows with their sums, and where the sums stand. */
export interface SummedRows {
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly number[];
}

/**
 * Rows in groups, each followed by its sum, and the sum of all at the end where there is more than one group. `cellsOf`
 * makes a row with its running number; `sumOf` makes the row of a sum from the number of people, `null` for all.
 */
export const summedRows = <Item>(
  groups: ReadonlyMap<string, readonly Item[]>,
  cellsOf: (item: Item, number: number) => readonly string[],
  sumOf: (group: string | null, count: number) => readonly string[],
): SummedRows => {
  const rows: (readonly string[])[] = [];
  const sums: number[] = [];
  let number = 0;
  for (const [group, items] of groups) {
    for (const item of items) {
      number += 1;
      rows.push(cellsOf(item, number));
    }
    sums.push(rows.length);
    rows.push(sumOf(group, items.length));
  }
  if (groups.size > 1) {
    sums.push(rows.length);
    rows.push(sumOf(null, number));
  }
  return { rows, sums };
};
