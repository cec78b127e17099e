import type { Teacher } from '../../../src/district/teacher.ts';
import { message } from '../../../src/text/message.ts';
import { type Instance, isRosterMover } from '../../formulation/instance.ts';
import { type Capacity, throughGroups } from '../capacity.ts';
import type { Impossible } from '../impossible.ts';
import { reasonsOf } from '../lost.ts';

/** What obliges a teacher to move: an order, or, without one, a school that has closed (clause 2.5) or failed years (1.23). */
const dutyOf = (instance: Instance, teacher: Teacher): Pick<Impossible, 'rule' | 'clause'> => {
  const kinds = (instance.context.orders.get(teacher.id) ?? []).map((order) => order.kind);
  if (kinds.includes('assign')) return { rule: 'order_assign', clause: 'own' };
  if (kinds.includes('move')) return { rule: 'order_move', clause: 'own' };
  if (instance.context.displaced.has(teacher.id)) return { rule: 'closed_school', clause: '2.5' };
  return { rule: 'head_replacement', clause: '1.23' };
};

/** Orders to move a teacher who may not move, or has no destination (dataset.md section 1, orders). */
export const strandedWitness = (instance: Instance, { candidatesOf }: Capacity): readonly Impossible[] => {
  const row = (teacher: Teacher, why: 'barred' | 'nowhere', values: Record<string, string>): Impossible => {
    const duty = dutyOf(instance, teacher);
    const words = { teacher: teacher.id, duty: duty.rule, ...values };
    return { ...duty, scope: `teacher:${teacher.id}`, message: message(`conflict.duty.${why}`, words) };
  };
  const barred = instance.strandedOrders.map((teacher) => {
    const failed = instance.ledger.entries.get(teacher.id)?.findings.filter((finding) => !finding.passes) ?? [];
    return row(teacher, 'barred', { clauses: failed.map((finding) => finding.rule).join(';') });
  });
  const nowhere = instance.movers.flatMap((mover, index) => {
    const { from, to } = candidatesOf(index);
    if (!isRosterMover(mover) || !mover.mustMove || from < to) return [];
    return [row(mover.teacher, 'nowhere', { reasons: reasonsOf(instance, [mover]) })];
  });
  return [...barred, ...nowhere];
};

/** Orders that together send away more than a school, a subject or the district lets go. */
export const forcedOutWitness = (instance: Instance, capacity: Capacity): readonly Impossible[] => {
  const forced = instance.movers.filter(isRosterMover).filter((mover) => mover.mustMove);
  const capped = forced.filter((mover) => !mover.displaced);
  const found: Impossible[] = [];
  const limit = instance.policy.maxMovers;
  if (limit !== null && forced.length > limit)
    found.push({
      rule: 'max_movers',
      clause: 'own',
      scope: 'district',
      message: message('conflict.orders.max_movers', { needed: forced.length, available: limit }),
    });
  for (const [school, people] of Map.groupBy(capped, (mover) => mover.school)) {
    const subjects = throughGroups(
      people.map((mover) => [instance.slots[mover.home]?.subject ?? '', 1] as const),
      () => capacity.leaveSubject,
    );
    const available = Math.min(capacity.leaveSchool(school), subjects);
    if (people.length > available)
      found.push({
        rule: subjects < people.length ? 'subject_outflow' : 'school_outflow',
        clause: 'own',
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
