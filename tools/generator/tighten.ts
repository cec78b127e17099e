import type { Random } from './random.ts';
import type { SlotDraft } from './slots.ts';
import type { WitnessMove } from './witness/tally.ts';

/** Holders of each slot after the witness's moves. */
const afterMoves = (moves: readonly WitnessMove[]): ReadonlyMap<SlotDraft, number> => {
  const change = new Map<SlotDraft, number>();
  for (const { draft, to } of moves) {
    change.set(to, (change.get(to) ?? 0) + 1);
    if (draft.slot !== null) change.set(draft.slot, (change.get(draft.slot) ?? 0) - 1);
  }
  return change;
};

/** Takes away what the witness does not use: four in five vacancies at target schools, surpluses at source schools. */
export const tighten = (draw: Random, slots: readonly SlotDraft[], moves: readonly WitnessMove[]): void => {
  const change = afterMoves(moves);
  for (const slot of slots) {
    const after = slot.held + (change.get(slot) ?? 0);
    const idle = slot.site.side === 'target' ? slot.required > after : slot.required < after;
    if (idle && draw.chance(0.8)) slot.required = after;
  }
};
