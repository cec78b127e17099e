import { candidateMoves } from '../../src/candidates/candidates.ts';
import type { TeacherId } from '../../src/district/ids.ts';
import type { Order } from '../../src/district/order.ts';
import { type Instance, isRosterMover } from '../formulation/instance.ts';
import { copyOf, type Restriction } from '../search/restriction.ts';
import type { Question } from './question.ts';

/** A question as bounds on the columns of the model that was solved. */
export interface QuestionBounds {
  /** Candidates that the orders refuse. */
  readonly refused: readonly number[];
  /** Columns of movers who must move. */
  readonly leaving: readonly number[];
}

const sendsAway = ({ kind }: Order): boolean => kind === 'move' || kind === 'assign';

/**
 * The orders of a question as bounds. `infeasible`: an order moves a teacher who may not move. `other_model`: an order
 * changes more than bounds, so that the ordered district needs a model of its own. Orders enter a model in six places:
 * the pair rules (`orders`, `qualified`, `accepts_assignment`), compared here candidate by candidate; who must move; the
 * mode of a move, when the order names one; and who counts as sent away at a rural school (`rural_backbone`).
 */
export const questionBounds = (
  instance: Instance,
  { orders }: Question,
): QuestionBounds | 'infeasible' | 'other_model' => {
  const { candidates, context, district, movers, policy, slots } = instance;
  if (orders.some(({ mode }) => mode !== undefined)) return 'other_model';
  const indexOf = new Map(movers.map((mover, index) => [mover.teacher.id, index]));
  const byTeacher = Map.groupBy(orders, ({ teacherId }) => teacherId);
  const own = new Map<number, number[]>([...byTeacher.keys()].map((id) => [indexOf.get(id) ?? -1, []]));
  candidates.teacher.forEach((teacher, candidate) => {
    own.get(teacher)?.push(candidate);
  });
  const asked = { ...context, orders: new Map<TeacherId, readonly Order[]>(context.orders) };
  const refused: number[] = [];
  const leaving: number[] = [];
  for (const [teacherId, given] of byTeacher) {
    const index = indexOf.get(teacherId);
    const mover = index === undefined ? undefined : movers[index];
    const away = given.some(sendsAway);
    if (index === undefined || !isRosterMover(mover)) {
      if (away) return 'infeasible';
      continue;
    }
    if (away && mover.backbone && policy.ruralBackbone !== 'off') return 'other_model';
    asked.orders.set(teacherId, [...(context.orders.get(teacherId) ?? []), ...given]);
    const admitted = new Set(candidateMoves(district, [mover.teacher], slots, asked).slot);
    const before = own.get(index) ?? [];
    for (const candidate of before) if (!admitted.delete(candidates.slot[candidate] as number)) refused.push(candidate);
    // What is left was no candidate before.
    if (admitted.size > 0) return 'other_model';
    if (away) leaving.push(candidates.teacher.length + index);
  }
  return { refused, leaving };
};

/** Whether a point of the model keeps the bounds. */
export const keepsBounds = (point: Float64Array, { refused, leaving }: QuestionBounds): boolean =>
  refused.every((column) => (point[column] as number) < 0.5) &&
  leaving.every((column) => (point[column] as number) > 0.5);

/** The parts of regions within the bounds; a region that lies outside is left out. */
export const within = (regions: readonly Restriction[], { refused, leaving }: QuestionBounds): readonly Restriction[] =>
  regions.flatMap((region) => {
    const inside =
      refused.every((column) => (region.lower[column] as number) < 0.5) &&
      leaving.every((column) => (region.upper[column] as number) > 0.5);
    if (!inside) return [];
    const narrowed = copyOf(region);
    for (const column of refused) narrowed.upper[column] = 0;
    for (const column of leaving) narrowed.lower[column] = 1;
    return [narrowed];
  });
