import type { Hire } from '../../district/teacher.ts';
import type { SlotState } from '../../staffing/slot-table.ts';
import type { PairContext } from '../pair.ts';
import { isHireCandidate } from './hire-rules.ts';

/** The slots each new teacher may be placed in, as parallel arrays of indices sorted by hire, then slot. */
export interface HireCandidates {
  readonly hire: readonly number[];
  readonly slot: readonly number[];
}

/** All pairs that no rule refuses; slots are grouped by subject, which only skips pairs without the qualification. */
export const hireCandidates = (
  hires: readonly Hire[],
  slots: readonly SlotState[],
  context: PairContext,
): HireCandidates => {
  const bySubject = Map.groupBy([...slots.keys()], (index) => slots[index]?.subject);
  const found = { hire: [] as number[], slot: [] as number[] };
  hires.forEach((hire, index) => {
    const subjects = new Set([hire.subject, ...hire.alsoQualified.map(({ subject }) => subject)]);
    for (const candidate of [...subjects]
      .flatMap((subject) => bySubject.get(subject) ?? [])
      .toSorted((a, b) => a - b)) {
      const slot = slots[candidate];
      const school = slot && context.schools.get(slot.schoolId);
      if (slot === undefined || school === undefined) continue;
      if (!isHireCandidate({ hire, slot, school }, context)) continue;
      found.hire.push(index);
      found.slot.push(candidate);
    }
  });
  return found;
};
