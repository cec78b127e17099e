import type { District } from '../../district/district.ts';
import type { SchoolId } from '../../district/ids.ts';
import { type Post, slotKey } from '../../district/post.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { Ledger } from '../../eligibility/ledger-entry.ts';
import type { Policy } from '../../policy/policy.ts';
import { kindOf } from './kind-of-move.ts';
import type { KnownMove } from './known-move.ts';
import { founds } from './modes.ts';
import type { Occupied } from './occupied.ts';

/** Surplus posts as the checker reads them: today's holders beyond what a slot requires and what a school has approved. */
export interface Surplus {
  readonly ofSlot: (key: string) => number;
  readonly ofSchool: (school: SchoolId) => number;
  /** A teacher in a surplus post whom the policy names. */
  readonly mayLeave: (teacher: Teacher) => boolean;
  /** A move of such a teacher into an unfilled post that the rotation does not admit: placed, outside every quota. */
  readonly isRedeployed: (move: Omit<KnownMove, 'redeployed'>) => boolean;
}

const waits = ['tenure', 'min_stay'];

export const surplusPosts = (
  { orders, schools }: District,
  policy: Policy,
  ledger: Ledger,
  slots: ReadonlyMap<string, Post>,
  today: Occupied,
): Surplus => {
  const key = policy.surplusRedeployment;
  const approved = new Map(schools.map((school) => [school.id, school.approvedPosts]));
  const ofSlot = (slot: string): number => Math.max(0, today.held(slot) - (slots.get(slot)?.required ?? 0));
  const ofSchool = (school: SchoolId): number =>
    Math.max(0, today.staff(school) - (approved.get(school) ?? today.staff(school)));
  const mayLeave = (teacher: Teacher): boolean => {
    const holder = today.holders.get(teacher.id);
    const entry = ledger.entries.get(teacher.id);
    if (key === 'off' || teacher.role !== 'teacher' || holder === undefined || entry === undefined) return false;
    if (ofSlot(holder.key) === 0 || ofSchool(holder.slot.schoolId) === 0) return false;
    const inOtherMode = orders.some(
      ({ teacherId, kind, mode = 'placed' }) =>
        teacherId === teacher.id && (kind === 'move' || kind === 'assign') && mode !== 'placed',
    );
    if (inOtherMode) return false;
    const failed = entry.findings.filter(({ passes }) => !passes);
    return entry.eligible || (key === 'established' && failed.every(({ rule }) => waits.includes(rule)));
  };
  const rotates = ({ teacher, entry, eligible, from, to, slot, held }: Omit<KnownMove, 'redeployed'>): boolean => {
    if (!eligible && !(entry?.failsOnlyTenure === true && teacher.volunteers && !policy.onlyEligibleMove)) return false;
    if (founds(from, to, policy)) return true;
    const kind = kindOf({ from, to }, policy);
    if (kind === null) return false;
    const gap =
      kind === 'target_to_target' && held < slot.required && policy.moveKinds.includes('target_to_target_gap');
    return gap || policy.moveKinds.includes(kind);
  };
  return {
    ofSlot,
    ofSchool,
    mayLeave,
    isRedeployed: (move) =>
      mayLeave(move.teacher) && today.held(slotKey(move.slot)) < move.slot.required && !rotates(move),
  };
};
