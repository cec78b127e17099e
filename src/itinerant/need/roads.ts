import type { District } from '../../district/district.ts';
import { compareIds, type SchoolId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import { estimatedMinutes } from '../../district/travel.ts';
import type { Policy } from '../../policy/policy.ts';
import { areTied } from './small-school.ts';

/** A way between two places, the same in both directions; schools and places of the road table have separate names. */
export interface Road {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

export interface RoadMap {
  readonly roads: readonly Road[];
  /** Minutes of a row of the road table between two schools, taken as given even when a detour would be shorter. */
  readonly known: (a: SchoolId, b: SchoolId) => number | null;
}

export const schoolNode = (id: SchoolId): string => `school:${id}`;
const placeNode = (name: string): string => `place:${name}`;

const pairKey = (a: string, b: string): string => (compareIds(a, b) <= 0 ? `${a}\u0000${b}` : `${b}\u0000${a}`);

/**
 * The roads of a district: every row of the travel table of a place (a place that bears a school's code or name is
 * that school; of two rows for one way the shorter counts), and between tied schools without such a row the estimate
 * from coordinates. Rows of single teachers are no roads.
 */
export const roadMap = (district: District, policy: Policy): RoadMap => {
  const named = new Map<string, SchoolId>(district.schools.flatMap(({ id, name }) => [[name, id] as const]));
  for (const { id } of district.schools) named.set(id, id);
  const roads = new Map<string, Road>();
  const add = (from: string, to: string, minutes: number): void => {
    const key = pairKey(from, to);
    const best = roads.get(key)?.minutes;
    if (from !== to && (best === undefined || minutes < best)) roads.set(key, { from, to, minutes });
  };
  for (const { homePlace, schoolId, minutes } of district.journeys) {
    if (homePlace === null) continue;
    const school = named.get(homePlace);
    add(school === undefined ? placeNode(homePlace) : schoolNode(school), schoolNode(schoolId), minutes);
  }
  const table = new Map([...roads].map(([key, { minutes }]) => [key, minutes]));
  const known = (a: SchoolId, b: SchoolId): number | null => table.get(pairKey(schoolNode(a), schoolNode(b))) ?? null;
  for (const [a, b] of tiedPairs(district.schools, policy)) {
    if (known(a.id, b.id) !== null) continue;
    const minutes = estimateBetween(a, b, policy);
    if (minutes !== null) add(schoolNode(a.id), schoolNode(b.id), minutes);
  }
  return { roads: [...roads.values()], known };
};

const estimateBetween = (a: School, b: School, policy: Policy): number | null =>
  a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null
    ? null
    : estimatedMinutes(
        { latitude: a.latitude, longitude: a.longitude },
        { latitude: b.latitude, longitude: b.longitude },
        policy.travelEstimate,
      );

const tiedPairs = (schools: readonly School[], policy: Policy): readonly (readonly [School, School])[] =>
  schools.flatMap((a, index) =>
    schools.slice(index + 1).flatMap((b) => (areTied(a, b, policy) ? [[a, b] as const] : [])),
  );
