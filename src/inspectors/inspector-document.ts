import type { District } from '../district/district.ts';
import { checkRowDocument, datasetDocument, orderedLevelDocument } from '../itinerant/itinerant-document.ts';
import { policyDocument } from '../policy/schema.ts';
import type { InspectorArea, InspectorPlan } from './inspector-plan.ts';
import { metresBetween } from './metres.ts';

const areaDocument = (district: District, { inspector, centreSchoolId, schools }: InspectorArea) => {
  const known = new Map(district.schools.map((school) => [school.id, school]));
  const centre = known.get(centreSchoolId);
  return {
    inspector,
    centre_school_id: centreSchoolId,
    schools: schools.map((id) => {
      const school = known.get(id);
      return {
        school_id: id,
        metres:
          centre === undefined || school === undefined
            ? null
            : id === centreSchoolId
              ? 0
              : metresBetween(centre, school),
      };
    }),
  };
};

/** inspectors/1. How it was obtained is not in it: the same allocation is the same document on every machine. */
export const inspectorDocument = (district: District, plan: InspectorPlan) => ({
  format: 'inspectors/1',
  dataset: datasetDocument(plan.dataset),
  policy: policyDocument(plan.policy),
  status: plan.status,
  areas: plan.areas.map((area) => areaDocument(district, area)),
  levels: plan.levels.map(orderedLevelDocument),
  checks: plan.checks.map(checkRowDocument),
});

/** The bytes of `inspectors.json`: two spaces of indentation, a newline at the end. */
export const inspectorText = (district: District, plan: InspectorPlan): string =>
  `${JSON.stringify(inspectorDocument(district, plan), null, 2)}\n`;
