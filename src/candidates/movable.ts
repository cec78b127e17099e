import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * Who may move at all: `E`, and, where the policy lets volunteers below the tenure go, those who fail only that
 * clause (dataset.md section 2, only_eligible_move).
 */
export const isMovable = (teacher: Teacher, ledger: Ledger, policy: Policy): boolean => {
  const entry = ledger.entries.get(teacher.id);
  if (entry === undefined) return false;
  return entry.eligible || (!policy.onlyEligibleMove && entry.failsOnlyTenure && teacher.volunteers);
};

export const movableTeachers = (district: District, ledger: Ledger, policy: Policy): readonly Teacher[] =>
  district.teachers.filter((teacher) => isMovable(teacher, ledger, policy));
