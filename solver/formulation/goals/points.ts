import { digest } from '../../../src/district/hash.ts';
import { compareIds } from '../../../src/district/ids.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
import { addCost } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';
import { type Instance, isRosterMover } from '../instance.ts';

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The published order: volunteers first, then more points, then longer at the school, then lottery, then identifier. */
export const publishedOrder = (instance: Instance): readonly Teacher[] => {
  const teachers = instance.movers.filter(isRosterMover).map(({ teacher }) => teacher);
  const lot = new Map(teachers.map((teacher) => [teacher.id, hex(digest(`${instance.policy.seed}|${teacher.id}`))]));
  const months = (teacher: Teacher): number => instance.ledger.entries.get(teacher.id)?.monthsAtSchool ?? 0;
  return teachers.toSorted(
    (a, b) =>
      Number(b.volunteers) - Number(a.volunteers) ||
      (b.points ?? 0) - (a.points ?? 0) ||
      months(b) - months(a) ||
      compareIds(lot.get(a.id) ?? '', lot.get(b.id) ?? '') ||
      compareIds(a.id, b.id),
  );
};

/** Σ over the movers of their position in the published order, from 1 (model.md 3). */
export const points: ModelGoal = {
  write: ({ instance, sheet, leaves }, goal) => {
    const position = new Map(publishedOrder(instance).map((teacher, index) => [teacher.id, index + 1]));
    instance.movers.forEach(({ teacher }, index) => {
      addCost(sheet, goal, leaves(index), position.get(teacher.id) ?? 0);
    });
  },
};
