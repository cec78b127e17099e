import { scopeOf } from '../../../plan/checker/rule.ts';
import { inspectorRule } from '../rule.ts';

/**
 * A centre has coordinates: without them every distance in its area is unknown. Where fewer schools have coordinates
 * than there are inspectors, each of these is a centre.
 */
export const inspectorPlace = inspectorRule({
  id: 'inspector_place',
  unit: 'areas',
  cases: ({ areas }) => areas,
  scope: ({ centreSchoolId }) => scopeOf.school({ id: centreSchoolId }),
  breach: ({ centreSchoolId }, { areas, inspected, schools }) => {
    const placed = (id: string): boolean =>
      inspected.some((school) => school.id === id && school.latitude !== null && school.longitude !== null);
    const known = inspected.filter(({ id }) => placed(id)).length;
    const without = areas.filter((area) => !placed(area.centreSchoolId)).length;
    if (placed(centreSchoolId) || !schools.has(centreSchoolId)) return null;
    if (without <= Math.max(0, areas.length - known)) return null;
    return { required: { known, areas: areas.length }, actual: { centre: centreSchoolId } };
  },
});
