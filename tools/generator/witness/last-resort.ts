import { farFromRetiring, maybeEligible } from '../likely.ts';
import type { Random } from '../random.ts';
import type { TeacherDraft } from '../teachers.ts';
import { moveIntoNewPost } from './into-new-posts.ts';
import type { Tally } from './tally.ts';

/** A home at the place of a target school where the teacher's subject is taught, if there is one. */
const resettle = (tally: Tally, draft: TeacherDraft): void => {
  const { stage, subject } = draft.teacher;
  const there = tally.slots.find(
    (slot) => slot.site.side === 'target' && slot.stage === stage && slot.subject === subject,
  );
  if (there === undefined) return;
  const { place } = there.site;
  draft.place = place;
  draft.teacher = { ...draft.teacher, homePlace: place.name, homeLatitude: null, homeLongitude: null };
};

/**
 * Very small districts, where integers leave no room: a school sends one more than its share (its own limit then
 * includes it), a slot may empty, and a mover lives near the destination.
 */
export const sendRegardless = (draw: Random, tally: Tally, drafts: readonly TeacherDraft[]): void => {
  for (const draft of drafts) {
    if (tally.sent() >= tally.needed && tally.moves.length >= tally.neededInDistrict) return;
    const { slot, teacher, site } = draft;
    if (slot === null || site.side !== 'source' || tally.hasMoved(draft) || !maybeEligible(draft)) continue;
    if (teacher.role !== 'teacher' || !teacher.acceptsAssignment || !farFromRetiring(draft)) continue;
    if (tally.targets(draft).length === 0) resettle(tally, draft);
    moveIntoNewPost(draw, tally, draft, slot);
  }
};
