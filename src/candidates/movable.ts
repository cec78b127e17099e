import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import { mustBeReplaced } from '../movement/replaced-heads.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * Teachers who may move at all: `E`; where the policy admits volunteers below the tenure, those who fail only that
 * clause (dataset.md section 2, only_eligible_move); and principals below it who are to be replaced (clause 1.23). A
 * teacher of a closed school is placed in any case (clause 2.5).
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
