import { schoolId } from '../../src/district/ids.ts';
import type { Qualification } from '../../src/district/teacher.ts';
import type { Stage } from '../../src/district/words.ts';
import type { Place } from './geography.ts';
import type { Profile } from './profile.ts';
import { type Random, random } from './random.ts';
import type { Site } from './sites.ts';
import type { SlotDraft } from './slots.ts';
import type { TeacherDraft } from './teachers.ts';
import { minutesBetween, type TravelTable } from './travel-table.ts';

/** Schools a wish may name, nearest first, as far as an hour away; looked up once per place, side and stage. */
export const reachable = (sites: readonly Site[], table: TravelTable) => {
  const known = new Map<string, readonly Site[]>();
  return (place: Place, side: Site['side'], stage: Stage): readonly Site[] => {
    const key = `${place.index}|${side}|${stage}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const near = sites
      .filter((site) => site.side === side && site.accepts && site.units.some((unit) => unit.stage === stage))
      .map((site) => ({ site, minutes: minutesBetween(table, place, site) ?? Number.POSITIVE_INFINITY }))
      .filter(({ minutes }) => minutes <= 60)
      .toSorted((a, b) => a.minutes - b.minutes || a.site.index - b.site.index)
      .map(({ site }) => site);
    known.set(key, near);
    return near;
  };
};

export type Reachable = ReturnType<typeof reachable>;

const postName = (site: Site, { stage, subject }: Qualification): string => `${site.index}|${stage}|${subject}`;

/** Three to six schools that teach one's subject, by utility: four hundredths a minute of the way, and a taste of one's own (domain 4.3). */
const drawWishes = (
  draw: Random,
  draft: TeacherDraft,
  place: Place,
  near: Reachable,
  table: TravelTable,
  taught: ReadonlySet<string>,
): readonly Site[] => {
  const side = draft.site.side === 'target' ? 'source' : 'target';
  return near(place, side, draft.teacher.stage)
    .filter((site) => taught.has(postName(site, draft.teacher)))
    .slice(0, 12)
    .filter((site) => site.index !== draft.site.index)
    .map((site) => ({ site, utility: draw.normal() - 0.04 * (minutesBetween(table, place, site) ?? 60) }))
    .toSorted((a, b) => b.utility - a.utility || a.site.index - b.site.index)
    .slice(0, draw.between(3, 6))
    .map(({ site }) => site);
};

/** Volunteers and their wishes, and the wishes of others in case they must go. */
export const addWishes = (
  stream: string,
  profile: Profile,
  drafts: readonly TeacherDraft[],
  slots: readonly SlotDraft[],
  near: Reachable,
  table: TravelTable,
): void => {
  const taught = new Set(slots.map((slot) => postName(slot.site, slot)));
  const draw = random(`${stream}|wishes`);
  for (const draft of drafts) {
    const { teacher, site, slot, place, tenure } = draft;
    const [volunteers, states] = [draw.chance(profile.volunteers), draw.chance(profile.wishing)];
    if (slot === null || teacher.role !== 'teacher' || site.side === 'outside' || tenure < 3 || place === null)
      continue;
    if (!volunteers && !(states && tenure >= 6)) continue;
    const wishes = drawWishes(draw, draft, place, near, table, taught);
    draft.teacher = {
      ...teacher,
      volunteers: volunteers,
      wishes: wishes.map((wish) => schoolId(wish.id)),
      acceptsAssignment: wishes.length === 0 || draw.chance(0.85),
    };
  }
};
