import { clauseOf } from '../clause.ts';
import { wholeNumber } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';

/** Who is eligible to move (domain 2.1). */
export const eligibilityParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'tenure_min_years',
    property: 'tenureMinYears',
    fallback: 6,
    clauses: [clauseOf('hualong', '0.33'), clauseOf('hualong', '0.34')],
    field: wholeNumber(0, 40),
  }),
  parameter({
    key: 'retirement_guard_months',
    property: 'retirementGuardMonths',
    fallback: 60,
    clauses: [clauseOf('practice'), clauseOf('retirement_2024')],
    field: wholeNumber(0, 480),
  }),
];
