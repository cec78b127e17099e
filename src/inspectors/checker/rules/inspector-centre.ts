import { scopeOf } from '../../../rules/rule.ts';
import { inspectorRule } from '../rule.ts';

/** The centre of an area is one of its own schools; distances are measured from it. */
export const inspectorCentre = inspectorRule({
  id: 'inspector_centre',
  unit: 'areas',
  cases: ({ areas }) => areas,
  scope: ({ centreSchoolId }) => scopeOf.school({ id: centreSchoolId }),
  breach: ({ centreSchoolId, schools }) =>
    schools.includes(centreSchoolId) ? null : { required: {}, actual: { centre: centreSchoolId } },
});
