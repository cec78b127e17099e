import { hasClosed } from '../../district/school.ts';
import { isHeadSubject } from '../../district/words.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { caseRule, scopeOf } from '../rule.ts';

interface SubjectAtSchool {
  readonly school: string;
  readonly subject: string;
  readonly today: number;
  readonly after: number;
}

/** Holders of a subject at a school, all stages together, today and after the plan. */
const subjectsAtSchools = ({ slots, occupied, schools, policy }: PlanFacts): readonly SubjectAtSchool[] => {
  const counts = new Map<string, { school: string; subject: string; today: number; after: number }>();
  for (const [key, { schoolId, subject }] of slots) {
    const school = schools.get(schoolId);
    if (isHeadSubject(subject) || school === undefined || hasClosed(school, policy.referenceDate)) continue;
    const at = `${schoolId}\u0000${subject}`;
    const count = counts.get(at) ?? { school: schoolId, subject, today: 0, after: 0 };
    count.today += occupied.held(key);
    count.after += occupied.heldAfter(key);
    counts.set(at, count);
  }
  return [...counts.values()];
};

/**
 * A subject taught at a school today is taught there after the plan: its only teacher goes only if another comes
 * (protect_only_teacher `keep_one`; clauses 0.16, 0.53; domain 2.1). A closed school teaches nothing.
 */
export const onlyTeacher = caseRule({
  id: 'only_teacher',
  clause: '0.16',
  needs: ['established', 'on_duty'],
  enforced: ({ protectOnlyTeacher }) => protectOnlyTeacher !== 'off',
  unit: 'school_subjects',
  inForce: ({ policy }) => policy.protectOnlyTeacher === 'keep_one',
  cases: (facts) => subjectsAtSchools(facts).filter(({ today }) => today > 0),
  scope: ({ school }) => scopeOf.school({ id: school }),
  breach: ({ subject, today, after }) =>
    after >= 1 ? null : { required: { subject }, actual: { subject, today, after } },
});
