import type { SchoolId } from '../../district/ids.ts';
import { isObliged, type Teacher } from '../../district/teacher.ts';
import { closesByStart } from '../../plan/facts/closed.ts';
import type { Holder } from '../../plan/facts/occupied.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { isBackbone } from '../../policy/backbone.ts';
import { caseRule, scopeOf } from '../rule.ts';

interface BackboneOfSchool {
  readonly id: SchoolId;
  readonly today: number;
  /** Of those of today, whom an order sends away. */
  readonly ordered: number;
  readonly after: number;
}

/** Whether an order, also one that a diagnosis has taken back, sends a teacher away. */
const ordersAway = ({ orders }: PlanFacts): ((teacher: Teacher) => boolean) => {
  const ordered = new Set(
    orders
      .filter(({ kind, kept }) => (kind === 'move' || kind === 'assign') && kept !== true)
      .map((one) => one.teacherId),
  );
  return (teacher) => ordered.has(teacher.id) || !isObliged(teacher, 'order');
};

const backboneOfSchools = (facts: PlanFacts): readonly BackboneOfSchool[] => {
  const { policy, district, today, occupied } = facts;
  const bySchool = (holders: Iterable<Holder>) =>
    Map.groupBy(
      [...holders].filter(({ teacher }) => isBackbone(teacher, policy)),
      ({ slot }) => slot.schoolId,
    );
  const before = bySchool(today.holders.values());
  const after = bySchool(occupied.holders.values());
  const isOrdered = ordersAway(facts);
  return district.schools
    .filter((school) => school.areaClass === 'rural' && !closesByStart(school, policy) && before.has(school.id))
    .map(({ id }) => {
      const holders = before.get(id) ?? [];
      const leaves = ({ teacher }: Holder): boolean => occupied.holders.get(teacher.id)?.slot.schoolId !== id;
      return {
        id,
        today: holders.length,
        ordered: holders.filter((holder) => isOrdered(holder.teacher) && leaves(holder)).length,
        after: after.get(id)?.length ?? 0,
      };
    });
};

/**
 * No rural school ends with fewer backbone teachers than it has today; those whom an order sends away are not counted
 * (dataset.md section 2, rural_backbone; clause 2.16). Heads with a title count, as in L2; a closed school keeps none.
 */
export const ruralBackbone = caseRule({
  id: 'rural_backbone',
  clause: '2.16',
  needs: ['backbone'],
  enforced: ({ ruralBackbone: kept }) => kept !== 'off',
  unit: 'schools',
  inForce: ({ policy }) => policy.ruralBackbone === 'never_fewer',
  cases: backboneOfSchools,
  scope: scopeOf.school,
  breach: ({ today, ordered, after }) => {
    const least = today - ordered;
    return after >= least ? null : { required: { least, today, ordered }, actual: { after } };
  },
});
