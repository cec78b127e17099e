import type { District } from '../district/district.ts';
import type { SchoolId, TeacherId } from '../district/ids.ts';
import { type Slot, slotKey } from '../district/post.ts';
import type { Teacher } from '../district/teacher.ts';
import { eligibilityLedger } from '../eligibility/ledger.ts';
import type { LedgerEntry } from '../eligibility/ledger-entry.ts';
import type { Policy } from '../policy/policy.ts';
import { heldSlot, holdsPost } from '../staffing/holding.ts';
import { slotTable } from '../staffing/slot-table.ts';
import { seededSchools } from './new-schools.ts';
import { admitsDirection, directionBetween, takesPart } from './ordinary-move.ts';
import { isPlannedMode } from './planned-modes.ts';
import { inPlace } from './running-terms.ts';

/** Who may be redeployed out of a surplus post, and which of their moves are redeployments (key `surplus_redeployment`). */
export interface Redeployment {
  /** Whether a teacher holds a surplus post and is of those the policy names. */
  readonly names: (teacher: Pick<Teacher, 'id'>) => boolean;
  /** Whether such a teacher takes no part in the rotation, so that every move must be a redeployment. */
  readonly onlyRedeployed: (teacher: Pick<Teacher, 'id'>) => boolean;
  /**
   * Whether a move into a slot is a redeployment: of such a teacher, into a slot held below required, and not admitted as
   * a rotation. What the rotation admits stays a rotation and counts.
   */
  readonly redeploys: (teacher: Pick<Teacher, 'id'>, slot: Slot) => boolean;
  /** Holders of a slot above required today. */
  readonly aboveRequired: (key: string) => number;
  /** Holders of a school above its approved posts today; posts lent from the pool aside. */
  readonly aboveApproved: (school: SchoolId) => number;
}

/**
 * Who is of `established` though not in `E`: only the waiting times of the rotation are missing. The protections of a
 * person (illness, near retirement, bond, only teacher of a subject) stand, since they protect from any move.
 */
const waived: ReadonlySet<string> = new Set(['tenure', 'min_stay']);

const isNamed = (entry: LedgerEntry | undefined, { surplusRedeployment }: Policy): boolean =>
  entry !== undefined &&
  (entry.eligible ||
    (surplusRedeployment === 'established' && entry.findings.every(({ rule, passes }) => passes || waived.has(rule))));

/** `null` where the policy redeploys no teacher. Heads keep their offices: those are no surplus posts. */
export const redeploymentOf = (roster: District, policy: Policy): Redeployment | null => {
  if (policy.surplusRedeployment === 'off') return null;
  const district = inPlace(roster, policy.referenceDate);
  const ledger = eligibilityLedger(district, policy);
  const slots = new Map(slotTable(district, policy).map((slot) => [slot.key, slot]));
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const seeded = seededSchools(district.schools, policy);
  const staff = new Map<SchoolId, number>();
  for (const { schoolId, held } of slots.values()) staff.set(schoolId, (staff.get(schoolId) ?? 0) + held);
  const aboveRequired = (key: string): number => {
    const slot = slots.get(key);
    return slot === undefined ? 0 : Math.max(0, slot.held - slot.required);
  };
  const aboveApproved = (school: SchoolId): number =>
    Math.max(0, (staff.get(school) ?? 0) - (schools.get(school)?.approvedPosts ?? Number.POSITIVE_INFINITY));
  const otherwise = new Set(
    district.orders
      .filter(({ kind, mode }) => (kind === 'move' || kind === 'assign') && mode !== undefined && isPlannedMode(mode))
      .filter(({ mode }) => mode !== 'placed')
      .map(({ teacherId }) => teacherId),
  );
  const inSurplus = new Map<TeacherId, Teacher>();
  for (const teacher of district.teachers) {
    if (teacher.role !== 'teacher' || otherwise.has(teacher.id)) continue;
    if (!holdsPost(teacher, policy.referenceDate) || !isNamed(ledger.entries.get(teacher.id), policy)) continue;
    const slot = heldSlot(teacher, policy.referenceDate);
    if (aboveRequired(slotKey(slot)) > 0 && aboveApproved(slot.schoolId) > 0) inSurplus.set(teacher.id, teacher);
  }
  const rotates = (teacher: Teacher): boolean => takesPart(teacher, ledger.entries.get(teacher.id), policy);
  return {
    names: ({ id }) => inSurplus.has(id),
    onlyRedeployed: ({ id }) => {
      const teacher = inSurplus.get(id);
      return teacher !== undefined && !rotates(teacher);
    },
    redeploys: ({ id }, slot) => {
      const teacher = inSurplus.get(id);
      const to = slots.get(slotKey(slot));
      if (teacher === undefined || to === undefined || to.held >= to.required) return false;
      if (!rotates(teacher)) return true;
      const [home, school] = [schools.get(teacher.schoolId), schools.get(slot.schoolId)];
      if (home === undefined || school === undefined || seeded.get(school.id)?.has(home.id) === true) return false;
      return !admitsDirection(directionBetween(home, school, policy), true, policy);
    },
    aboveRequired,
    aboveApproved,
  };
};
