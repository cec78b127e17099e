import { compareIds, type SchoolId } from '../../../district/ids.ts';
import { scopeOf } from '../../../rules/rule.ts';
import { type InspectorReading, inspectorRule } from '../rule.ts';

const everySchool = ({ inspected, areas }: InspectorReading): readonly SchoolId[] =>
  [...new Set([...inspected.map(({ id }) => id), ...areas.flatMap(({ schools }) => schools)])].toSorted(compareIds);

/** Every school that is inspected has one inspector; no other school has any. */
export const inspectorEachSchool = inspectorRule({
  id: 'inspector_each_school',
  unit: 'schools',
  cases: everySchool,
  scope: (id) => scopeOf.school({ id }),
  breach: (id, { areas, inspected }) => {
    const inspectors = areas.flatMap(({ schools }) => schools).filter((school) => school === id).length;
    const required = inspected.some((school) => school.id === id) ? 1 : 0;
    return inspectors === required ? null : { required: { count: required }, actual: { count: inspectors } };
  },
});
