import type { School } from '../../district/school.ts';
import type { Teacher } from '../../district/teacher.ts';
import { type Between, betweenSchools } from '../../plan/facts/between-schools.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { caseRule, scopeOf } from '../rule.ts';

interface CoupleCase {
  /** Who moves; of two movers the one with the lower code. */
  readonly mover: Teacher;
  readonly move: boolean;
  readonly schools: readonly [School, School];
  readonly between: Between;
}

/** Both work at a school when the year begins, and each names the other. */
const couples = (facts: PlanFacts): readonly CoupleCase[] => {
  const { teachers, schools, plannedBy, policy } = facts;
  const works = ({ onDuty, retiresOn }: Teacher): boolean =>
    onDuty && !(retiresOn !== null && retiresOn <= policy.referenceDate);
  const between = betweenSchools(facts);
  return [...teachers.values()].flatMap((one): readonly CoupleCase[] => {
    const other = one.tiedWith === undefined ? undefined : teachers.get(one.tiedWith);
    if (other?.tiedWith !== one.id || one.id > other.id || !works(one) || !works(other)) return [];
    const [moveOfOne, moveOfOther] = [plannedBy.get(one.id), plannedBy.get(other.id)];
    const here = moveOfOne?.to ?? schools.get(one.schoolId);
    const there = moveOfOther?.to ?? schools.get(other.schoolId);
    if (here === undefined || there === undefined) return [];
    const move = moveOfOne !== undefined || moveOfOther !== undefined;
    return [
      {
        mover: moveOfOne === undefined && moveOfOther !== undefined ? other : one,
        move,
        schools: [here, there],
        between: move ? between(here, there) : 0,
      },
    ];
  });
};

/**
 * Two teachers who are tied both stay, or move so that their schools are within `tied_minutes` of each other (dataset.md
 * section 2, tied_minutes). Where the minutes are unknown, schools of one school district are near, and no others.
 */
export const tiedCouple = caseRule({
  id: 'tied_couple',
  clause: 'own',
  needs: ['tied', 'school_places'],
  enforced: ({ tiedMinutes }) => tiedMinutes !== null,
  unit: 'couples',
  inForce: ({ policy }) => policy.tiedMinutes !== null,
  cases: couples,
  scope: ({ mover }) => scopeOf.teacher(mover),
  breach: ({ move, schools: [here, there], between }, { policy: { tiedMinutes: limit } }) => {
    if (!move || limit === null || between === 'same_cluster') return null;
    if (between !== 'unknown' && between <= limit) return null;
    return {
      required: { limit },
      actual: { school: here.id, other: there.id, minutes: between === 'unknown' ? '?' : between },
    };
  },
});
