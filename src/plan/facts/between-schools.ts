import { compareIds } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import { estimatedMinutes } from '../../district/travel.ts';
import type { PlanFacts } from './plan-facts.ts';

/** The way between two schools: its minutes, or, where these are unknown, whether they have a school district in common. */
export type Between = number | 'same_cluster' | 'unknown';

/**
 * Minutes between two schools: the rows of `travel` whose `home_place` is the code or the name of one of them, the
 * shorter in either direction; else the estimate from the coordinates of both (dataset.md section 2, tied_minutes).
 */
export const betweenSchools = ({ district, policy }: PlanFacts): ((one: School, other: School) => Between) => {
  const isAt = (place: string | null, school: School): boolean => place === school.id;
  const byName = (place: string | null, school: School): boolean =>
    place === school.name && district.schools.every(({ id }) => id !== place);
  const isPlaceOf = (place: string | null, school: School): boolean =>
    place !== null && (isAt(place, school) || byName(place, school));
  const rows = (from: School, to: School): readonly number[] =>
    district.journeys
      .filter(({ homePlace, schoolId }) => schoolId === to.id && isPlaceOf(homePlace, from))
      .map(({ minutes }) => minutes);
  return (one, other) => {
    if (compareIds(one.id, other.id) === 0) return 0;
    const known = [...rows(one, other), ...rows(other, one)];
    if (known.length > 0) return Math.min(...known);
    const { latitude: north, longitude: east } = one;
    const { latitude, longitude } = other;
    if (north !== null && east !== null && latitude !== null && longitude !== null)
      return estimatedMinutes({ latitude: north, longitude: east }, { latitude, longitude }, policy.travelEstimate);
    return one.cluster !== null && one.cluster === other.cluster ? 'same_cluster' : 'unknown';
  };
};
