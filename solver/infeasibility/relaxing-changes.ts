import type { Change, ColumnChange } from '../../src/plan/way-out.ts';
import { policyDifference } from '../../src/policy/difference.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Problem, RemovableRequirement } from './requirement.ts';

const none = { numerator: 0, denominator: 1 };

/** The keys in which a policy would have to be written anew. */
export const policyChanges = (policy: Policy, lax: Partial<Policy>): readonly Change[] =>
  policyDifference(policy, { ...policy, ...lax }).map(({ key, before, after }) => ({
    kind: 'policy',
    key,
    before,
    value: after,
  }));

const column = (change: Omit<ColumnChange, 'kind'>): readonly Change[] =>
  change.ids.length === 0 ? [] : [{ kind: 'column', ...change }];

const outflowChanges = ({ district, policy }: Problem): readonly (readonly Change[])[] => {
  const own = district.schools.filter((school) => school.maxOut !== null).map(({ id }) => id);
  const share = policyChanges(policy, { maxOutSharePerSchool: null });
  const numbers = column({ table: 'schools', column: 'max_out', ids: own, value: '' });
  return [share, [...share, ...numbers]];
};

/**
 * What an officer would enter so that a requirement no longer stands at all, in the order of preference: changes of keys,
 * columns and rows, never the reading of them. None where no entry takes it back.
 */
export const wholeChanges = (requirement: RemovableRequirement, problem: Problem): readonly (readonly Change[])[] => {
  const { district, policy } = problem;
  const { order } = requirement;
  if (order !== undefined)
    return [[{ kind: 'order', teacherId: order.teacherId, order: order.kind, schoolId: order.schoolId }]];
  switch (requirement.rule) {
    case 'accepts_assignment': {
      const ids = district.teachers.filter((teacher) => !teacher.acceptsAssignment).map(({ id }) => id);
      return [column({ table: 'teachers', column: 'accepts_assignment', ids, value: 'yes' })];
    }
    case 'destination_accepts': {
      const ids = district.schools.filter((school) => !school.accepts).map(({ id }) => id);
      return [column({ table: 'schools', column: 'accepts', ids, value: 'yes' })];
    }
    case 'service_schools': {
      const ids = district.hires.filter((hire) => hire.serviceSchools !== undefined).map(({ id }) => id);
      return [column({ table: 'hires', column: 'service_schools', ids, value: '' })];
    }
    case 'school_outflow':
      return outflowChanges(problem).filter((changes) => changes.length > 0);
    case 'hire_placed':
      return [policyChanges(policy, { unplacedHires: 'admit' })];
    case 'head_replacement':
      return [policyChanges(policy, { headFailedYears: null })];
    case 'closed_school':
      return [];
    case 'rotation_quota':
      return [policyChanges(policy, { rotationRate: none })];
    case 'school_rotation_quota':
      return [
        policyChanges(policy, { rotationScopes: policy.rotationScopes.filter((scope) => scope !== 'per_school') }),
      ];
    default:
      return [requirement.without, requirement.otherWay]
        .filter((way) => way !== undefined)
        .map((way) => policyChanges(policy, way(problem).policy));
  }
};
