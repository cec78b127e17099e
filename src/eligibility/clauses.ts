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
import { clausesOfAll, clausesOfPolicies, clausesOfRosters, type EligibilityRule } from './eligibility-rule.ts';

/** The table of contents of eligibility (domain 2.1): who belongs, how long, who is exempt. */
const clauses: Readonly<Record<EligibilityRule, EligibilityClause>> = {
  established,
  on_duty: onDuty,
  full_time: fullTime,
  managed_school: managedSchool,
  compulsory_stage: compulsoryStage,
  role,
  not_retired: notRetired,
  tenure,
  exemption,
  retirement_guard: retirementGuard,
  bond,
  closed_school: closedSchool,
  running_term: runningTerm,
  only_teacher: onlyTeacher,
  graduating_class: graduatingClass,
  min_stay: minStay,
};

const listed = (rules: readonly EligibilityRule[]): readonly EligibilityClause[] => rules.map((rule) => clauses[rule]);

export const eligibilityClauses = listed(clausesOfAll);
export const rosterClauses = listed(clausesOfRosters);
export const protectionClauses = listed(clausesOfPolicies);

export const clausesInForce = (
  policy: Policy,
  teachers: readonly Teacher[],
  schools: readonly School[],
): readonly EligibilityClause[] => [
  ...eligibilityClauses,
  ...[...rosterClauses, ...protectionClauses].filter((clause) => clause.enforced?.(policy, teachers, schools) === true),
];
