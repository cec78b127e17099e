import type { Qualification } from '../../../src/district/teacher.ts';
import type { Place } from '../geography.ts';
import { maybeEligible } from '../likely.ts';
import type { Site } from '../sites.ts';
import { type SlotDraft, staffOf } from '../slots.ts';
import type { TeacherDraft } from '../teachers.ts';
import { minutesBetween, type TravelTable } from '../travel-table.ts';
import type { Reachable } from '../wishes.ts';

/** A move that can be made together with all the others of the witness. */
export interface WitnessMove {
  readonly draft: TeacherDraft;
  readonly to: SlotDraft;
}

/** How far a witness may travel: short of the default policy's hour. */
const farthest = 58;

/** The default policy's outflow of a school: `max_out_share_per_school` 15 %, in whole teachers. */
export const usualOutflow = (staff: number): number => Math.floor((staff * 15) / 100);

/** The moves so far and what they leave: holders now, room, who may still go and how far they reach. */
export interface Tally {
  readonly moves: readonly WitnessMove[];
  readonly slots: readonly SlotDraft[];
  /** Movers the source set and the whole district must have at least. */
  readonly needed: number;
  readonly neededInDistrict: number;
  readonly sent: () => number;
  readonly hasMoved: (draft: TeacherDraft) => boolean;
  readonly now: (slot: SlotDraft) => number;
  readonly surplus: (slot: SlotDraft) => number;
  readonly slot: (site: Site, kind: Qualification) => SlotDraft | undefined;
  readonly mayLeave: (site: Site) => boolean;
  readonly within: (draft: TeacherDraft, site: Site) => boolean;
  /** Target schools of the teacher's stage within reach, nearest first. */
  readonly targets: (draft: TeacherDraft) => readonly Site[];
  readonly go: (draft: TeacherDraft, from: SlotDraft, to: SlotDraft) => void;
}

const nameOf = (site: Site, { stage, subject }: Qualification): string => `${site.index}|${stage}|${subject}`;

export const newTally = (
  drafts: readonly TeacherDraft[],
  slots: readonly SlotDraft[],
  near: Reachable,
  table: TravelTable,
): Tally => {
  const byName = new Map(slots.map((slot) => [nameOf(slot.site, slot), slot]));
  const staff = staffOf(slots);
  const eligible = drafts.filter(maybeEligible);
  const moves: WitnessMove[] = [];
  const moved = new Set<TeacherDraft>();
  const out = new Map<Site, number>();
  const change = new Map<SlotDraft, number>();
  let sent = 0;
  const now = (slot: SlotDraft): number => slot.held + (change.get(slot) ?? 0);
  const reaches = (place: Place, site: Site): boolean =>
    (minutesBetween(table, place, site) ?? farthest + 1) <= farthest;
  return {
    moves,
    slots,
    needed: Math.ceil(eligible.filter((draft) => draft.site.side === 'source').length / 10),
    neededInDistrict: Math.ceil(eligible.length / 10),
    sent: () => sent,
    hasMoved: (draft) => moved.has(draft),
    now,
    surplus: (slot) => now(slot) - slot.required,
    slot: (site, kind) => byName.get(nameOf(site, kind)),
    mayLeave: (site) => (out.get(site) ?? 0) < usualOutflow(staff.get(site) ?? 0),
    within: (draft, site) => draft.place !== null && reaches(draft.place, site),
    targets: ({ place, teacher }) =>
      place === null ? [] : near(place, 'target', teacher.stage).filter((site) => reaches(place, site)),
    go: (draft, from, to) => {
      change.set(from, (change.get(from) ?? 0) - 1);
      change.set(to, (change.get(to) ?? 0) + 1);
      out.set(draft.site, (out.get(draft.site) ?? 0) + 1);
      if (draft.site.side === 'source') sent += 1;
      moved.add(draft);
      moves.push({ draft, to });
    },
  };
};
