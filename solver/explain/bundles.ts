import { compareIds, type TeacherId } from '../../src/district/ids.ts';
import type { PersonExplanation } from '../../src/explain/explanation.ts';
import { componentOf } from '../graphs/connected.ts';

/**
 * Moves that stand or fall together: without either of two, the other is not made. Bundles join such pairs; a move that
 * stands alone is in none. Only as complete as the movers that were explained.
 */
export const bundlesOf = (persons: readonly PersonExplanation[]): readonly (readonly TeacherId[])[] => {
  const falling = new Map<TeacherId, ReadonlySet<TeacherId>>();
  for (const person of persons)
    if (person.kind === 'moves' && person.alternatives !== null)
      falling.set(person.facts.teacherId, new Set(person.alternatives.worth.falling));
  const pairs = [...falling].flatMap(([id, others]) =>
    [...others].filter((other) => falling.get(other)?.has(id) === true).map((other) => [id, other] as const),
  );
  const components = componentOf(falling.keys(), pairs);
  return [...Map.groupBy(falling.keys(), (id) => components.get(id)).values()]
    .filter((members) => members.length > 1)
    .map((members) => members.toSorted(compareIds))
    .toSorted((a, b) => compareIds(a[0] ?? '', b[0] ?? ''));
};
