import type { District } from './district.ts';
import type { SchoolId } from './ids.ts';
import type { School } from './school.ts';
import type { Teacher } from './teacher.ts';

/**
 * How minutes are estimated from coordinates where no journey is known: great-circle kilometres times the
 * detour of real roads, at a mean speed. Ours, not a policy's: both numbers are policy keys.
 */
export interface TravelEstimate {
  readonly detourPercent: number;
  readonly kilometresPerHour: number;
}

const earthRadiusKilometres = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Whole minutes, rounded up after cutting the noise of floating point at a millionth of a minute. */
export const estimatedMinutes = (
  from: { readonly latitude: number; readonly longitude: number },
  to: { readonly latitude: number; readonly longitude: number },
  estimate: TravelEstimate,
): number => {
  const half = (a: number, b: number): number => Math.sin(radians(b - a) / 2) ** 2;
  const chord =
    half(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude);
  const kilometres = 2 * earthRadiusKilometres * Math.asin(Math.min(1, Math.sqrt(chord)));
  const minutes = (kilometres * estimate.detourPercent * 60) / (100 * estimate.kilometresPerHour);
  return Math.ceil(Math.round(minutes * 1e6) / 1e6);
};

/** Whose journey it is: a teacher, or a new teacher, whose dataset names no place but may give coordinates. */
export type Traveller = Pick<Teacher, 'id' | 'homePlace' | 'homeLatitude' | 'homeLongitude'>;

/** `m_ts`: one-way minutes from a teacher's home to a school; `null` is unknown, which the policy admits or forbids. */
export type TravelMinutes = (teacher: Traveller, school: School) => number | null;

/** A teacher's own row wins over the place's, which wins over the estimate from coordinates (dataset.md section 1). */
export const travelMinutes = (district: District, estimate: TravelEstimate): TravelMinutes => {
  const own = new Map<string, Map<SchoolId, number>>();
  const place = new Map<string, Map<SchoolId, number>>();
  for (const journey of district.journeys) {
    const table = journey.teacherId === null ? place : own;
    const key = journey.teacherId ?? journey.homePlace ?? '';
    const row = table.get(key) ?? new Map<SchoolId, number>();
    row.set(journey.schoolId, journey.minutes);
    table.set(key, row);
  }
  return (teacher, school) => {
    const known =
      own.get(teacher.id)?.get(school.id) ??
      (teacher.homePlace === null ? undefined : place.get(teacher.homePlace)?.get(school.id));
    if (known !== undefined) return known;
    if (
      teacher.homeLatitude === null ||
      teacher.homeLongitude === null ||
      school.latitude === null ||
      school.longitude === null
    )
      return null;
    return estimatedMinutes(
      { latitude: teacher.homeLatitude, longitude: teacher.homeLongitude },
      { latitude: school.latitude, longitude: school.longitude },
      estimate,
    );
  };
};
