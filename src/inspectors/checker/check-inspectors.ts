import { addMonths } from '../../district/date.ts';
import type { District } from '../../district/district.ts';
import type { Check } from '../../plan/plan.ts';
import type { Policy } from '../../policy/policy.ts';
import type { InspectorArea, InspectorGoal } from '../inspector-plan.ts';
import { type InspectorRuleId, inspectorRuleIds } from '../rule-id.ts';
import { measuredInspectors } from './measure.ts';
import type { InspectorReading, InspectorRule } from './rule.ts';
import { inspectorCentre } from './rules/inspector-centre.ts';
import { inspectorCount } from './rules/inspector-count.ts';
import { inspectorEachSchool } from './rules/inspector-each-school.ts';
import { inspectorPlace } from './rules/inspector-place.ts';
import { inspectorSchools } from './rules/inspector-schools.ts';

/** The table of contents: the check of every rule. */
const inspectorChecks: Readonly<Record<InspectorRuleId, InspectorRule>> = {
  inspector_count: inspectorCount,
  inspector_each_school: inspectorEachSchool,
  inspector_schools: inspectorSchools,
  inspector_centre: inspectorCentre,
  inspector_place: inspectorPlace,
};

/** The checks in the order of their rows. */
export const inspectorRules: readonly InspectorRule[] = inspectorRuleIds.map((id) => inspectorChecks[id]);

/** The checker's result for an allocation. */
export interface CheckedInspectors {
  readonly checks: readonly Check[];
  readonly values: Readonly<Record<InspectorGoal, number>>;
  readonly holds: boolean;
}

/** Dataset, policy and areas as the rules read them. */
export const readInspectors = (
  district: District,
  policy: Policy,
  areas: readonly InspectorArea[],
): InspectorReading => {
  const day = policy.referenceDate;
  return {
    district,
    policy,
    areas,
    schools: new Map(district.schools.map((school) => [school.id, school])),
    inspected: district.schools.filter(
      (school) =>
        !(school.closingDate !== null && school.closingDate <= day) &&
        !(school.openingDate !== null && school.openingDate > addMonths(day, 12)),
    ),
  };
};

/** Recomputes every rule and level from dataset, policy and areas alone (model.md section 5). */
export const checkInspectors = (
  district: District,
  policy: Policy,
  areas: readonly InspectorArea[],
): CheckedInspectors => {
  const reading = readInspectors(district, policy, areas);
  const checks = inspectorRules.flatMap((rule) => rule.rows(reading));
  return { checks, values: measuredInspectors(reading), holds: checks.every((check) => check.holds) };
};
