import { degreesOf, near, type Place } from './geography.ts';
import type { Random } from './random.ts';
import type { Site } from './sites.ts';

/** A teacher's home: most near their school, many rural teachers in the seat or the town. */
export const drawPlace = (draw: Random, site: Site, places: readonly Place[]): Place => {
  const roll = draw.unit();
  const area =
    site.area === 'rural' ? (roll < 0.45 ? null : roll < 0.8 ? 'urban' : 'town') : roll < 0.5 ? null : site.area;
  if (area === null) return site.place;
  const choices = places.filter((place) => place.area === area);
  return draw.pick(choices.length > 0 && !draw.chance(0.12) ? choices : places);
};

/** What is known of a home: its place, its coordinates, both or nothing. */
export const drawHome = (
  draw: Random,
  place: Place,
): { readonly place: Place | null; readonly degrees: ReturnType<typeof degreesOf> | null } => {
  const roll = draw.unit();
  const degrees = degreesOf(near(draw, place));
  if (roll < 0.02) return { place: null, degrees: null };
  if (roll < 0.11) return { place: null, degrees };
  return { place, degrees: roll < 0.16 ? degrees : null };
};
