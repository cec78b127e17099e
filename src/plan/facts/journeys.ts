import type { District } from '../../district/district.ts';
import type { SchoolId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import { estimatedMinutes, type Traveller } from '../../district/travel.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Move } from '../transfer.ts';

const point = (latitude: number | null, longitude: number | null) =>
  latitude === null || longitude === null ? null : { latitude, longitude };

/**
 * Minutes of the plan's journeys: the teacher's own row, otherwise the home place's, otherwise the estimate from
 * coordinates, otherwise `null` (dataset.md section 1). Only rows to a destination of the plan, or to a school that is left, are kept.
 */
export const journeysOf = (
  district: District,
  policy: Policy,
  moves: readonly Pick<Move, 'toSchoolId'>[],
  left: readonly SchoolId[] = [],
): ((teacher: Traveller, school: School) => number | null) => {
  const reached = new Set<SchoolId>([...moves.map((move) => move.toSchoolId), ...left]);
  const key = (whose: 'teacher' | 'place', name: string, school: SchoolId): string =>
    `${whose}\u0000${name}\u0000${school}`;
  const rows = new Map<string, number>();
  for (const { teacherId, homePlace, schoolId, minutes } of district.journeys) {
    if (!reached.has(schoolId)) continue;
    rows.set(
      teacherId === null ? key('place', homePlace ?? '', schoolId) : key('teacher', teacherId, schoolId),
      minutes,
    );
  }
  return (teacher, school) => {
    const own = rows.get(key('teacher', teacher.id, school.id));
    if (own !== undefined) return own;
    const place = teacher.homePlace === null ? undefined : rows.get(key('place', teacher.homePlace, school.id));
    if (place !== undefined) return place;
    const home = point(teacher.homeLatitude, teacher.homeLongitude);
    const there = point(school.latitude, school.longitude);
    return home === null || there === null ? null : estimatedMinutes(home, there, policy.travelEstimate);
  };
};
