import type { District } from '../district/district.ts';
import type { TeacherId } from '../district/ids.ts';
import type { Slot } from '../district/post.ts';
import { hasClosed, type School } from '../district/school.ts';
import type { Teacher } from '../district/teacher.ts';
import { isSourceSchool, isTargetSchool } from '../policy/areas.ts';
import type { Policy } from '../policy/policy.ts';
import { seededSchools } from './new-schools.ts';
import { isPlannedMode, type MoveOccasion, type PlannedMode } from './planned-modes.ts';
import { type Redeployment, redeploymentOf } from './surplus.ts';

/** The mode of a move from one school to a slot of another. */
export type ModeOfMove = (
  teacher: Teacher,
  from: School,
  to: School,
  slot: Pick<Slot, 'stage' | 'subject'>,
) => PlannedMode;

/** The mode a decided order names, by teacher (column `mode` of `orders`); of two orders the assignment's. */
const orderedModes = (district: District): ReadonlyMap<TeacherId, PlannedMode> => {
  const named = (wanted: 'move' | 'assign') =>
    district.orders.flatMap(({ teacherId, kind, mode }) =>
      kind === wanted && mode !== undefined && isPlannedMode(mode) ? [[teacherId, mode] as const] : [],
    );
  return new Map([...named('move'), ...named('assign')]);
};

/**
 * The mode of a move (domain 3): by an order; from a closed school, or out of a surplus post, a placement; heads by `heads`; from a parent to a
 * new school a seed team where the policy has them; otherwise the first occasion of `move_modes` that fits, from change
 * of stage over group and cluster to the direction; otherwise a rotation. An occasion that `move_modes` leaves out does
 * not apply.
 */
export const modeOfMove = (
  district: District,
  policy: Policy,
  redeployment: Redeployment | null = redeploymentOf(district, policy),
): ModeOfMove => {
  const ordered = orderedModes(district);
  const seeded = seededSchools(district.schools, policy);
  const given = policy.moveModes;
  const plain = Object.keys(given).every((occasion) => occasion === 'heads') && seeded.size === 0;
  const side = (school: School): 'source' | 'target' | null =>
    isSourceSchool(school, policy) ? 'source' : isTargetSchool(school, policy) ? 'target' : null;
  const directionOf = (from: School, to: School): MoveOccasion | null => {
    const [start, end] = [side(from), side(to)];
    return start === null || end === null ? null : `${start}_to_${end}`;
  };
  const ofTeacher: ModeOfMove = (teacher, from, to, { stage }) => {
    if (plain) return 'rotation';
    if (seeded.get(to.id)?.has(from.id) === true) return given.seed_team ?? 'seed_team';
    if (stage !== teacher.stage && given.stage_change !== undefined) return given.stage_change;
    if (from.group !== null && from.group === to.group && given.within_group !== undefined) return given.within_group;
    if (from.cluster !== null && from.cluster === to.cluster && given.within_cluster !== undefined)
      return given.within_cluster;
    const direction = directionOf(from, to);
    return (direction === null ? undefined : given[direction]) ?? 'rotation';
  };
  return (teacher, from, to, slot) =>
    ordered.get(teacher.id) ??
    (hasClosed(from, policy.referenceDate) ? 'placed' : null) ??
    (redeployment?.redeploys(teacher, { ...slot, schoolId: to.id }) === true ? 'placed' : null) ??
    (teacher.role === 'teacher' ? ofTeacher(teacher, from, to, slot) : (given.heads ?? 'head_rotation'));
};

/** Every mode a move under a policy can have, without looking at any single one. */
export const possibleModes = (district: District, policy: Policy): ReadonlySet<PlannedMode> =>
  new Set<PlannedMode>([
    'rotation',
    'head_rotation',
    ...(district.schools.some((school) => hasClosed(school, policy.referenceDate)) ? (['placed'] as const) : []),
    ...(policy.surplusRedeployment === 'off' ? [] : (['placed'] as const)),
    ...(policy.seedTeams === null ? [] : (['seed_team'] as const)),
    ...Object.values(policy.moveModes),
    ...orderedModes(district).values(),
  ]);
