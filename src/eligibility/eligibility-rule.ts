import { type Exemption, exemptions } from '../district/words.ts';

/** The clauses of every ledger, in the order of their findings (domain 2.1). */
export const clausesOfAll = [
  'established',
  'on_duty',
  'full_time',
  'managed_school',
  'compulsory_stage',
  'role',
  'not_retired',
  'tenure',
  'exemption',
  'retirement_guard',
  'bond',
] as const;

/** Applied only to districts whose files give a reason. */
export const clausesOfRosters = ['closed_school', 'running_term'] as const;

/** Further protections, applied only when the policy enables them. */
export const clausesOfPolicies = ['only_teacher', 'graduating_class', 'min_stay'] as const;

/** Every clause of eligibility: lists of clauses are records of this union, so that none is forgotten. */
export type EligibilityRule = (typeof clausesOfAll | typeof clausesOfRosters | typeof clausesOfPolicies)[number];

/** Why teachers who are eligible before exemptions are out of E, in the order of a report. */
export const exemptionRules = [...exemptions, 'retirement_guard', 'bond'] as const satisfies readonly (
  | Exemption
  | EligibilityRule
)[];

/** What stands where a reason is withheld from a reader. */
export const undisclosed = 'undisclosed';

/** An exemption that is counted: a coded reason, a guard of every ledger, a protection of the policy, or one withheld. */
export type ExemptionRule = (typeof exemptionRules | typeof clausesOfPolicies)[number] | typeof undisclosed;
