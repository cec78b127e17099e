import { addMonths } from '../../district/date.ts';
import type { District } from '../../district/district.ts';
import type { TeacherId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import type { MovementMode } from '../../district/words.ts';
import { modes } from '../../movement/modes.ts';
import { isSourceSchool, isTargetSchool } from '../../policy/areas.ts';
import { isBackbone } from '../../policy/backbone.ts';
import type { Policy } from '../../policy/policy.ts';
import { closesByStart } from './closed.ts';
import type { KnownMove } from './known-move.ts';
import { isHead } from './occupied.ts';
import { awayOf, isOnStaff } from './terms-away.ts';

type Planned = Pick<KnownMove, 'teacher' | 'from' | 'to' | 'slot' | 'redeployed'>;

/** A school that opens within a year of the reference date, or opened less than half a year before it (clause 1.1). */
export const opensNow = ({ openingDate }: School, { referenceDate }: Policy): boolean =>
  openingDate !== null && openingDate <= addMonths(referenceDate, 12) && referenceDate < addMonths(openingDate, 6);

/** Whether one school founds another by a seed team: predecessor, partner either way, or the same group (clause 1.3). */
export const founds = (parent: School, founded: School, policy: Policy): boolean =>
  policy.seedTeams !== null &&
  parent.id !== founded.id &&
  opensNow(founded, policy) &&
  !opensNow(parent, policy) &&
  (founded.predecessor === parent.id ||
    founded.partnerSchool === parent.id ||
    parent.partnerSchool === founded.id ||
    (parent.group !== null && parent.group === founded.group));

/**
 * The mode of a planned move, read from policy and dataset alone (domain 3): the order's, an assignment's first, a placement from a
 * school that has closed or out of a surplus post, the heads', the seed team's, then change of stage, group, cluster and direction as `move_modes` lists them, else a rotation.
 */
export const modeOf = (
  { teacher, from, to, slot, redeployed }: Planned,
  district: District,
  policy: Policy,
): MovementMode => {
  const orders = district.orders.filter((one) => one.teacherId === teacher.id && one.mode !== undefined);
  const order = orders.findLast((one) => one.kind === 'assign') ?? orders.findLast((one) => one.kind === 'move');
  const modeByOccasion = policy.moveModes;
  if (order?.mode !== undefined) return order.mode;
  if (closesByStart(from, policy) || redeployed) return 'placed';
  if (isHead(teacher)) return modeByOccasion.heads ?? 'head_rotation';
  if (founds(from, to, policy)) return modeByOccasion.seed_team ?? 'seed_team';
  const startsAt = isSourceSchool(from, policy) ? 'source' : isTargetSchool(from, policy) ? 'target' : 'neither';
  const endsAt = isSourceSchool(to, policy) ? 'source' : isTargetSchool(to, policy) ? 'target' : 'neither';
  return (
    (teacher.stage === slot.stage ? undefined : modeByOccasion.stage_change) ??
    (from.group !== null && from.group === to.group ? modeByOccasion.within_group : undefined) ??
    (from.cluster !== null && from.cluster === to.cluster ? modeByOccasion.within_cluster : undefined) ??
    (startsAt === 'neither' || endsAt === 'neither' ? undefined : modeByOccasion[`${startsAt}_to_${endsAt}`]) ??
    'rotation'
  );
};

/** Months of a mode by the policy, else by the table of domain 3; `null` is for good. */
export const monthsOf = (mode: MovementMode, policy: Policy): number | null => {
  const own = Object.entries(policy.modeTerms).find(([given]) => given === mode);
  return own === undefined ? modes[mode].termMonths : own[1];
};

/** Counted is a mode of the policy's list that lasts a school year or more (domain 2.2); attachments among heads alone. */
export const isCounted = (mode: MovementMode, policy: Policy, amongHeads: boolean): boolean => {
  if (amongHeads && mode === 'attachment') return true;
  const months = monthsOf(mode, policy);
  return policy.countedModes.some((counted) => counted === mode) && !(months !== null && months < 12);
};

/** Whether the teacher comes back to the former post: a mode that ends and returns by the table (domain 3). */
export const comesBack = (mode: MovementMode, policy: Policy): boolean =>
  modes[mode].returns && monthsOf(mode, policy) !== null;

/** A term in progress as the quotas count it. */
export interface InProgress {
  readonly teacherId: TeacherId;
  readonly head: boolean;
  readonly home: School;
  readonly host: School;
  readonly backbone: boolean;
}

/**
 * Terms that count every year they run (domain 2.2, `count_mode`), each between two legal schools: of those whom the
 * quotas could count at home, at a school of the district (clause 4.4) and a stage of compulsory schooling (0.37).
 */
export const inProgress = (district: District, policy: Policy): readonly InProgress[] => {
  if (policy.countMode !== 'in_progress') return [];
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  return district.teachers.flatMap((teacher): InProgress[] => {
    const away = awayOf(teacher, policy);
    const home = away && schools.get(away.keeps);
    const host = away && schools.get(away.has);
    if (!away || !home || !host || away.over || home.id === host.id || !isOnStaff(teacher, policy)) return [];
    if (!home.managedByDistrict || !['primary', 'junior'].includes(teacher.stage)) return [];
    const head = isHead(teacher);
    if (head && policy.principals === 'none') return [];
    if (!isCounted(away.mode, policy, head && policy.principals === 'separate')) return [];
    return [{ teacherId: teacher.id, head, home, host, backbone: isBackbone(teacher, policy) }];
  });
};
