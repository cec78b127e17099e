import type { InspectorGoal } from '../inspector-plan.ts';
import { metresBetween } from '../metres.ts';
import type { InspectorReading } from './rule.ts';

/** Inspectors of each school cluster beyond its first. */
const clustersDivided = ({ areas, schools }: InspectorReading): number => {
  const pairs = new Set<string>();
  const clusters = new Set<string>();
  for (const [index, area] of areas.entries())
    for (const id of area.schools) {
      const cluster = schools.get(id)?.cluster ?? null;
      if (cluster === null) continue;
      clusters.add(cluster);
      pairs.add(`${index}\u0000${cluster}`);
    }
  return pairs.size - clusters.size;
};

/** Schools above the even share rounded up, and below it rounded down. */
const unevenAreas = ({ areas, inspected }: InspectorReading): number => {
  const share = inspected.length / areas.length;
  return areas.reduce(
    (sum, { schools }) =>
      sum + Math.max(0, schools.length - Math.ceil(share)) + Math.max(0, Math.floor(share) - schools.length),
    0,
  );
};

interface Way {
  readonly metres: number | null;
}

const ways = ({ areas, schools }: InspectorReading): readonly Way[] =>
  areas.flatMap((area) => {
    const centre = schools.get(area.centreSchoolId);
    return area.schools.flatMap((id): Way[] => {
      const school = schools.get(id);
      if (centre === undefined || school === undefined) return [];
      return [{ metres: centre.id === id ? 0 : metresBetween(centre, school) }];
    });
  });

/** The value of every level, recomputed from the areas. */
export const measuredInspectors = (reading: InspectorReading): Readonly<Record<InspectorGoal, number>> => ({
  clusters_divided: clustersDivided(reading),
  uneven_areas: unevenAreas(reading),
  unknown_ways: ways(reading).filter(({ metres }) => metres === null).length,
  metres: ways(reading).reduce((sum, { metres }) => sum + (metres ?? 0), 0),
});
