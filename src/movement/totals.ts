import type { District } from '../district/district.ts';
import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { Stage, Subject } from '../district/words.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import type { Policy } from '../policy/policy.ts';
import { countsInQuota } from './counting.ts';
import type { PlannedMode } from './planned-modes.ts';
import { countedTerms } from './running-terms.ts';
import { redeploymentOf } from './surplus.ts';

interface TotalledMove {
  readonly teacherId: TeacherId;
  readonly fromSchoolId: SchoolId;
  readonly toSchoolId: SchoolId;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly mode: PlannedMode;
}

/**
 * The same year counted strictly and loosely, side by side (domain 2.2, 6), as an answer to complaints of rotation on
 * paper only.
 */
export interface MovementTotals {
  /** Every move of the plan. */
  readonly loose: number;
  /** Of them by eligible people. */
  readonly eligible: number;
  /** Of these in a mode that counts, for a school year or more, or for good. */
  readonly counted: number;
  /** Of these to a school outside the own group, beyond the reproach of left hand to right hand. */
  readonly strict: number;
  /** Moves inside one education group, and inside one school district. */
  readonly withinGroup: number;
  readonly withinCluster: number;
  /** Terms begun earlier that still run in a counted mode: added by `count_mode: in_progress`. */
  readonly inProgress: number;
}

export const movementTotals = (
  district: District,
  policy: Policy,
  ledger: Ledger,
  transfers: readonly TotalledMove[],
): MovementTotals => {
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const heads = new Set(district.teachers.filter(({ role }) => role !== 'teacher').map(({ id }) => id));
  const shared =
    (field: 'group' | 'cluster') =>
    (move: TotalledMove): boolean => {
      const name = schools.get(move.fromSchoolId)?.[field] ?? null;
      return name !== null && name === schools.get(move.toSchoolId)?.[field];
    };
  const line = (move: TotalledMove) =>
    heads.has(move.teacherId) && policy.principals === 'separate' ? ('heads' as const) : ('teachers' as const);
  const eligible = transfers.filter((move) => ledger.entries.get(move.teacherId)?.eligible === true);
  const redeployment = redeploymentOf(district, policy);
  const counted = eligible.filter(
    (move) =>
      countsInQuota(move.mode, policy, line(move)) &&
      redeployment?.redeploys({ id: move.teacherId }, { ...move, schoolId: move.toSchoolId }) !== true,
  );
  const inGroup = shared('group');
  return {
    loose: transfers.length,
    eligible: eligible.length,
    counted: counted.length,
    strict: counted.filter((move) => !inGroup(move)).length,
    withinGroup: transfers.filter(inGroup).length,
    withinCluster: transfers.filter(shared('cluster')).length,
    inProgress: countedTerms(district, { ...policy, countMode: 'in_progress' }).length,
  };
};
