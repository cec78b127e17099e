import { type CalendarDate, wholeMonthsBetween } from '../../district/date.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { Sex } from '../../district/words.ts';
import { type EligibilityClause, evidence, finding, once } from '../clause.ts';
import type { Finding } from '../ledger-entry.ts';
import { postCategoryOf, statutoryAge, statutoryRetirement } from '../retirement.ts';

const identity = { rule: 'retirement_guard', clause: 'own' } as const;

const missingCells = ({ birthDate, sex }: Teacher): readonly string[] => [
  ...(birthDate === null ? ['birth_date'] : []),
  ...(sex === null ? ['sex'] : []),
];

/**
 * Domain 2.1, near retirement: exempt with fewer than `retirement_guard_months` whole months from the reference date to
 * the retirement date; exactly that many is not fewer (dataset.md section 2). A date in `retires_on` wins; otherwise
 * the statutory date from birth month, sex and post category, never a fixed age. Without birth date or sex there is no
 * exemption, and the finding states this.
 */
export const retirementGuard: EligibilityClause = {
  ...identity,
  kind: 'exemption',
  prepare: ({ policy: { referenceDate, retirementGuardMonths: guard } }) => {
    const given = (retires: CalendarDate): Finding => {
      const months = wholeMonthsBetween(referenceDate, retires);
      const values = { reference: referenceDate, retires, months, guard };
      const outcome = months < guard ? 'near_given' : 'far_given';
      return finding(identity, months >= guard, outcome, [evidence('retires_on', retires)], values);
    };
    const computed = (sex: Sex, birth: CalendarDate): Finding => {
      const category = postCategoryOf(sex);
      const age = statutoryAge(category, birth);
      const retires = statutoryRetirement(category, birth);
      const months = wholeMonthsBetween(referenceDate, retires);
      const person = { birth, category, years: Math.floor(age / 12), moreMonths: age % 12 };
      const values = { ...person, retires, reference: referenceDate, months, guard };
      const cells = [evidence('birth_date', birth), evidence('sex', sex)];
      const outcome = `${months < guard ? 'near' : 'far'}${person.moreMonths === 0 ? '' : '_months'}`;
      return finding(identity, months >= guard, outcome, cells, values);
    };
    const computedOnce = { male: once<CalendarDate>(), female: once<CalendarDate>() };
    return (teacher) => {
      const { sex, birthDate, retiresOn } = teacher;
      if (retiresOn !== null) return given(retiresOn);
      if (birthDate !== null && sex !== null) return computedOnce[sex](birthDate, (birth) => computed(sex, birth));
      const cells = [evidence('birth_date', birthDate), evidence('sex', sex)];
      return finding(identity, true, 'unknown', cells, { missing: missingCells(teacher).join(';') });
    };
  },
};
