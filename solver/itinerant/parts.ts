import type { SchoolId } from '../../src/district/ids.ts';
import type { ItinerantInstance, Pair } from './pairs.ts';

/**
 * Schools that share no teacher with the rest, with the pairs among them: a separate programme, since every level is a
 * sum.
 */
export interface Part {
  readonly pairs: readonly Pair[];
  /** Demands by index, including those without a possible visitor. */
  readonly demands: readonly number[];
}

/** The small parts before the large ones, so that a time limit is spent where it is needed; pairs and demands keep their order. */
export const partsOf = ({ need, pairs }: ItinerantInstance): readonly Part[] => {
  const leader = new Map<string, string>();
  const find = (node: string): string => {
    const above = leader.get(node) ?? node;
    if (above === node) return node;
    const top = find(above);
    leader.set(node, top);
    return top;
  };
  const schoolNode = (id: SchoolId): string => `school:${id}`;
  // Teachers of one slot share the lessons kept at the hub.
  for (const { slot, schoolId } of pairs) leader.set(find(`slot:${slot.key}`), find(schoolNode(schoolId)));
  const demandsBy = Map.groupBy(need.demands.keys(), (index) =>
    find(schoolNode(need.demands[index]?.schoolId ?? ('' as SchoolId))),
  );
  const pairsBy = Map.groupBy(pairs, ({ schoolId }) => find(schoolNode(schoolId)));
  return [...demandsBy]
    .map(([top, demands]) => ({ demands, pairs: pairsBy.get(top) ?? [] }))
    .toSorted((a, b) => a.pairs.length - b.pairs.length);
};
