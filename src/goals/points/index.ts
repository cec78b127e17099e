import { digest } from '../../district/hash.ts';
import { compareIds, type TeacherId } from '../../district/ids.ts';
import type { Teacher } from '../../district/teacher.ts';
import { isLeftWithoutSchool } from '../../plan/facts/closed.ts';
import { isFailing } from '../../plan/facts/failing-heads.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import type { GoalMeasure } from '../goal.ts';

const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  for (let index = 0; index < a.length; index += 1) {
    const order = (a[index] ?? 0) - (b[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
};

/**
 * The published order of all who may move: volunteers first, then more points, then longer at the school, then the
 * lottery number anyone can recompute from seed and teacher, then the identifier (model.md section 3). First is 1.
 */
export const publishedOrder = ({
  district,
  policy,
  ledger,
  schools,
  surplus,
}: PlanFacts): ReadonlyMap<TeacherId, number> => {
  const tickets = new Map<TeacherId, Uint8Array>();
  const ticket = (teacher: Teacher): Uint8Array => {
    const known = tickets.get(teacher.id);
    if (known !== undefined) return known;
    const drawn = digest(`${policy.seed}|${teacher.id}`);
    tickets.set(teacher.id, drawn);
    return drawn;
  };
  const months = (teacher: Teacher): number => ledger.entries.get(teacher.id)?.monthsAtSchool ?? 0;
  const mayMove = (teacher: Teacher): boolean => {
    if (surplus.mayLeave(teacher)) return true;
    if (isLeftWithoutSchool(teacher, schools.get(teacher.schoolId), policy)) return true;
    const entry = ledger.entries.get(teacher.id);
    if (entry === undefined) return false;
    if (entry.eligible || !entry.failsOnlyTenure) return entry.eligible;
    return (!policy.onlyEligibleMove && teacher.volunteers) || isFailing(teacher, policy);
  };
  const order = district.teachers
    .filter(mayMove)
    .sort(
      (a, b) =>
        Number(b.volunteers) - Number(a.volunteers) ||
        (b.points ?? 0) - (a.points ?? 0) ||
        months(b) - months(a) ||
        compareBytes(ticket(a), ticket(b)) ||
        compareIds(a.id, b.id),
    );
  return new Map(order.map((teacher, index) => [teacher.id, index + 1]));
};

/** Σ over the movers of their position in the published order; who is not on it (a broken plan) adds nothing. */
export const points: GoalMeasure = {
  goal: 'points',
  clause: 'own',
  needs: ['points'],
  measure: (facts) => {
    const position = publishedOrder(facts);
    return facts.planned.reduce((total, one) => total + (position.get(one.teacher.id) ?? 0), 0);
  },
};
