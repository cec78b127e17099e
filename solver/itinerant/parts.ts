import type { SchoolId } from '../../src/district/ids.ts';
import { componentOf } from '../graphs/connected.ts';
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
  // Teachers of one slot share the lessons kept at the hub.
  const partOf = componentOf(
    need.demands.map(({ schoolId }) => schoolNode(schoolId)),
    pairs.map(({ slot, schoolId }) => [`slot:${slot.key}`, schoolNode(schoolId)]),
  );
  const demandsBy = Map.groupBy(need.demands.keys(), (index) => partOf.get(schoolNode(need.demands[index]?.schoolId)));
  const pairsBy = Map.groupBy(pairs, ({ schoolId }) => partOf.get(schoolNode(schoolId)));
  return [...demandsBy]
    .map(([part, demands]) => ({ demands, pairs: pairsBy.get(part) ?? [] }))
    .toSorted((a, b) => a.pairs.length - b.pairs.length);
};
