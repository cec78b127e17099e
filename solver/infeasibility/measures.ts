import { quotasOf } from '../../src/movement/quotas.ts';
import { isBackbone } from '../../src/policy/backbone.ts';
import { leastMeeting } from '../../src/policy/rate.ts';
import { postsOf } from '../../src/staffing/pool/lent-posts.ts';
import { addConstant, addCost } from '../formulation/counts.ts';
import type { ModelGoal } from '../formulation/goal.ts';
import { type Instance, isRosterMover } from '../formulation/instance.ts';
import type { ModelParts } from '../formulation/parts.ts';
import { quotaCounts, type Terms } from '../formulation/quota-count.ts';
import { outflowLimit } from '../formulation/rules/outflow.ts';
import { slotLimits } from '../formulation/rules/slot-balance.ts';

/** `weight · count`, for a count of counted moves plus `base`; less is better, so a largest count has weight −1. */
export const countGoal = (
  scope: string,
  parts: readonly { readonly who: 'members' | 'backbone' | 'rotating'; readonly weight: number }[],
): ModelGoal => ({
  write: (model, goal) => {
    const { instance, sheet } = model;
    const { district, policy, ledger } = instance;
    const countsOf = quotaCounts(model);
    const quota = quotasOf(district, policy, ledger).find((one) => one.scope === scope);
    if (quota === undefined) return;
    const backbone = new Set(
      instance.movers.flatMap((mover) => (isRosterMover(mover) && mover.backbone ? [mover.teacher.id] : [])),
    );
    const titled = quota.running.filter((term) => term.backbone).length;
    for (const { who, weight } of parts) {
      addConstant(sheet, goal, weight * (who === 'backbone' ? titled : quota.running.length));
      const terms = countsOf(quota).of((teacher) =>
        who === 'members'
          ? quota.members(teacher)
          : quota.rotating(teacher) && (who === 'rotating' || backbone.has(teacher.id)),
      );
      for (const [column, value] of terms) addCost(sheet, goal, column, weight * value);
    }
  },
});

const candidateKey = ({ movers, slots, candidates }: Instance, candidate: number): string =>
  `${movers[candidates.teacher[candidate] as number]?.teacher.id} ${slots[candidates.slot[candidate] as number]?.key}`;

/** The candidates that an instance refuses and a more relaxed one admits, as the latter numbers them. */
export const refusedBy = (strict: Instance, relaxed: Instance): readonly number[] => {
  const admitted = new Set<string>();
  for (let one = 0; one < strict.candidates.slot.length; one += 1) admitted.add(candidateKey(strict, one));
  const refused: number[] = [];
  for (let one = 0; one < relaxed.candidates.slot.length; one += 1)
    if (!admitted.has(candidateKey(relaxed, one))) refused.push(one);
  return refused;
};

/** Moves that the strict instance refuses. */
export const refusedMoves = (strict: Instance): ModelGoal => ({
  write: ({ instance, sheet, move }, goal) => {
    for (const candidate of refusedBy(strict, instance)) addCost(sheet, goal, move(candidate), 1);
  },
});

/** `max(0, base + Σ terms − limit)`, or below the limit where `sign` is −1. */
const beyond = (
  { convex }: ModelParts,
  goal: number,
  key: string,
  count: { readonly base: number; readonly terms: Terms; readonly low: number; readonly high: number },
  limit: number,
  sign: 1 | -1,
): void => {
  if (!Number.isFinite(limit)) return;
  convex.push({ goal, count: { key, ...count }, value: (value) => Math.max(0, sign * (value - limit)) });
};

