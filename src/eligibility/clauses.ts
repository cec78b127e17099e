import type { School } from '../district/school.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Policy } from '../policy/policy.ts';
import type { EligibilityClause } from './clause.ts';
import { bond } from './clauses/bond.ts';
import { closedSchool } from './clauses/closed-school.ts';
import { compulsoryStage } from './clauses/compulsory-stage.ts';
import { established } from './clauses/established.ts';
import { exemption } from './clauses/exemption.ts';
import { fullTime } from './clauses/full-time.ts';
import { graduatingClass } from './clauses/graduating-class.ts';
import { managedSchool } from './clauses/managed-school.ts';
import { minStay } from './clauses/min-stay.ts';
import { notRetired } from './clauses/not-retired.ts';
import { onDuty } from './clauses/on-duty.ts';
import { onlyTeacher } from './clauses/only-teacher.ts';
import { retirementGuard } from './clauses/retirement-guard.ts';
import { role } from './clauses/role.ts';
import { runningTerm } from './clauses/running-term.ts';
import { tenure } from './clauses/tenure.ts';

/** The table of contents of eligibility (domain 2.1): who belongs, how long, who is exempt. */
export const eligibilityClauses: readonly EligibilityClause[] = [
  established,
  onDuty,
  fullTime,
  managedSchool,
  compulsoryStage,
  role,
  notRetired,
  tenure,
  exemption,
  retirementGuard,
  bond,
];

/** Asked only of districts whose files give a reason to. */
export const rosterClauses: readonly EligibilityClause[] = [closedSchool, runningTerm];

/** Protections a policy may ask for beyond them; a policy that does not has no finding of theirs. */
export const protectionClauses: readonly EligibilityClause[] = [onlyTeacher, graduatingClass, minStay];

export const clausesInForce = (
  policy: Policy,
  teachers: readonly Teacher[],
  schools: readonly School[],
): readonly EligibilityClause[] => [
  ...eligibilityClauses,
  ...[...rosterClauses, ...protectionClauses].filter((clause) => clause.asked?.(policy, teachers, schools) === true),
];
