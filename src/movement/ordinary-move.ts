import type { School } from '../district/school.ts';
import type { Teacher } from '../district/teacher.ts';
import type { LedgerEntry } from '../eligibility/ledger-entry.ts';
import { isSourceSchool, isTargetSchool } from '../policy/areas.ts';
import type { MoveKind, Policy } from '../policy/policy.ts';
import { mustBeReplaced } from './replaced-heads.ts';

/**
 * Whether a teacher takes part in the rotation: `E`; where the policy admits volunteers below the tenure, those who fail
 * only that clause (dataset.md section 2, only_eligible_move); and principals below it who are to be replaced (clause
 * 1.23). A teacher of a closed school is placed in any case (clause 2.5).
 */
export const takesPart = (teacher: Teacher, entry: LedgerEntry | undefined, policy: Policy): boolean => {
  if (entry === undefined) return false;
  if (entry.findings.some(({ rule, passes }) => rule === 'closed_school' && !passes)) return true;
  if (entry.eligible || !entry.failsOnlyTenure) return entry.eligible;
  return (!policy.onlyEligibleMove && teacher.volunteers) || mustBeReplaced(teacher, policy);
};

/** The direction of a move between source and target schools; `null` when either school is neither. */
export const directionBetween = (
  from: School,
  to: School,
  policy: Policy,
): Exclude<MoveKind, 'target_to_target_gap'> | null => {
  const side = (school: School): 'source' | 'target' | null =>
    isSourceSchool(school, policy) ? 'source' : isTargetSchool(school, policy) ? 'target' : null;
  const [start, end] = [side(from), side(to)];
  return start === null || end === null ? null : `${start}_to_${end}`;
};

/** Whether the policy admits a direction; `target_to_target_gap` only into a slot held below required today. */
export const admitsDirection = (direction: MoveKind | null, intoGap: boolean, policy: Policy): boolean =>
  direction !== null &&
  (policy.moveKinds.includes(direction) ||
    (direction === 'target_to_target' && policy.moveKinds.includes('target_to_target_gap') && intoGap));
