import { checkPlan } from '../plan/checker/check-plan.ts';
import { composePlacements } from '../plan/compose-placements.ts';
import { composeTransfers } from '../plan/compose-transfers.ts';
import { type EquityLine, equityOfPlan } from '../plan/equity-of-plan.ts';
import { indicatorCounts } from '../plan/indicator-counts.ts';
import type { CheckedRule, Plan } from '../plan/plan.ts';
import type { Move } from '../plan/transfer.ts';
import type { PlanVersion } from '../plan/versions/version.ts';
import { type VersionDifference, versionDifference } from '../plan/versions/version-difference.ts';
import { type GoalName, goalNames } from '../policy/goal.ts';
import { type QuotaLine, quotaLines } from '../report/quota-lines.ts';
import { type ManualPlacements, manualPlacements } from '../review/orders/manual-placements.ts';
import type { RuleId } from '../rules/rule-id.ts';

/** Of goals less is better, of quotas more to spare. */
export type Standing = 'better' | 'worse' | 'same';

/** A figure of two plans; `null` where one of them has none. */
export interface ComparedFigure<Value> {
  readonly before: Value | null;
  readonly now: Value | null;
  readonly standing: Standing | null;
}

export interface ComparedGoal extends ComparedFigure<number> {
  readonly goal: GoalName;
  /** The level of the goal in the later policy, counted from 1; `null` where the policy does not name it. */
  readonly level: number | null;
}

export interface ComparedQuota extends ComparedFigure<QuotaLine> {
  readonly rule: RuleId;
  readonly scope: string;
}

export interface ComparedIndicator extends ComparedFigure<EquityLine> {
  readonly indicator: EquityLine['indicator'];
  readonly stage: EquityLine['stage'];
}

/** A rule that a plan breaks, with the number of rows in which it does. */
export interface BrokenRule {
  readonly rule: CheckedRule;
  readonly cases: number;
}

/** Two plans goal by goal, quota by quota, indicator by indicator and move by move. */
export interface Comparison {
  readonly goals: readonly ComparedGoal[];
  readonly quotas: readonly ComparedQuota[];
  readonly indicators: readonly ComparedIndicator[];
  readonly manual: ComparedFigure<ManualPlacements>;
  readonly broken: { readonly before: readonly BrokenRule[]; readonly now: readonly BrokenRule[] };
  readonly difference: VersionDifference;
}

/** A plan to compare; `previous` is what its own `changes` count against. */
export interface ComparedPlan extends PlanVersion {
  readonly previous: readonly Move[] | null;
}

const bySize = (before: number, now: number): Standing => (now < before ? 'better' : now > before ? 'worse' : 'same');

interface PlanFigures {
  readonly goals: ReadonlyMap<GoalName, number>;
  readonly quotas: readonly QuotaLine[];
  readonly indicators: readonly EquityLine[];
  readonly manual: ManualPlacements;
  readonly broken: readonly BrokenRule[];
}

const figuresOf = ({ district, policy, ledger, moves, previous }: ComparedPlan): PlanFigures => {
  const checked = checkPlan(district, policy, ledger, moves, previous);
  const plan: Plan = {
    dataset: { sha256: '', counts: {} },
    policy,
    status: 'feasible',
    transfers: composeTransfers(district, policy, ledger, moves),
    placements: composePlacements(district, policy, moves),
    levels: [],
    checks: checked.checks,
    conflicts: [],
    lottery: null,
  };
  const cases = Map.groupBy(
    checked.checks.filter(({ holds }) => !holds),
    ({ rule }) => rule,
  );
  return {
    goals: checked.goals,
    quotas: quotaLines({ district, ledger, plan, warnings: [] }),
    indicators: equityOfPlan(indicatorCounts(district, policy, ledger, moves), policy, policy.statSite),
    manual: manualPlacements(plan.transfers, district.orders, policy.manualPlacementCap),
    broken: [...cases].map(([rule, rows]) => ({ rule, cases: rows.length })),
  };
};

/** Each thing of either list once, those of the first list first. */
const joined = <One>(
  before: readonly One[],
  now: readonly One[],
  keyOf: (one: One) => string,
): readonly (readonly [One | null, One | null])[] => {
  const [earlier, later] = [before, now].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  const keys = new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])]);
  return [...keys].map((key) => [earlier?.get(key) ?? null, later?.get(key) ?? null] as const);
};

const levelOf = ({ policy }: ComparedPlan, goal: GoalName): number | null => {
  const index = policy.goals.findIndex((level) => level.some((part) => part.goal === goal));
  return index < 0 ? null : index + 1;
};

/** Goals in the later policy's order, then the earlier one's, then the rest; `changes` where both count against a plan. */
const comparedGoals = (before: ComparedPlan, now: ComparedPlan, was: PlanFigures, is: PlanFigures) => {
  const countsChanges = before.previous !== null && now.previous !== null;
  const rank = (goal: GoalName): number => {
    const [later, earlier] = [levelOf(now, goal), levelOf(before, goal)];
    return later ?? (earlier === null ? 2000 : 1000 + earlier);
  };
  return goalNames
    .filter((goal) => goal !== 'changes' || countsChanges)
    .toSorted((a, b) => rank(a) - rank(b) || goalNames.indexOf(a) - goalNames.indexOf(b))
    .map((goal): ComparedGoal => {
      const [earlier, later] = [was.goals.get(goal) ?? 0, is.goals.get(goal) ?? 0];
      return { goal, level: levelOf(now, goal), before: earlier, now: later, standing: bySize(earlier, later) };
    });
};

/** Coefficients as exact decimals of four places; one that a limit cuts is worse, whatever the places show. */
const coefficientStanding = (before: EquityLine, now: EquityLine): Standing | null => {
  const [was, is] = [before.after, now.after];
  if (!before.known || !now.known || was.coefficient === null || is.coefficient === null) return null;
  if (was.keepsLimit !== is.keepsLimit) return is.keepsLimit ? 'better' : 'worse';
  return bySize(Number(was.coefficient), Number(is.coefficient));
};

/** Compares any two plans, of one dataset or of two: every figure is recomputed from the moves alone. */
export const comparePlans = (before: ComparedPlan, now: ComparedPlan): Comparison => {
  const [was, is] = [figuresOf(before), figuresOf(now)];
  return {
    goals: comparedGoals(before, now, was, is),
    quotas: joined(was.quotas, is.quotas, ({ rule, scope }) => `${rule} ${scope}`).map(([earlier, later]) => {
      const { rule, scope } = (later ?? earlier) as QuotaLine;
      const comparable = earlier?.applicable === true && later?.applicable === true;
      const standing = comparable ? bySize(later.margin, earlier.margin) : null;
      return { rule, scope, before: earlier, now: later, standing };
    }),
    indicators: joined(was.indicators, is.indicators, ({ indicator, stage }) => `${indicator} ${stage}`).map(
      ([earlier, later]) => {
        const { indicator, stage } = (later ?? earlier) as EquityLine;
        const standing = earlier === null || later === null ? null : coefficientStanding(earlier, later);
        return { indicator, stage, before: earlier, now: later, standing };
      },
    ),
    manual: {
      before: was.manual,
      now: is.manual,
      standing: bySize(was.manual.placed.length, is.manual.placed.length),
    },
    broken: { before: was.broken, now: is.broken },
    difference: versionDifference(before, now),
  };
};
