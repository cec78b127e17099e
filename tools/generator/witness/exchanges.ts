import type { SlotDraft } from '../slots.ts';
import type { TeacherDraft } from '../teachers.ts';
import type { Tally } from './tally.ts';

const subjectOf = (slot: SlotDraft): string => `${slot.stage}|${slot.subject}`;

/** Two teachers of one stage and subject change places, target for source: two movers more in the district. */
export const exchange = (
  tally: Tally,
  sources: readonly TeacherDraft[],
  targets: readonly TeacherDraft[],
  wanted: number,
): void => {
  const waiting = new Map<string, TeacherDraft[]>();
  for (const draft of sources) {
    if (draft.slot === null || tally.hasMoved(draft)) continue;
    const key = subjectOf(draft.slot);
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [draft]);
    else others.push(draft);
  }
  for (const back of targets) {
    if (tally.moves.length >= wanted) return;
    const there = back.slot;
    if (there === null || !tally.mayLeave(back.site)) continue;
    const partner = (waiting.get(subjectOf(there)) ?? []).find(
      (draft) =>
        draft.site.accepts &&
        !tally.hasMoved(draft) &&
        tally.mayLeave(draft.site) &&
        tally.within(draft, back.site) &&
        tally.within(back, draft.site),
    );
    if (partner === undefined || partner.slot === null) continue;
    const here = partner.slot;
    tally.go(partner, here, there);
    tally.go(back, there, here);
  }
};
