import type { CalendarDate } from './date.ts';
import type { District } from './district.ts';
import { compareIds } from './ids.ts';
import type { School } from './school.ts';
import type { Teacher } from './teacher.ts';
import { estimatedMinutes, type TravelEstimate } from './travel.ts';

/** Two teachers who name each other (`tied_with`), the lower code first. */
export type Couple = readonly [first: Teacher, second: Teacher];

/** Works at a school when the school year begins: on duty, and not retired by the reference date. */
const isPresent = ({ onDuty, retiresOn }: Teacher, referenceDate: CalendarDate): boolean =>
  onDuty && (retiresOn === null || retiresOn > referenceDate);

/** The couples of which both work at a school of the district. */
export const couplesOf = ({ teachers }: District, referenceDate: CalendarDate): readonly Couple[] => {
  const tied = new Map(
    teachers
      .filter((teacher) => teacher.tiedWith !== undefined && isPresent(teacher, referenceDate))
      .map((teacher) => [teacher.id, teacher]),
  );
  return [...tied.values()].flatMap((teacher): readonly Couple[] => {
    const other = teacher.tiedWith === undefined ? undefined : tied.get(teacher.tiedWith);
    const isFirst = other?.tiedWith === teacher.id && compareIds(teacher.id, other.id) < 0;
    return isFirst ? [[teacher, other]] : [];
  });
};

/**
 * Whether two schools are near each other: the same school; a row of `travel` between them, in either direction, of at
 * most so many minutes; without one, the estimate from their coordinates; without both, a common school district.
 */
export const nearSchools = (
  district: District,
  minutes: number,
  estimate: TravelEstimate,
): ((a: School, b: School) => boolean) => {
  const named = new Map(district.schools.flatMap(({ id, name }) => [[name, id] as const]));
  for (const { id } of district.schools) named.set(id, id);
  const rows = new Map<string, number>();
  const key = (a: string, b: string): string => (compareIds(a, b) <= 0 ? `${a}\u0000${b}` : `${b}\u0000${a}`);
  for (const journey of district.journeys) {
    const from = journey.homePlace === null ? undefined : named.get(journey.homePlace);
    if (from === undefined) continue;
    const way = key(from, journey.schoolId);
    rows.set(way, Math.min(rows.get(way) ?? Number.POSITIVE_INFINITY, journey.minutes));
  }
  return (a, b) => {
    if (a.id === b.id) return true;
    const known = rows.get(key(a.id, b.id));
    if (known !== undefined) return known <= minutes;
    if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
      return a.cluster !== null && a.cluster === b.cluster;
    const from = { latitude: a.latitude, longitude: a.longitude };
    return estimatedMinutes(from, { latitude: b.latitude, longitude: b.longitude }, estimate) <= minutes;
  };
};
