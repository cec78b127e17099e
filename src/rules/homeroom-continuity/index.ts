import { hasClosed } from '../../district/school.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { message } from '../../text/message.ts';
import { caseRows, notCheckedRow, type Rule, scopeOf } from '../rule.ts';

const identity = { id: 'homeroom_continuity', clause: '4.84' } as const;

interface GradeAtSchool {
  readonly school: string;
  readonly stage: string;
  readonly grade: number;
  readonly homerooms: number;
  readonly leaving: number;
}

/** Those of schools that have closed aside: their classes are over. */
const homeroomTeachers = ({ today, schools, policy }: PlanFacts): readonly Teacher[] =>
  [...today.holders.values()].flatMap(({ teacher }) => {
    const school = schools.get(teacher.schoolId);
    return !teacher.homeroom || school === undefined || hasClosed(school, policy.referenceDate) ? [] : [teacher];
  });

const gradesAtSchools = (facts: PlanFacts): readonly GradeAtSchool[] => {
  const known = homeroomTeachers(facts).filter((teacher) => teacher.grade !== undefined);
  const groups = Map.groupBy(known, ({ schoolId, stage, grade }) => `${schoolId}\u0000${stage}\u0000${grade}`);
  return [...groups.values()].flatMap((teachers): GradeAtSchool[] => {
    const [first] = teachers;
    if (first?.grade === undefined) return [];
    const leaving = teachers.filter((teacher) => facts.plannedBy.has(teacher.id)).length;
    return [{ school: first.schoolId, stage: first.stage, grade: first.grade, homerooms: teachers.length, leaving }];
  });
};

const judged = caseRows({
  ...identity,
  unit: 'grades',
  cases: gradesAtSchools,
  scope: ({ school }) => scopeOf.school({ id: school }),
  breach: ({ stage, grade, homerooms, leaving }, { policy }) => {
    const share = policy.maxHomeroomOutShare;
    if (share === null) return null;
    const most = Number((BigInt(share.numerator) * BigInt(homerooms)) / BigInt(share.denominator));
    return leaving <= most ? null : { required: { stage, grade, most, homerooms }, actual: { leaving } };
  },
});

/**
 * Of the homeroom teachers of one grade of a school at most `⌊share · their number⌋` leave: parents ask why a class
 * changes hands (max_homeroom_out_share; clause 4.84, domain 6 continuity). Homeroom teachers whose grade the roster
 * does not give are not checked, and said to be.
 */
export const homeroomContinuity: Rule = {
  ...identity,
  needs: ['homeroom'],
  enforced: ({ maxHomeroomOutShare }) => maxHomeroomOutShare !== null,
  rows: (facts) => {
    if (facts.policy.maxHomeroomOutShare === null) return [];
    const homerooms = homeroomTeachers(facts);
    const unknown = homerooms.filter((teacher) => teacher.grade === undefined).length;
    const values = { unknown, homerooms: homerooms.length };
    const missing = notCheckedRow(
      identity,
      'district',
      message('rule.homeroom_continuity.unknown_required'),
      message('rule.homeroom_continuity.unknown_actual', values),
    );
    return [
      ...(unknown === homerooms.length && unknown > 0 ? [] : judged.rows(facts)),
      ...(unknown > 0 ? [missing] : []),
    ];
  },
};
