import { isRedeployment } from '../candidate-modes.ts';
import { isRosterMover } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/**
 * Redeployments out of a slot are at most its holders above required, and out of a school at most its holders above its
 * approved posts (dataset.md section 2, surplus_redeployment).
 */
export const surplusRedeployment: ModelRule = {
  write: ({ instance, builder, move }) => {
    const { context, movers, slots, schools, candidates } = instance;
    const { redeployment } = context;
    if (redeployment === null) return;
    const groups = new Map<
      string,
      { readonly limit: number; readonly people: Set<number>; readonly moves: number[] }
    >();
    const join = (key: string, limit: number, person: number, candidate: number): void => {
      const group = groups.get(key) ?? { limit, people: new Set<number>(), moves: [] };
      group.people.add(person);
      group.moves.push(candidate);
      groups.set(key, group);
    };
    candidates.teacher.forEach((person, candidate) => {
      const mover = movers[person];
      if (!isRosterMover(mover) || !isRedeployment(instance, candidate)) return;
      const [slot, school] = [slots[mover.home], schools[mover.school]];
      if (slot === undefined || school === undefined) return;
      join(`slot ${slot.key}`, redeployment.aboveRequired(slot.key), person, candidate);
      join(`school ${school.id}`, redeployment.aboveApproved(school.id), person, candidate);
    });
    for (const { limit, people, moves } of groups.values()) {
      if (people.size <= limit) continue;
      const row = builder.row(Number.NEGATIVE_INFINITY, limit);
      for (const candidate of moves) builder.entry(row, move(candidate), 1);
    }
  },
};
