import type { EligibilityClause } from './clause.ts';
import { bond } from './clauses/bond.ts';
import { compulsoryStage } from './clauses/compulsory-stage.ts';
import { established } from './clauses/established.ts';
import { exemption } from './clauses/exemption.ts';
import { fullTime } from './clauses/full-time.ts';
import { managedSchool } from './clauses/managed-school.ts';
import { notRetired } from './clauses/not-retired.ts';
import { onDuty } from './clauses/on-duty.ts';
import { retirementGuard } from './clauses/retirement-guard.ts';
import { role } from './clauses/role.ts';
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
