import type { TeacherId } from '../district/ids.ts';
import type { Order } from '../district/order.ts';
import type { Changed } from '../plan/difference.ts';
import type { GoalName } from '../policy/goal.ts';
import { type Alternative, isPossible } from './alternative.ts';
import type { QuotaMargin } from './comparison.ts';

/** An open objection as the orders that upholding it would make. */
export interface OpenObjection {
  readonly id: string;
  readonly teacherId: TeacherId;
  readonly orders: readonly Order[];
}

/** What one level of goals would lose; the fewest changes aside. */
interface LostLevel {
  readonly goals: readonly GoalName[];
  readonly before: number;
  readonly after: number;
  readonly lost: number;
}

/**
 * What upholding costs. `free`: no goal, no quota margin and no other teacher is affected; `impossible`: no plan keeps
 * the rules with it; `ordered`: an order in force, or another objection of a group, says otherwise; `unknown`: no answer
 * in time.
 */
type PriceVerdict = 'free' | 'costs' | 'impossible' | 'ordered' | 'unknown';

/** The price of some objections upheld together; lexicographic: each level's loss is at the best of those before. */
export interface UpheldPrice {
  readonly verdict: PriceVerdict;
  readonly levels: readonly LostLevel[];
  readonly quotas: readonly QuotaMargin[];
  /** Teachers whose school changes, those of the objections left out. */
  readonly others: readonly Changed[];
}

export interface PricedObjection extends UpheldPrice {
  readonly id: string;
  readonly teacherId: TeacherId;
}

/** Objections that touch the same people, posts or quota margin, priced one by one and together. */
export interface ObjectionGroup {
  readonly ids: readonly string[];
  readonly together: UpheldPrice;
  /** The losses of its members added up, level by level. */
  readonly sum: readonly number[];
  /** Whether together they cost what they cost one by one. */
  readonly addsUp: boolean;
}

export interface ObjectionPrices {
  readonly objections: readonly PricedObjection[];
  /** Groups of more than one; objections in none touch nothing in common. */
  readonly groups: readonly ObjectionGroup[];
  /** All that are possible by themselves, upheld together; `null` where fewer than two are. */
  readonly together: UpheldPrice | null;
}

const noPrice = { levels: [], quotas: [], others: [] };

/** An answer as a price; `about` are the teachers of the objections. */
export const upheldPrice = (alternative: Alternative, about: readonly TeacherId[]): UpheldPrice => {
  if (!isPossible(alternative)) return { verdict: alternative.status, ...noPrice };
  const { comparison } = alternative;
  const levels = comparison.levels.flatMap(({ goals, before, after, lost }): readonly LostLevel[] =>
    goals.some(({ goal }) => goal === 'changes') ? [] : [{ goals: goals.map(({ goal }) => goal), before, after, lost }],
  );
  const others = comparison.changes.filter(({ teacherId }) => !about.includes(teacherId));
  const isFree =
    others.length === 0 &&
    levels.every(({ lost }) => lost <= 0) &&
    comparison.quotas.every(({ before, after }) => (after ?? 0) >= (before ?? 0));
  return { verdict: isFree ? 'free' : 'costs', levels, quotas: comparison.quotas, others };
};

const marginLost = ({ quotas }: UpheldPrice): readonly (readonly [key: string, lost: number, before: number])[] =>
  quotas.flatMap(({ rule, scope, before, after }) =>
    before !== null && after !== null && after < before ? [[`${rule} ${scope}`, before - after, before] as const] : [],
  );

/**
 * Pairs of objections whose prices may depend on each other: they change the same teacher or touch the same school, or
 * all of them together use more of a quota's margin than there is.
 */
export const mayInteract = (priced: readonly PricedObjection[]): readonly (readonly [string, string])[] => {
  const users = new Map<string, string[]>();
  const used = new Map<string, { lost: number; before: number; ids: string[] }>();
  const note = (key: string, id: string): void => {
    users.set(key, [...(users.get(key) ?? []), id]);
  };
  for (const one of priced) {
    note(`teacher ${one.teacherId}`, one.id);
    for (const { teacherId, before, now } of one.others) {
      note(`teacher ${teacherId}`, one.id);
      for (const school of [before, now]) if (school !== null) note(`school ${school}`, one.id);
    }
    for (const [key, lost, before] of marginLost(one)) {
      const known = used.get(key) ?? { lost: 0, before, ids: [] };
      used.set(key, { lost: known.lost + lost, before, ids: [...known.ids, one.id] });
    }
  }
  for (const [key, { lost, before, ids }] of used) if (lost > before) users.set(`quota ${key}`, ids);
  return [...users.values()].flatMap((ids) =>
    ids.slice(1).flatMap((id, index) => (ids[index] === id ? [] : [[ids[index] as string, id] as const])),
  );
};
