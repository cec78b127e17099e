import { areaClasses } from '../../../src/district/words.ts';
import { isSourceSchool, isTargetSchool } from '../../../src/policy/areas.ts';
import { moveKinds } from '../../../src/policy/policy.ts';
import { message } from '../../../src/text/message.ts';
import { ofPolicy, type RemovableRequirement, type RequirementKind } from '../requirement.ts';

/** Only moves of the kinds admitted (clauses 0.38, 0.40; dataset.md section 2, move_kinds). */
const kindsAdmitted: RequirementKind = ({ policy }) =>
  moveKinds.every((kind) => policy.moveKinds.includes(kind) || kind === 'target_to_target_gap')
    ? []
    : [ofPolicy('move_kind', '0.40', { kinds: policy.moveKinds.join(';') }, { moveKinds: [...moveKinds] })];

/** Schools named in the words; the others are counted. */
const schoolsNamed = 8;

/**
 * A school that is neither a source nor a target takes no part: taken back, every other school of the district is a
 * target, or those of its area are sources. The words name the keys that make a school one or the other (dataset.md section 2).
 */
const sidesGiven: RequirementKind = ({ policy, district }) => {
  const neither = district.schools.filter(
    (school) => school.managedByDistrict && !isSourceSchool(school, policy) && !isTargetSchool(school, policy),
  );
  if (neither.length === 0) return [];
  const areas = new Set(neither.map(({ areaClass }) => areaClass));
  const schools = neither.slice(0, schoolsNamed).map(({ id }) => id);
  const required: RemovableRequirement = {
    rule: 'move_kind',
    clause: '0.40',
    scope: 'neither_side',
    message: message('require.neither_side', {
      count: neither.length,
      schools: `${schools.join(', ')}${neither.length > schoolsNamed ? ', …' : ''}`,
    }),
    without: (problem) => ({ ...problem, policy: { ...problem.policy, targetAreas: [...areaClasses] } }),
    otherWay: (problem) => ({
      ...problem,
      policy: {
        ...problem.policy,
        sourceAreas: areaClasses.filter((area) => problem.policy.sourceAreas.includes(area) || areas.has(area)),
      },
    }),
  };
  return [required];
};

export const moveKind: RequirementKind = (instance) => [...sidesGiven(instance), ...kindsAdmitted(instance)];
