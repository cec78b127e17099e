import { message } from '../../../src/text/message.ts';
import { type Instance, isRosterMover } from '../../build/instance.ts';
import { type Capacity, throughGroups } from '../capacity.ts';
import type { Impossible } from '../impossible.ts';
import { reasonsOf } from '../lost.ts';

/** What obliges somebody to move: an order, or, without one, the failed years of a principal (clause 1.23). */
const dutyOf = (instance: Instance, teacher: string): { readonly rule: string; readonly clause: string } => {
  const kinds = instance.district.orders.filter((order) => order.teacherId === teacher).map((order) => order.kind);
  if (kinds.includes('assign')) return { rule: 'order_assign', clause: 'dataset.md section 1' };
  if (kinds.includes('move')) return { rule: 'order_move', clause: 'dataset.md section 1' };
  return { rule: 'head_replacement', clause: '1.23' };
};

/** Orders to move somebody who may not move, or who has nowhere to go (dataset.md section 1, orders). */
export const strandedWitness = (instance: Instance, { candidatesOf }: Capacity): readonly Impossible[] => {
  const row = (teacher: string, key: string, values: Record<string, string>): Impossible => ({
    ...dutyOf(instance, teacher),
    scope: `teacher:${teacher}`,
    message: message(key, { teacher, ...values }),
  });
  const barred = instance.strandedOrders.map(({ id }) => {
    const failed = instance.ledger.entries.get(id)?.findings.filter((finding) => !finding.passes) ?? [];
    return row(id, 'conflict.order.barred', { clauses: failed.map((finding) => finding.rule).join(';') });
  });
  const nowhere = instance.movers.flatMap((mover, index) => {
    const { from, to } = candidatesOf(index);
    if (!isRosterMover(mover) || !mover.mustMove || from < to) return [];
    return [row(mover.teacher.id, 'conflict.order.nowhere', { reasons: reasonsOf(instance, [mover]) })];
  });
  return [...barred, ...nowhere];
};

/** Orders that together send away more than a school, a subject or the district lets go. */
export const forcedOutWitness = (instance: Instance, capacity: Capacity): readonly Impossible[] => {
  const forced = instance.movers.filter(isRosterMover).filter((mover) => mover.mustMove);
  const found: Impossible[] = [];
  const limit = instance.policy.maxMovers;
  if (limit !== null && forced.length > limit)
    found.push({
      rule: 'max_movers',
      clause: 'dataset.md section 2',
      scope: 'district',
      message: message('conflict.orders.max_movers', { needed: forced.length, available: limit }),
    });
  for (const [school, people] of Map.groupBy(forced, (mover) => mover.school)) {
    const subjects = throughGroups(
      people.map((mover) => [instance.slots[mover.home]?.subject ?? '', 1] as const),
      () => capacity.leaveSubject,
    );
    const available = Math.min(capacity.leaveSchool(school), subjects);
    if (people.length > available)
      found.push({
        rule: subjects < people.length ? 'subject_outflow' : 'school_outflow',
        clause: 'dataset.md section 2',
        scope: `school:${instance.schools[school]?.id ?? ''}`,
        message: message('conflict.orders.outflow', {
          school: instance.schools[school]?.id ?? '',
          needed: people.length,
          available,
        }),
      });
  }
  return found;
};
