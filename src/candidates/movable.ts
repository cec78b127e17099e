import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import { mustBeReplaced } from '../movement/replaced-heads.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * Who may move at all: `E`, and, where the policy lets volunteers below the tenure go, those who fail only that
 * clause (dataset.md section 2, only_eligible_move), and principals below it who are to be replaced (clause 1.23).
 * Who is placed because their school has closed moves whatever else stands against it (clause 2.5).
 */
export const isMovable = (teacher: Teacher, ledger: Ledger, policy: Policy): boolean => {
  const entry = ledger.entries.get(teacher.id);
  if (entry === undefined) return false;
  if (entry.findings.some(({ rule, passes }) => rule === 'closed_school' && !passes)) return true;
  if (entry.eligible || !entry.failsOnlyTenure) return entry.eligible;
  return (!policy.onlyEligibleMove && teacher.volunteers) || mustBeReplaced(teacher, policy);
};

export const movableTeachers = (district: District, ledger: Ledger, policy: Policy): readonly Teacher[] =>
  district.teachers.filter((teacher) => isMovable(teacher, ledger, policy));
