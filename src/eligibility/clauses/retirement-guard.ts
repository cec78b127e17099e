import { nextDay, wholeMonthsBetween } from '../../district/date.ts';
import type { Teacher } from '../../district/teacher.ts';
import { type EligibilityClause, evidence, finding } from '../clause.ts';
import { postCategoryOf, statutoryAge, statutoryRetirement } from '../retirement.ts';

const identity = { rule: 'retirement_guard', clause: 'domain.md 2.1' } as const;

const missingCells = ({ birthDate, sex }: Teacher): readonly string[] => [
  ...(birthDate === null ? ['birth_date'] : []),
  ...(sex === null ? ['sex'] : []),
];

/**
 * Domain 2.1, near retirement: exempt with fewer than `retirement_guard_months` whole months from the end of the
 * reference day to retirement. A date in `retires_on` wins; else the statutory date from birth month, sex and post
 * category, never a fixed age. Without birth date or sex nobody is exempt, and the finding says so.
 */
export const retirementGuard: EligibilityClause = {
  ...identity,
  kind: 'exemption',
  prepare: ({ policy: { referenceDate, retirementGuardMonths: guard } }) => {
    const start = nextDay(referenceDate);
    return (teacher) => {
      const { sex, birthDate, retiresOn } = teacher;
      if (retiresOn !== null) {
        const months = wholeMonthsBetween(start, retiresOn);
        const values = { reference: referenceDate, retires: retiresOn, months, guard };
        const outcome = months < guard ? 'near_given' : 'far_given';
        return finding(identity, months >= guard, outcome, [evidence('retires_on', retiresOn)], values);
      }
      const cells = [evidence('birth_date', birthDate), evidence('sex', sex)];
      if (birthDate === null || sex === null)
        return finding(identity, true, 'unknown', cells, { missing: missingCells(teacher).join(';') });
      const category = postCategoryOf(sex);
      const age = statutoryAge(category, birthDate);
      const retires = statutoryRetirement(category, birthDate);
      const months = wholeMonthsBetween(start, retires);
      const values = {
        birth: birthDate,
        category,
        years: Math.floor(age / 12),
        moreMonths: age % 12,
        retires,
        reference: referenceDate,
        months,
        guard,
      };
      return finding(identity, months >= guard, months < guard ? 'near' : 'far', cells, values);
    };
  },
};
