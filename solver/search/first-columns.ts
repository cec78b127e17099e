import type { ColumnGroups } from './pricing.ts';

/** Keeps the `size` cheapest columns of each group, in one pass. */
const cheapest = (costs: Float64Array, group: Int32Array, count: number, size: number, chosen: Uint8Array): void => {
  let groups = 0;
  for (let column = 0; column < count; column += 1) groups = Math.max(groups, (group[column] as number) + 1);
  const best = new Int32Array(groups * size).fill(-1);
  for (let column = 0; column < count; column += 1) {
    const base = (group[column] as number) * size;
    const cost = costs[column] as number;
    let place = size;
    while (place > 0) {
      const other = best[base + place - 1] as number;
      if (other !== -1 && (costs[other] as number) <= cost) break;
      place -= 1;
    }
    if (place === size) continue;
    for (let at = size - 1; at > place; at -= 1) best[base + at] = best[base + at - 1] as number;
    best[base + place] = column;
  }
  for (const column of best) if (column !== -1) chosen[column] = 1;
};

/** The cheapest columns of each group of either kind: those a programme starts from, or is reduced to. */
export const firstColumns = (
  costs: Float64Array,
  groups: ColumnGroups,
  perFirst: number,
  perSecond: number,
): Uint8Array => {
  const chosen = new Uint8Array(groups.count);
  cheapest(costs, groups.first, groups.count, perFirst, chosen);
  cheapest(costs, groups.second, groups.count, perSecond, chosen);
  return chosen;
};
