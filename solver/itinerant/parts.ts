import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
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
  const schoolNode = (id: SchoolId | undefined): string => `school:${id}`;
  const graph = new UndirectedGraph();
  for (const { schoolId } of need.demands) graph.mergeNode(schoolNode(schoolId));
  // Teachers of one slot share the lessons kept at the hub.
  for (const { slot, schoolId } of pairs) graph.mergeEdge(`slot:${slot.key}`, schoolNode(schoolId));
  const partOf = new Map(
    connectedComponents(graph).flatMap((nodes, part) => nodes.map((node): [string, number] => [node, part])),
  );
  const demandsBy = Map.groupBy(need.demands.keys(), (index) => partOf.get(schoolNode(need.demands[index]?.schoolId)));
  const pairsBy = Map.groupBy(pairs, ({ schoolId }) => partOf.get(schoolNode(schoolId)));
  return [...demandsBy]
    .map(([part, demands]) => ({ demands, pairs: pairsBy.get(part) ?? [] }))
    .toSorted((a, b) => a.pairs.length - b.pairs.length);
};
