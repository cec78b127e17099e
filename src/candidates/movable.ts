import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import { takesPart } from '../movement/ordinary-move.ts';
import { redeploymentOf } from '../movement/surplus.ts';
import type { Policy } from '../policy/policy.ts';
import type { PairContext } from './pair.ts';

/** Teachers who may move at all: who takes part in the rotation, and who may be redeployed out of a surplus post. */
export const isMovable = (
  teacher: Teacher,
  ledger: Ledger,
  { policy, redeployment }: Pick<PairContext, 'policy' | 'redeployment'>,
): boolean => takesPart(teacher, ledger.entries.get(teacher.id), policy) || redeployment?.names(teacher) === true;

export const movableTeachers = (district: District, ledger: Ledger, policy: Policy): readonly Teacher[] => {
  const redeployment = redeploymentOf(district, policy);
  return district.teachers.filter((teacher) => isMovable(teacher, ledger, { policy, redeployment }));
};
