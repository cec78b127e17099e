import { placesByHand } from '../../../src/district/order.ts';
import { hasClosed } from '../../../src/district/school.ts';
import { isObliged, type Teacher } from '../../../src/district/teacher.ts';
import { isBackbone } from '../../../src/policy/backbone.ts';
import { heldSlot, holdsPost } from '../../../src/staffing/holding.ts';
import { type Instance, isRosterMover } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/** The rural schools at which a backbone teacher holds a post today, closed schools aside. */
const ruralSchools = ({ district, policy, context }: Instance): ReadonlySet<string> =>
  new Set(
    district.teachers.flatMap((teacher): readonly string[] => {
      if (!holdsPost(teacher, policy.referenceDate) || !isBackbone(teacher, policy)) return [];
      const school = context.schools.get(heldSlot(teacher, policy.referenceDate).schoolId);
      const kept = school?.areaClass === 'rural' && !hasClosed(school, policy.referenceDate);
      return kept ? [school.id] : [];
    }),
  );

/** Sent away by an order, also one that a diagnosis has taken back. */
const isOrdered = ({ district }: Instance): ((teacher: Teacher) => boolean) => {
  const ordered = new Set(district.orders.filter(placesByHand).map(({ teacherId }) => teacherId));
  return (teacher) => ordered.has(teacher.id) || !isObliged(teacher, 'order');
};

/** `out <= in` of backbone teachers at each rural school, those whom an order sends away not counted (clause 2.16). */
export const ruralBackbone: ModelRule = {
  write: ({ instance, builder, move, leaves }) => {
    if (instance.policy.ruralBackbone === 'off') return;
    const { movers, slots, candidates, policy } = instance;
    const rural = ruralSchools(instance);
    const ordered = isOrdered(instance);
    const leaving = new Map<string, number[]>();
    movers.forEach((mover, index) => {
      if (!isRosterMover(mover) || !mover.backbone || ordered(mover.teacher)) return;
      const from = mover.teacher.schoolId;
      if (!rural.has(from) || !holdsPost(mover.teacher, policy.referenceDate)) return;
      leaving.set(from, [...(leaving.get(from) ?? []), leaves(index)]);
    });
    const rows = new Map(
      [...leaving].map(([school, columns]) => {
        const row = builder.row(0, Number.POSITIVE_INFINITY);
        for (const column of columns) builder.entry(row, column, -1);
        return [school, row];
      }),
    );
    candidates.slot.forEach((slot, candidate) => {
      const mover = movers[candidates.teacher[candidate] as number];
      const row = rows.get(slots[slot]?.schoolId ?? '');
      if (row !== undefined && isRosterMover(mover) && mover.backbone) builder.entry(row, move(candidate), 1);
    });
  },
};
