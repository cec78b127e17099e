import type { Random } from '../random.ts';
import type { SlotDraft } from '../slots.ts';
import type { TeacherDraft } from '../teachers.ts';
import type { Tally } from './tally.ts';

/** A post more at one of the nearest target schools, and one less needed where the teacher comes from. */
export const moveIntoNewPost = (draw: Random, tally: Tally, draft: TeacherDraft, home: SlotDraft): void => {
  const there = tally
    .targets(draft)
    .slice(0, 4)
    .map((site) => tally.slot(site, draft.teacher))
    .filter((slot) => slot !== undefined);
  if (there.length === 0) return;
  const slot = draw.pick(there);
  home.required = Math.min(home.required, tally.now(home) - 1);
  slot.required = Math.max(slot.required, tally.now(slot) + 1);
  tally.go(draft, home, slot);
};

/** Where vacancies were too few: posts are added until there are `wanted` moves. No slot is emptied. */
export const moveIntoNewPosts = (
  draw: Random,
  tally: Tally,
  candidates: readonly TeacherDraft[],
  wanted: number,
): void => {
  for (const draft of candidates) {
    if (tally.sent() >= wanted) return;
    if (draft.slot === null || tally.hasMoved(draft)) continue;
    if (tally.mayLeave(draft.site) && tally.now(draft.slot) >= 2) moveIntoNewPost(draw, tally, draft, draft.slot);
  }
};
