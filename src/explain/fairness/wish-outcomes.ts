import { type PairContext, pairContext } from '../../candidates/pair.ts';
import { pairRules } from '../../candidates/rules.ts';
import type { TeacherId } from '../../district/ids.ts';
import { slotKey } from '../../district/post.ts';
import type { School } from '../../district/school.ts';
import type { Teacher } from '../../district/teacher.ts';
import { publishedOrder } from '../../goals/points/index.ts';
import type { KnownMove } from '../../plan/facts/known-move.ts';
import { isHead } from '../../plan/facts/occupied.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { type SlotState, slotTable } from '../../staffing/slot-table.ts';

/** A wish that was not granted although no rule about the pair refuses it: the teacher got less, or stays as a volunteer. */
export interface RefusedWish {
  readonly teacher: Teacher;
  readonly school: School;
  readonly slot: SlotState;
  /** The first wish is 1. */
  readonly wish: number;
  /** Place in the published order; the first is 1. */
  readonly place: number;
}

export interface WishOutcomes {
  readonly refused: readonly RefusedWish[];
  /** Movers into a slot whom the published order decides: not ordered, placed, redeployed or heads. */
  readonly admitted: ReadonlyMap<string, readonly KnownMove[]>;
  readonly placeOf: (teacher: TeacherId) => number | undefined;
}

const isBoundBy = (context: PairContext, teacher: Teacher): boolean =>
  (context.orders.get(teacher.id) ?? []).some(({ kind }) => kind === 'move' || kind === 'assign');

/** Wishes before the one granted. Who stays without having volunteered wanted nothing, so that no wish was refused. */
const wishesMissed = (teacher: Teacher, move: KnownMove | undefined): readonly string[] => {
  if (move === undefined) return teacher.volunteers ? teacher.wishes : [];
  const granted = teacher.wishes.indexOf(move.to.id);
  return granted < 0 ? teacher.wishes : teacher.wishes.slice(0, granted);
};

/** Who got in and whose wish was refused, slot by slot, among those who may move by the published order. */
export const wishOutcomes = (facts: PlanFacts): WishOutcomes => {
  const { district, policy, plannedBy, planned } = facts;
  const context = pairContext(district, policy);
  const order = publishedOrder(facts);
  const slotsAt = Map.groupBy(slotTable(district, policy), ({ schoolId }) => schoolId);
  const schools = new Map<string, School>(district.schools.map((school) => [school.id, school]));
  const refused = district.teachers.flatMap((teacher): readonly RefusedWish[] => {
    const place = order.get(teacher.id);
    const home = schools.get(teacher.schoolId);
    if (place === undefined || home === undefined || isHead(teacher) || isBoundBy(context, teacher)) return [];
    return wishesMissed(teacher, plannedBy.get(teacher.id)).flatMap((id): readonly RefusedWish[] => {
      const school = schools.get(id);
      if (school === undefined) return [];
      const minutes = context.minutes(teacher, school);
      return (slotsAt.get(school.id) ?? [])
        .filter((slot) => pairRules.every((rule) => !rule.refuses({ teacher, home, slot, school, minutes }, context)))
        .map((slot) => ({ teacher, school, slot, wish: teacher.wishes.indexOf(school.id) + 1, place }));
    });
  });
  const byOrder = planned.filter(
    ({ teacher, head, displaced, redeployed }) => !head && !displaced && !redeployed && !isBoundBy(context, teacher),
  );
  return {
    refused,
    admitted: Map.groupBy(byOrder, ({ slot }) => slotKey(slot)),
    placeOf: (teacher) => order.get(teacher),
  };
};
