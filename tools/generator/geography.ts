import type { AreaClass } from '../../src/district/words.ts';
import { placeNames } from './names.ts';
import type { Profile } from './profile.ts';
import { type Random, random } from './random.ts';
import { largestRemainder } from './share.ts';

/** A point of the map: hundreds of metres east and north of the district's seat. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A sub-district, town or township: where teachers live and schools stand. */
export interface Place extends Point {
  readonly index: number;
  readonly name: string;
  readonly area: AreaClass;
}

/** Rows of `travel` stay below this at any size: every place to every school, no pair left unknown. */
const maxJourneys = 120_000;
const areas: readonly AreaClass[] = ['urban', 'town', 'rural'];

/** A point of the ring between two distances, by trying squares until one falls in it. */
const inRing = (draw: Random, from: number, to: number): Point => {
  const [inner, outer] = [Math.round(from * 10), Math.max(1, Math.round(to * 10))];
  for (;;) {
    const point = { x: draw.between(-outer, outer), y: draw.between(-outer, outer) };
    const square = point.x * point.x + point.y * point.y;
    if (square >= inner * inner && square <= outer * outer) return point;
  }
};

/**
 * How much wider than its profile a district lies: more schools than usual need more land, not a denser crowd, so the
 * distances grow with the root of the number of schools.
 */
export const stretchOf = (profile: Profile, schools: number): number =>
  Math.max(1, Math.sqrt(schools / profile.rows.reduce((sum, row) => sum + row.count, 0)));

export const drawPlaces = (stream: string, profile: Profile, schools: number): readonly Place[] => {
  const draw = random(`${stream}|places`);
  const { perSchool, share, words, cityKm, townKm, radiusKm } = profile.places;
  const count = Math.max(4, Math.min(Math.round(schools * perSchool), Math.floor(maxJourneys / schools)));
  const counts = largestRemainder(
    count,
    areas.map((area) => share[area]),
    1,
  );
  const names = placeNames(draw, count);
  const stretch = stretchOf(profile, schools);
  const rings = {
    urban: [0, cityKm * stretch],
    town: [townKm * 0.7 * stretch, townKm * 1.3 * stretch],
    rural: [townKm * 0.8 * stretch, radiusKm * stretch],
  } as const;
  return areas
    .flatMap((area, which) => Array.from({ length: counts[which] ?? 0 }, () => area))
    .map((area, index) => {
      const [from, to] = rings[area];
      return { index, name: `${names[index]}${words[area]}`, area, ...inRing(draw, from, to) };
    });
};

/** Somewhere in a place: within a kilometre and a half of its middle. */
export const near = (draw: Random, place: Point): Point => ({
  x: place.x + draw.between(-15, 15),
  y: place.y + draw.between(-15, 15),
});

/** Degrees with five decimals, a metre: 100 m are 0.0009 degrees of latitude, 0.0012 of longitude at 40 degrees north. */
export const degreesOf = (point: Point): { readonly latitude: number; readonly longitude: number } => ({
  latitude: Math.round(4_000_000 + point.y * 90) / 100_000,
  longitude: Math.round(11_160_000 + point.x * 117) / 100_000,
});

/** Whole minutes by road between two points, in fair weather. */
export const roadMinutes = (from: Point, to: Point, road: Profile['road']): number => {
  const [east, north] = [to.x - from.x, to.y - from.y];
  const kilometres = Math.sqrt(east * east + north * north) / 10;
  return Math.max(3, Math.round(road.fixed + (kilometres * road.factor * 60) / road.speed));
};
