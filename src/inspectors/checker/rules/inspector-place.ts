import { scopeOf } from '../../../rules/rule.ts';
import { hasPlace } from '../../metres.ts';
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
    const known = new Set<string>(inspected.filter(hasPlace).map(({ id }) => id));
    if (known.has(centreSchoolId) || !schools.has(centreSchoolId)) return null;
    const without = areas.filter((area) => !known.has(area.centreSchoolId)).length;
    if (without <= Math.max(0, areas.length - known.size)) return null;
    return { required: { known: known.size, areas: areas.length }, actual: { centre: centreSchoolId } };
  },
});
