import type { SlotDraft } from '../slots.ts';
import type { TeacherDraft } from '../teachers.ts';
import type { Tally } from './tally.ts';

/** The nearest vacancy a teacher is qualified for, their own subject first. */
const vacancyFor = (tally: Tally, draft: TeacherDraft): SlotDraft | undefined => {
  const { stage, subject, alsoQualified } = draft.teacher;
  for (const kind of [{ stage, subject }, ...alsoQualified])
    for (const site of tally.targets(draft)) {
      const slot = tally.slot(site, kind);
      if (slot !== undefined && tally.surplus(slot) < 0) return slot;
    }
  return undefined;
};

/** From slots above their need into vacancies, until there are `wanted` moves. Changes nothing in the district. */
export const moveIntoVacancies = (tally: Tally, candidates: readonly TeacherDraft[], wanted: number): void => {
  for (const draft of candidates) {
    if (tally.sent() >= wanted) return;
    if (draft.slot === null || tally.surplus(draft.slot) <= 0 || !tally.mayLeave(draft.site)) continue;
    const slot = vacancyFor(tally, draft);
    if (slot !== undefined) tally.go(draft, draft.slot, slot);
  }
};
