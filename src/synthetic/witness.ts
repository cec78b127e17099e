import { isBackboneToday, maybeEligible, surelyEligible } from './likely.ts';
import type { Profile } from './profile.ts';
import { type Random, random } from './random.ts';
import type { Site } from './sites.ts';
import type { SlotDraft } from './slots.ts';
import type { TeacherDraft } from './teachers.ts';
import { minutesBetween, type TravelTable } from './travel-table.ts';
import type { Reachable } from './wishes.ts';

/** A move that can be made together with all the others of the witness. */
export interface WitnessMove {
  readonly draft: TeacherDraft;
  readonly to: SlotDraft;
}

export interface WitnessRequest {
  readonly stream: string;
  readonly profile: Profile;
  readonly drafts: readonly TeacherDraft[];
  readonly slots: readonly SlotDraft[];
  readonly near: Reachable;
  readonly table: TravelTable;
}

/** How far a witness may travel: short of the default policy's hour. */
const farthest = 58;
const slotName = (site: Site, stage: string, subject: string): string => `${site.index}|${stage}|${subject}`;

/**
 * A plan found by hand while the district is drawn, so that the default policy's quotas can be met: moves of the
 * surely eligible from slots above their need at source schools into vacancies at target schools, at most 15 % of a
 * staff out, one mover in five with a backbone title. Where too few places are found, posts are added at target
 * schools (and taken from the need at the source) until the moves are enough; then exchanges make up the
 * district's quota. What it changes: `required` of slots, and titles of movers when too few have one.
 */
export const layWitness = (request: WitnessRequest): readonly WitnessMove[] => {
  const { stream, profile, drafts, slots, table, near } = request;
  const draw = random(`${stream}|witness`);
  const byName = new Map(slots.map((slot) => [slotName(slot.site, slot.stage, slot.subject), slot]));
  const staff = new Map<Site, number>();
  for (const slot of slots) staff.set(slot.site, (staff.get(slot.site) ?? 0) + slot.held);

  const eligible = drafts.filter(maybeEligible);
  const needed = Math.ceil(eligible.filter((draft) => draft.site.side === 'source').length / 10);
  const inDistrict = Math.ceil(eligible.length / 10);
  const wanted = Math.ceil(needed * profile.slack);

  const out = new Map<Site, number>();
  const mayLeave = (site: Site): boolean => (out.get(site) ?? 0) < Math.floor(((staff.get(site) ?? 0) * 15) / 100);
  const change = new Map<SlotDraft, number>();
  const surplus = (slot: SlotDraft): number => slot.held + (change.get(slot) ?? 0) - slot.required;
  const moves: WitnessMove[] = [];
  const moved = new Set<TeacherDraft>();
  const go = (draft: TeacherDraft, from: SlotDraft, to: SlotDraft): void => {
    change.set(from, (change.get(from) ?? 0) - 1);
    change.set(to, (change.get(to) ?? 0) + 1);
    out.set(draft.site, (out.get(draft.site) ?? 0) + 1);
    moved.add(draft);
    moves.push({ draft, to });
  };
  const within = (draft: TeacherDraft, site: Site): boolean => {
    const minutes = draft.place === null ? null : minutesBetween(table, draft.place, site);
    return minutes !== null && minutes <= farthest;
  };
  const targets = (draft: TeacherDraft): readonly Site[] =>
    draft.place === null ? [] : near(draft.place, 'target', draft.teacher.stage).filter((site) => within(draft, site));

  const candidates = candidatesOf(draw, drafts, 'source');
  const qualifications = (draft: TeacherDraft) => [
    { stage: draft.teacher.stage, subject: draft.teacher.subject },
    ...draft.teacher.alsoQualified,
  ];
  const vacancy = (draft: TeacherDraft): SlotDraft | undefined => {
    for (const { stage, subject } of qualifications(draft))
      for (const site of targets(draft)) {
        const slot = byName.get(slotName(site, stage, subject));
        if (slot !== undefined && surplus(slot) < 0) return slot;
      }
    return undefined;
  };

  // From a slot above its need into a vacancy: nothing is changed.
  for (const draft of candidates) {
    if (moves.length >= Math.max(wanted, inDistrict)) break;
    if (draft.slot === null || surplus(draft.slot) <= 0 || !mayLeave(draft.site)) continue;
    const slot = vacancy(draft);
    if (slot !== undefined) go(draft, draft.slot, slot);
  }
  // A post more at the target, one less needed at the source.
  for (const draft of candidates) {
    if (moves.length >= wanted) break;
    const home = draft.slot;
    if (home === null || moved.has(draft) || !mayLeave(draft.site)) continue;
    if (surplus(home) <= 0 && home.required < 2) continue;
    const there = targets(draft)
      .slice(0, 4)
      .map((site) => byName.get(slotName(site, draft.teacher.stage, draft.teacher.subject)))
      .filter((slot) => slot !== undefined);
    if (there.length === 0) continue;
    const slot = draw.pick(there);
    if (surplus(home) <= 0) home.required -= 1;
    if (surplus(slot) >= 0) slot.required += 1;
    go(draft, home, slot);
  }
  // Exchanges within a stage and subject: one more from the source set, two more in the district.
  const waiting = new Map<string, TeacherDraft[]>();
  for (const draft of candidates) {
    if (draft.slot === null || moved.has(draft)) continue;
    const key = `${draft.slot.stage}|${draft.slot.subject}`;
    waiting.set(key, [...(waiting.get(key) ?? []), draft]);
  }
  for (const back of candidatesOf(draw, drafts, 'target')) {
    if (moves.length >= inDistrict) break;
    if (back.slot === null || !mayLeave(back.site)) continue;
    const partner = (waiting.get(`${back.slot.stage}|${back.slot.subject}`) ?? []).find(
      (draft) => !moved.has(draft) && mayLeave(draft.site) && within(draft, back.site) && within(back, draft.site),
    );
    if (partner === undefined || partner.slot === null) continue;
    const [here, there] = [partner.slot, back.slot];
    go(partner, here, there);
    go(back, there, here);
  }
  return withTitles(moves);
};

/** Surely eligible teachers of one side in a drawn order, those with a backbone title in the first quarter. */
const candidatesOf = (draw: Random, drafts: readonly TeacherDraft[], side: Site['side']): readonly TeacherDraft[] => {
  const all = draw.shuffled(drafts.filter((draft) => draft.site.side === side && surelyEligible(draft)));
  const titled = all.filter((draft) => isBackboneToday(draft.teacher));
  const others = all.filter((draft) => !isBackboneToday(draft.teacher));
  const mixed: TeacherDraft[] = [];
  for (let next = 0; next < Math.max(titled.length, Math.ceil(others.length / 3)); next += 1)
    mixed.push(...titled.slice(next, next + 1), ...others.slice(next * 3, next * 3 + 3));
  return mixed;
};

/** County titles for the first movers of each side without one, until one in five of that side has it. */
const withTitles = (moves: readonly WitnessMove[]): readonly WitnessMove[] => {
  for (const side of ['source', 'target'] as const) {
    const own = moves.filter(({ draft }) => draft.site.side === side);
    let missing = Math.ceil(own.length / 5) - own.filter(({ draft }) => isBackboneToday(draft.teacher)).length;
    for (const { draft } of own) {
      if (missing <= 0) break;
      if (isBackboneToday(draft.teacher)) continue;
      draft.teacher = { ...draft.teacher, backboneLevel: 'county', backboneValidUntil: null };
      missing -= 1;
    }
  }
  return moves;
};
