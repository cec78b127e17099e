import { compareIds, type TeacherId } from '../district/ids.ts';
import type { ChangePoints, PlanLevel, PlanStatus } from '../plan/plan.ts';
import type { VersionDifference } from '../plan/versions/version-difference.ts';
import type { GoalLevel } from '../policy/goal.ts';
import type { QuotaRuleId } from '../rules/rule-id.ts';

/** A quota as the meters show it; `report/quota-lines.ts` makes them. */
export interface QuotaReading {
  readonly rule: QuotaRuleId;
  readonly scope: string;
  readonly required: number;
  readonly actual: number;
  readonly margin: number;
  readonly applicable: boolean;
}

/** What a price is read from: a plan's status, quotas, levels, and the points towards the fewest changes. */
export interface PricedPlan {
  readonly status: PlanStatus;
  readonly quotas: readonly QuotaReading[];
  readonly levels: readonly PlanLevel[];
  readonly changePoints?: ChangePoints | undefined;
}

interface QuotaPrice {
  readonly rule: QuotaRuleId;
  readonly scope: string;
  /** Persons above the requirement; `null` when the quota counts no person, or there is no such plan. */
  readonly before: number | null;
  readonly after: number | null;
}

interface LevelPrice {
  readonly goals: readonly string[];
  readonly before: number;
  readonly after: number;
  /** Lower is better: what is lost is above zero. */
  readonly lost: number;
  /** Whether both figures are proven, so that the loss is exact. */
  readonly exact: boolean;
}

/** What is lost with a number of other changes: the levels in the order of `levels`. */
interface PointPrice {
  readonly others: number;
  readonly lost: readonly number[];
}

/** The price of upholding an objection (domain 5.4): what the officer sees before deciding. */
export interface ObjectionPrice {
  /** `free`: no quota margin, goal or other teacher changes; `impossible`: no plan keeps the rules with it. */
  readonly verdict: 'free' | 'costs' | 'impossible' | 'unknown';
  readonly quotas: readonly QuotaPrice[];
  /** Goals both plans have, in their order; the fewest changes aside, which is counted as `others`. */
  readonly levels: readonly LevelPrice[];
  /** Other teachers whose move changes, without the persons of the objection; sorted. */
  readonly others: readonly TeacherId[];
  /**
   * What can be had for fewer changes, the least loss first and the fewest changes last: no other plan is better in
   * both. Complete where these are all.
   */
  readonly points: { readonly complete: boolean; readonly prices: readonly PointPrice[] };
}

/** The points of the plan made with the objection, against the levels of the plan before; `own` changes are its own. */
const pointPrices = (before: PricedPlan, after: PricedPlan, own: number): ObjectionPrice['points'] => {
  const { points = [], complete = false } = after.changePoints ?? {};
  const goals = after.levels.filter(({ level }) => level.every(({ goal }) => goal !== 'changes'));
  const was = new Map(before.levels.map((level) => [nameOf(level.level), level.value]));
  return {
    complete,
    prices: points.map(({ changes, values }) => ({
      others: changes - own,
      lost: goals.flatMap(({ level }, index) => {
        const value = was.get(nameOf(level));
        return value === undefined ? [] : [(values[index] ?? value) - value];
      }),
    })),
  };
};

const nameOf = (level: GoalLevel): string => level.map(({ goal, weight }) => `${goal}*${weight}`).join('+');

const nothing = { quotas: [], levels: [], others: [], points: { complete: false, prices: [] } };

/**
 * What an objection costs, read from the plan as it is and the plan made with its order. `about` are the persons of the
 * objection: the teacher, and who goes instead. Without a plan within the time the price is unknown, never nought.
 */
export const priceOfObjection = (
  before: PricedPlan,
  after: PricedPlan,
  difference: VersionDifference,
  about: readonly TeacherId[],
): ObjectionPrice => {
  if (after.status === 'infeasible' || after.status === 'cancelled')
    return { verdict: after.status === 'infeasible' ? 'impossible' : 'unknown', ...nothing };
  const keyOf = ({ rule, scope }: QuotaReading): string => `${rule} ${scope}`;
  const later = new Map(after.quotas.map((quota) => [keyOf(quota), quota]));
  const margin = (quota: QuotaReading | undefined): number | null => (quota?.applicable === true ? quota.margin : null);
  const quotas = before.quotas.map((quota) => ({
    rule: quota.rule,
    scope: quota.scope,
    before: margin(quota),
    after: margin(later.get(keyOf(quota))),
  }));
  const levelsAfter = new Map(after.levels.map((level) => [nameOf(level.level), level]));
  const levels = before.levels.flatMap((level): readonly LevelPrice[] => {
    const now = levelsAfter.get(nameOf(level.level));
    if (now === undefined || level.level.some(({ goal }) => goal === 'changes')) return [];
    const goals = level.level.map(({ goal }) => goal);
    const exact = level.proven && now.proven;
    return [{ goals, before: level.value, after: now.value, lost: now.value - level.value, exact }];
  });
  const others = difference.changes
    .map(({ teacherId }) => teacherId)
    .filter((id) => !about.includes(id))
    .sort(compareIds);
  const cheaper = (quota: QuotaPrice): boolean => (quota.after ?? 0) < (quota.before ?? 0);
  const free = others.length === 0 && !quotas.some(cheaper) && levels.every(({ lost }) => lost <= 0);
  const moved = difference.changes.filter(({ kind }) => kind !== 'reposted');
  const own = moved.filter(({ teacherId }) => about.includes(teacherId)).length;
  return { verdict: free ? 'free' : 'costs', quotas, levels, others, points: pointPrices(before, after, own) };
};
