import type { District } from '../../district/district.ts';
import type { SchoolId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import { estimatedMinutes } from '../../district/travel.ts';
import type { Policy } from '../../policy/policy.ts';

/** Schools joined by one of the ties the policy allows for itinerant teaching (clauses 2.12, 4.31). */
export const tied = (a: School, b: School, { itinerantWithin: within }: Policy): boolean =>
  (within.includes('cluster') && a.cluster !== null && a.cluster === b.cluster) ||
  (within.includes('group') && a.group !== null && a.group === b.group) ||
  (within.includes('partner') && (a.partnerSchool === b.id || b.partnerSchool === a.id));

/** Minutes to every school from one of them; `undefined`: no way is known. */
export type Ways = (from: SchoolId) => ReadonlyMap<SchoolId, number>;

/**
 * Shortest ways by relaxing every road until none gets shorter. Roads: rows of the travel table of places, a place
 * with a school's code or name being that school, and estimates from coordinates between tied schools without a row.
 * A row between two schools stands as it is.
 */
export const shortestWays = (district: District, policy: Policy): Ways => {
  const { schools } = district;
  const indices = new Map<string, number>();
  const node = (name: string): number => {
    const known = indices.get(name) ?? indices.size;
    indices.set(name, known);
    return known;
  };
  const codes = new Set<string>(schools.map((school) => school.id));
  const byName = new Map<string, string>(schools.map((school) => [school.name, school.id]));
  const schoolAt = (name: string): string | undefined => (codes.has(name) ? name : byName.get(name));
  for (const school of schools) node(`s${school.id}`);
  const roads = new Map<number, Map<number, number>>();
  const lay = (a: number, b: number, minutes: number): void => {
    if (a === b) return;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const out = roads.get(from) ?? new Map<number, number>();
      out.set(to, Math.min(minutes, out.get(to) ?? Number.POSITIVE_INFINITY));
      roads.set(from, out);
    }
  };
  for (const { homePlace, schoolId, minutes } of district.journeys) {
    if (homePlace === null) continue;
    const school = schoolAt(homePlace);
    lay(node(school === undefined ? `p${homePlace}` : `s${school}`), node(`s${schoolId}`), minutes);
  }
  const rows = new Map([...roads].map(([from, out]) => [from, new Map(out)]));
  schools.forEach((a, first) => {
    for (const b of schools.slice(first + 1)) {
      const [from, to] = [node(`s${a.id}`), node(`s${b.id}`)];
      if (rows.get(from)?.has(to) || !tied(a, b, policy)) continue;
      if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) continue;
      const [here, there] = [
        { latitude: a.latitude, longitude: a.longitude },
        { latitude: b.latitude, longitude: b.longitude },
      ];
      lay(from, to, estimatedMinutes(here, there, policy.travelEstimate));
    }
  });
  return (start) => {
    const best = new Map<number, number>([[node(`s${start}`), 0]]);
    let changed = [...best.keys()];
    while (changed.length > 0) {
      const next = new Set<number>();
      for (const at of changed)
        for (const [to, minutes] of roads.get(at) ?? []) {
          const total = (best.get(at) ?? 0) + minutes;
          if (total >= (best.get(to) ?? Number.POSITIVE_INFINITY)) continue;
          best.set(to, total);
          next.add(to);
        }
      changed = [...next];
    }
    const known = rows.get(node(`s${start}`));
    return new Map(
      schools.flatMap(({ id }): [SchoolId, number][] => {
        const to = node(`s${id}`);
        const minutes = known?.get(to) ?? best.get(to);
        return minutes === undefined ? [] : [[id, minutes]];
      }),
    );
  };
};
