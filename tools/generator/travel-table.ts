import { schoolId, type TeacherId } from '../../src/district/ids.ts';
import type { Journey } from '../../src/district/journey.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import { type Place, roadMinutes } from './geography.ts';
import type { Profile } from './profile.ts';
import { random } from './random.ts';
import type { Site } from './sites.ts';

/** Minutes from every place to every school, by index. */
export type TravelTable = readonly (readonly number[])[];

export const drawTravel = (
  stream: string,
  road: Profile['road'],
  places: readonly Place[],
  sites: readonly Site[],
): TravelTable => {
  const draw = random(`${stream}|travel`);
  return places.map((place) =>
    // Roads differ from the map by up to a tenth either way.
    sites.map((site) => Math.max(3, Math.round((roadMinutes(place, site, road) * draw.between(90, 110)) / 100))),
  );
};

export const minutesBetween = (table: TravelTable, place: Place, site: Site): number | null =>
  table[place.index]?.[site.index] ?? null;

/** A journey measured for one teacher. */
export interface OwnJourney {
  readonly teacherId: TeacherId;
  readonly site: Site;
  readonly minutes: number;
}

/** One teacher in a hundred has measured the way to a school nearby: up to ten minutes more or less than the table's. */
export const ownJourneys = (
  stream: string,
  drafts: readonly { readonly teacher: Teacher; readonly site: Site; readonly place: Place | null }[],
  sites: readonly Site[],
  table: TravelTable,
): readonly OwnJourney[] => {
  const draw = random(`${stream}|own journeys`);
  return drafts.flatMap(({ teacher, place, site }) => {
    const other = sites[(site.index + 1) % sites.length];
    if (!draw.chance(0.01) || place === null || other === undefined || other === site) return [];
    const minutes = minutesBetween(table, place, other) ?? 0;
    return [{ teacherId: teacher.id, site: other, minutes: Math.max(3, minutes + draw.between(-10, 10)) }];
  });
};

/** The rows of `travel`: places' journeys, and the own ones of some teachers, which win over them. */
export const journeysOf = (
  table: TravelTable,
  places: readonly Place[],
  sites: readonly Site[],
  own: readonly OwnJourney[],
): readonly Journey[] => [
  ...places.flatMap((place) =>
    sites.map((site) => ({
      teacherId: null,
      homePlace: place.name,
      schoolId: schoolId(site.id),
      minutes: table[place.index]?.[site.index] ?? 0,
    })),
  ),
  ...own.map(({ teacherId, site, minutes }) => ({ teacherId, homePlace: null, schoolId: schoolId(site.id), minutes })),
];
