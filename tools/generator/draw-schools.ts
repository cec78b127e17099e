import { type SchoolId, schoolId } from '../../src/district/ids.ts';
import type { School } from '../../src/district/school.ts';
import { day, referenceYear } from './calendar.ts';
import { degreesOf, stretchOf } from './geography.ts';
import { districtName } from './names.ts';
import type { Profile } from './profile.ts';
import { type Random, random } from './random.ts';
import { largestRemainder } from './share.ts';
import type { Site } from './sites.ts';
import { type SlotPlan, staffOf } from './slots.ts';
import type { TeacherDraft } from './teachers.ts';
import { usualOutflow, type WitnessMove } from './witness/tally.ts';

export interface SchoolsRequest {
  readonly stream: string;
  readonly profile: Profile;
  readonly sites: readonly Site[];
  readonly plan: SlotPlan;
  readonly drafts: readonly TeacherDraft[];
  readonly witness: readonly WitnessMove[];
}

/** Posts a school must have so that its holders stay and its vacancies can be filled. */
const roomNeeded = (plan: SlotPlan): ReadonlyMap<Site, number> => {
  const room = new Map<Site, number>();
  for (const { site, held, required } of plan.slots) room.set(site, (room.get(site) ?? 0) + Math.max(held, required));
  return room;
};

/** Education groups: leading schools first, the others of a stage until the profile's share is in one. */
const groupsOf = (draw: Random, profile: Profile, sites: readonly Site[]): ReadonlyMap<Site, string> => {
  const groups = new Map<Site, string>();
  for (const [stage, share] of [
    ['primary', profile.grouped.primary],
    ['junior', profile.grouped.junior],
  ] as const) {
    const own = sites.filter((site) => site.units[0]?.stage === stage);
    const members = draw.shuffled(own).slice(0, Math.round(own.length * share));
    const leaders = members
      .filter((site) => site.area === 'urban')
      .slice(0, Math.max(1, Math.round(members.length / 4)));
    const led = leaders.length > 0 ? leaders : members.slice(0, 1);
    for (const [turn, site] of members.entries()) {
      const leader = led.includes(site) ? site : led[turn % led.length];
      if (leader !== undefined) groups.set(site, `${leader.name.replace(`${districtName}区`, districtName)}教育集团`);
    }
  }
  return groups;
};

/** Every second target school has a partner at the source of the same stage, and the other way round. */
const partnersOf = (draw: Random, sites: readonly Site[]): ReadonlyMap<Site, SchoolId> => {
  const partners = new Map<Site, SchoolId>();
  const free = draw.shuffled(sites.filter((site) => site.side === 'source' && site.area === 'urban'));
  for (const site of sites) {
    if (site.side !== 'target' || !draw.chance(0.5)) continue;
    const which = free.findIndex((other) => other.units[0]?.stage === site.units[0]?.stage);
    const other = which >= 0 ? free.splice(which, 1)[0] : undefined;
    if (other === undefined) continue;
    partners.set(site, schoolId(other.id));
    partners.set(other, schoolId(site.id));
  }
  return partners;
};

const remotenessOf = (site: Site, radiusKm: number): number => {
  if (site.area === 'urban') return 0;
  const kilometres = Math.sqrt(site.x * site.x + site.y * site.y) / 10;
  const tier = Math.floor((3.6 * kilometres * kilometres) / (radiusKm * radiusKm));
  return site.area === 'town' ? Math.min(1, tier) : Math.min(3, tier);
};

/** Title posts of a school by the usual shares (domain 2.6): primary 10:50:40, junior 25:45:30. */
const titleCap = (site: Site, approved: number, share: readonly [number, number]): number =>
  Math.floor((approved * share[site.units.some((unit) => unit.stage === 'junior') ? 1 : 0]) / 100);

/** The rows of `schools`: approved posts shared out by the standard, never less than holders and vacancies need. */
export const schoolsOf = (request: SchoolsRequest): readonly School[] => {
  const { stream, profile, sites, plan, drafts, witness } = request;
  const draw = random(`${stream}|school facts`);
  const staff = staffOf(plan.slots);
  const holders = drafts.filter((draft) => draft.slot !== null).length;
  const approved = largestRemainder(Math.round(holders * profile.approvedPerHeld), plan.weights);
  const room = roomNeeded(plan);
  const groups = groupsOf(draw, profile, sites);
  const partners = partnersOf(draw, sites);
  const out = new Map<Site, number>();
  for (const { draft } of witness) out.set(draft.site, (out.get(draft.site) ?? 0) + 1);

  return sites.map((site) => {
    const needed = room.get(site) ?? 0;
    const posts = profile.tight ? needed : Math.max(needed, approved[site.index] ?? 0);
    const lent = site.side === 'target' && draw.chance(0.15) ? Math.min(posts, draw.between(1, 2)) : 0;
    const pupils = (stage: string): number | null => site.units.find((unit) => unit.stage === stage)?.pupils ?? null;
    const classes = (stage: string): number | null => site.units.find((unit) => unit.stage === stage)?.classes ?? null;
    const remoteness = remotenessOf(site, profile.places.radiusKm * stretchOf(profile, sites.length));
    const boards =
      site.area !== 'urban' && site.row.kind !== 'point' && draw.chance(pupils('junior') === null ? 0.15 : 0.7);
    const everybody = (pupils('primary') ?? 0) * 0.2 + (pupils('junior') ?? 0) * 0.5;
    const leaving = out.get(site) ?? 0;
    const limited = draw.chance(0.05) || profile.tight || leaving > usualOutflow(staff.get(site) ?? 0);
    return {
      id: schoolId(site.id),
      name: site.name,
      stages: site.units.map((unit) => unit.stage),
      areaClass: site.area,
      qualitySchool: site.quality,
      remoteness,
      cluster: `${site.place.name}学区`,
      group: groups.get(site) ?? null,
      approvedPosts: posts - lent,
      postPool: lent,
      pupilsPrimary: pupils('primary'),
      pupilsJunior: pupils('junior'),
      classesPrimary: classes('primary'),
      classesJunior: classes('junior'),
      boardingPupils: boards ? Math.round(everybody * (0.5 + draw.unit())) : 0,
      ...degreesOf(site),
      dormBeds: remoteness > 0 ? draw.between(2, 6) * 2 : 0,
      managedByDistrict: site.row.cityRun !== true,
      openingDate: site.row.opening === true ? day(referenceYear - 1, 8, 1) : null,
      closingDate: null,
      predecessor: null,
      partnerSchool: partners.get(site) ?? null,
      seniorTitleCap: titleCap(site, posts, [10, 25]),
      middleTitleCap: titleCap(site, posts, [50, 45]),
      maxOut: limited ? Math.max(leaving, 1) + draw.below(2) : null,
      accepts: site.accepts,
    };
  });
};
