import type { School } from '../district/school.ts';
import type { Policy } from './policy.ts';

/** `U`: schools of the source areas, plus quality schools anywhere (clause 0.40), under the district's power (4.4). */
export const isSourceSchool = (school: School, policy: Policy): boolean =>
  school.managedByDistrict &&
  (policy.sourceAreas.includes(school.areaClass) || (policy.sourceQualitySchools && school.qualitySchool));

/** `V`: schools of the target areas that are not source schools; never both. */
export const isTargetSchool = (school: School, policy: Policy): boolean =>
  school.managedByDistrict && policy.targetAreas.includes(school.areaClass) && !isSourceSchool(school, policy);