/** People beyond the limits on who leaves a school, and of one subject, as the strict instance has them. */
const leavingBeyond = (strict: Instance, parts: ModelParts, goal: number): void => {
  const { instance, leaves } = parts;
  const staff = new Int32Array(instance.schools.length);
  instance.slots.forEach((slot, index) => {
    const school = instance.slotSchool[index] as number;
    if (school >= 0) staff[school] = (staff[school] as number) + slot.held;
  });
  const bySchool = new Map<number, number[]>();
  const bySubject = new Map<string, number[]>();
  instance.movers.forEach((mover, index) => {
    if (!isRosterMover(mover) || mover.displaced) return;
    bySchool.set(mover.school, [...(bySchool.get(mover.school) ?? []), leaves(index)]);
    const key = `${mover.school} ${instance.slots[mover.home]?.subject ?? ''}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), leaves(index)]);
  });
  const count = (columns: readonly number[]) => ({
    base: 0,
    terms: columns.map((column): readonly [number, number] => [column, 1]),
    low: 0,
    high: columns.length,
  });
  for (const [school, columns] of bySchool)
    beyond(parts, goal, `leave ${school}`, count(columns), outflowLimit(strict, school, staff[school] as number), 1);
  const most = strict.policy.maxOutPerSchoolSubject ?? Number.POSITIVE_INFINITY;
  for (const [key, columns] of bySubject) beyond(parts, goal, `leave subject ${key}`, count(columns), most, 1);
};

/** A column that is minimised to the largest of what its rows ask of it: whole where the moves are. */
const largestOf = ({ builder, sheet }: ModelParts, goal: number | null): number => {
  const column = builder.column(0, Number.POSITIVE_INFINITY, null);
  if (goal !== null) addCost(sheet, goal, column, 1);
  return column;
};

/**
 * People whom the strict instance's quotas require beyond those who move. One person can be missing from several quotas:
 * of the teachers' quotas the largest shortfall counts, of single schools their sum.
 */
const quotaShortfall = (strict: Instance, parts: ModelParts, goal: number): void => {
  const { builder } = parts;
  const countsOf = quotaCounts(parts);
  const missing = { teachers: largestOf(parts, goal), heads: largestOf(parts, goal) };
  const schools: number[] = [];
  for (const quota of quotasOf(strict.district, strict.policy, strict.ledger)) {
    const own = quota.kind === 'per_school' ? largestOf(parts, null) : missing[quota.line];
    if (quota.kind === 'per_school') schools.push(own);
    const least = leastMeeting(quota.rate, quota.eligible) - quota.running.length;
    const row = builder.row(least, Number.POSITIVE_INFINITY);
    builder.entry(row, own, 1);
    for (const [column, value] of countsOf(quota).of(quota.members)) builder.entry(row, column, value);
  }
  if (schools.length === 0) return;
  const together = builder.row(0, Number.POSITIVE_INFINITY);
  builder.entry(together, missing.teachers, 1);
  for (const school of schools) builder.entry(together, school, -1);
};

/** `max over scopes of max(0, p·M − q·B)`: by how many q-ths of a teacher the backbone shares are missed. */
export const shareBeyond = (strict: Instance): ModelGoal => ({
  write: (parts, goal) => {
    const { builder } = parts;
    const countsOf = quotaCounts(parts);
    const { numerator, denominator } = strict.policy.backboneRate;
    const missing = largestOf(parts, goal);
    for (const quota of quotasOf(strict.district, strict.policy, strict.ledger)) {
      if (quota.rules.backbone === null) continue;
      const rotating = countsOf(quota).of(quota.rotating);
      const backbone = countsOf(quota).of((teacher) => quota.rotating(teacher) && isBackbone(teacher, strict.policy));
      const titled = quota.running.filter((term) => term.backbone).length;
      const row = builder.row(numerator * quota.running.length - denominator * titled, Number.POSITIVE_INFINITY);
      builder.entry(row, missing, 1);
      for (const [column, value] of backbone) builder.entry(row, column, denominator * value);
      for (const [column, value] of rotating) builder.entry(row, column, -numerator * value);
    }
  },
});

/** Movers beyond the most that the strict instance admits. */
const moversBeyond = (strict: Instance, parts: ModelParts, goal: number): void => {
  const limit = strict.policy.maxMovers;
  if (limit === null) return;
  const terms = parts.instance.movers.flatMap(
    (mover, index): Terms => (isRosterMover(mover) ? [[parts.leaves(index), 1]] : []),
  );
  beyond(parts, goal, 'movers', { base: 0, terms, low: 0, high: terms.length }, limit, 1);
};

/** People who are treated otherwise than the strict instance requires, orders aside. */
export const peopleBeyond = (strict: Instance): ModelGoal => ({
  write: (parts, goal) => {
    refusedMoves(strict).write(parts, goal);
    leavingBeyond(strict, parts, goal);
    quotaShortfall(strict, parts, goal);
    moversBeyond(strict, parts, goal);
  },
});

/** Posts above a ceiling, above the approved number or below a floor of the strict instance. */
export const postsBeyond = (strict: Instance): ModelGoal => ({
  write: (parts, goal) => {
    const { instance, net, netRange } = parts;
    const bySchool = new Map<number, number[]>();
    instance.slots.forEach((slot, index) => {
      const column = net(index);
      const { low, high } = netRange(index);
      const school = instance.slotSchool[index] as number;
      if (column === null) return;
      bySchool.set(school, [...(bySchool.get(school) ?? []), index]);
      const limits = slotLimits(strict, index);
      const count = { base: slot.held, terms: [[column, 1]] as Terms, low: slot.held + low, high: slot.held + high };
      beyond(parts, goal, `slot ${index}`, count, limits.high, 1);
      beyond(parts, goal, `slot ${index}`, count, limits.low, -1);
    });
    // While the rule stands, a post above the approved number is one lent from the pool.
    if (strict.policy.schoolPosts === 'none' || instance.policy.schoolPosts !== 'none') return;
    const held = new Map<number, number>();
    instance.slots.forEach((slot, index) => {
      const school = instance.slotSchool[index] as number;
      held.set(school, (held.get(school) ?? 0) + slot.held);
    });
    for (const [index, slots] of bySchool) {
      const school = instance.schools[index];
      if (school === undefined) continue;
      const staff = held.get(index) ?? 0;
      const ranges = slots.map(netRange);
      beyond(
        parts,
        goal,
        `posts ${index}`,
        {
          base: staff,
          terms: slots.map((slot): readonly [number, number] => [net(slot) as number, 1]),
          low: staff + ranges.reduce((sum, { low }) => sum + low, 0),
          high: staff + ranges.reduce((sum, { high }) => sum + high, 0),
        },
        Math.max(staff, postsOf(school, strict.policy.referenceDate)),
        1,
      );
    }
  },
});
