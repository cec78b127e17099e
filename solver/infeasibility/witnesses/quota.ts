import { type Message, message } from '../../../src/text/message.ts';
import { type Instance, isRosterMover } from '../../formulation/instance.ts';
import { type Capacity, throughGroups } from '../capacity.ts';
import type { Impossible } from '../impossible.ts';
import { reasonsOf } from '../lost.ts';
import { type QuotaLine, quotaLines } from '../quota-lines.ts';

/** Movers of a line with a candidate that counts, and how many of them each slot could take. */
const countingMoves = (
  instance: Instance,
  line: QuotaLine,
  capacity: Capacity,
  who: QuotaLine['members'] = line.members,
) => {
  const able = new Set<number>();
  const intoSlot = new Map<number, number>();
  instance.movers.forEach((mover, index) => {
    if (!isRosterMover(mover) || !who(mover)) return;
    const { from, to } = capacity.candidatesOf(index);
    for (let candidate = from; candidate < to; candidate += 1) {
      const slot = instance.candidates.slot[candidate] as number;
      if (!line.counts(candidate)) continue;
      able.add(index);
      intoSlot.set(slot, (intoSlot.get(slot) ?? 0) + 1);
    }
  });
  return { able, intoSlot };
};

/** Movers examined for the reasons why so many have no destination. */
const namedTeachersLimit = 50;

/** A school's code bare, other scopes as the catalogue has them. */
const named = (scope: string): string => scope.replace('school:', '');

/** How many of some movers may leave, at most: by the tightest of slot floors, subject limits and school limits. */
const mayLeave = (instance: Instance, capacity: Capacity, able: Iterable<number>): number => {
  const homes = [...able].map((index) => instance.movers[index]).filter(isRosterMover);
  const bySlot = throughGroups(
    homes.map((mover) => [mover.home, 1] as const),
    capacity.leaveSlot,
  );
  const bySchool = throughGroups(
    homes.map((mover) => [mover.school, 1] as const),
    capacity.leaveSchool,
  );
  const bySubject = throughGroups(
    homes.map((mover) => [`${mover.school} ${instance.slots[mover.home]?.subject ?? ''}`, 1] as const),
    () => capacity.leaveSubject,
  );
  return Math.min(bySlot, bySchool, bySubject);
};

/** How many arrivals the slots and schools take, at most, and the subjects whose slots are short of room. */
const mayArrive = (instance: Instance, capacity: Capacity, intoSlot: ReadonlyMap<number, number>) => {
  const short = new Map<string, number>();
  const rooms = [...intoSlot].map(([slot, wanting]) => {
    const room = Math.min(wanting, capacity.enterSlot(slot));
    const subject = instance.slots[slot]?.subject ?? '';
    short.set(subject, (short.get(subject) ?? 0) + wanting - room);
    return [instance.slotSchool[slot] as number, room] as const;
  });
  const subjects = [...short]
    .filter(([, missing]) => missing > 0)
    .toSorted(([a, some], [b, more]) => more - some || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([subject]) => subject);
  return { most: throughGroups(rooms, capacity.enterSchool), subjects: subjects.join(';') };
};

const explained = (instance: Instance, line: QuotaLine, capacity: Capacity): Message | null => {
  const { able, intoSlot } = countingMoves(instance, line, capacity);
  const values = { scope: named(line.scope), needed: line.needed, eligible: line.eligible };
  if (able.size < line.needed) {
    const lost = instance.movers
      .filter((_mover, index) => !able.has(index))
      .filter(isRosterMover)
      .filter(line.members);
    return message('conflict.quota.nowhere', {
      ...values,
      available: able.size,
      lost: lost.length,
      reasons: reasonsOf(instance, lost.slice(0, namedTeachersLimit)),
    });
  }
  const limit = instance.policy.maxMovers;
  if (limit !== null && limit < line.needed)
    return message('conflict.quota.max_movers', { ...values, available: limit });
  const leaving = mayLeave(instance, capacity, able);
  if (leaving < line.needed)
    return message('conflict.quota.outflow', { ...values, able: able.size, available: leaving });
  const { most, subjects } = mayArrive(instance, capacity, intoSlot);
  if (most < line.needed)
    return subjects === ''
      ? message('conflict.quota.school_room', { ...values, able: able.size, available: most })
      : message('conflict.quota.room', { ...values, able: able.size, available: most, subjects });
  return null;
};

/** Quotas that ask for more movers than have anywhere to go, may leave, or find room (clauses 0.40, 0.41; domain 2.2). */
export const quotaWitness = (instance: Instance, capacity: Capacity): readonly Impossible[] =>
  quotaLines(instance).flatMap((line) => {
    const why = explained(instance, line, capacity);
    const clause = line.scope === 'principals' ? '2.25' : '0.41';
    return why === null ? [] : [{ rule: line.rules.rotation, clause, scope: line.scope, message: why }];
  });

/**
 * Backbone movers a quota needs within its least number of movers, and those that can move (clause 0.42; domain 2.3).
 */
export const backboneWitness = (instance: Instance, capacity: Capacity): readonly Impossible[] =>
  quotaLines(instance).flatMap((line) => {
    const rule = line.rules.backbone;
    if (rule === null) return [];
    const needed = line.neededBackbone;
    const { able } = countingMoves(instance, line, capacity, line.rotating);
    const backbone = [...able].filter((index) => {
      const mover = instance.movers[index];
      return isRosterMover(mover) && mover.backbone;
    });
    const available = mayLeave(instance, capacity, backbone);
    if (available >= needed) return [];
    return [
      {
        rule,
        clause: '0.42',
        scope: line.scope,
        message: message('conflict.backbone', { scope: named(line.scope), movers: line.needed, needed, available }),
      },
    ];
  });
