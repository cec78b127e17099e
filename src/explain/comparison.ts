import type { District } from '../district/district.ts';
import type { TeacherId } from '../district/ids.ts';
import { checkPlan } from '../plan/checker/check-plan.ts';
import { composeTransfers } from '../plan/compose-transfers.ts';
import { type Changed, changedTeachers } from '../plan/difference.ts';
import { movesOfPlan } from '../plan/moves-of-plan.ts';
import type { Move } from '../plan/transfer.ts';
import type { GoalName } from '../policy/goal.ts';
import { quotaLines } from '../report/quota-lines.ts';
import type { QuotaRuleId } from '../rules/rule-id.ts';
import type { ExplainedPlan } from './explained-plan.ts';

/** One goal of a level in both plans; lower is better, so a loss is above zero. */
export interface GoalLoss {
  readonly goal: GoalName;
  readonly weight: number;
  readonly before: number;
  readonly after: number;
  readonly lost: number;
}

/** One level of the policy in both plans. */
export interface LevelLoss {
  readonly before: number;
  readonly after: number;
  readonly lost: number;
  readonly goals: readonly GoalLoss[];
}

/** Persons above a quota's requirement; `null` where the quota counts no person. */
export interface QuotaMargin {
  readonly rule: QuotaRuleId;
  readonly scope: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Another plan measured against the explained one. */
export interface Comparison {
  readonly levels: readonly LevelLoss[];
  readonly quotas: readonly QuotaMargin[];
  /** Everyone whose school differs, the subject of the question included; sorted. */
  readonly changes: readonly Changed[];
}

/** Both plans' goals and quotas and the people who change. `district` has the orders the other plan was made with. */
export const comparisonOf = (explained: ExplainedPlan, district: District, moves: readonly Move[]): Comparison => {
  const { ledger, plan, previous } = explained;
  const { policy } = plan;
  const checked = checkPlan(district, policy, ledger, moves, previous);
  const levels = plan.levels.map(({ level, value, parts }, index): LevelLoss => {
    const other = checked.levels[index] ?? { value, parts };
    return {
      before: value,
      after: other.value,
      lost: other.value - value,
      goals: level.map(({ goal, weight }, part) => {
        const [before, after] = [parts[part] ?? 0, other.parts[part] ?? 0];
        return { goal, weight, before, after, lost: after - before };
      }),
    };
  });
  const transfers = composeTransfers(district, policy, ledger, moves);
  const margins = new Map(
    quotaLines({ district, ledger, warnings: [], plan: { ...plan, transfers, placements: [] } }).map((line) => [
      `${line.rule} ${line.scope}`,
      line.applicable ? line.margin : null,
    ]),
  );
  const quotas = quotaLines({ district: explained.roster, ledger, warnings: [], plan }).map(
    ({ rule, scope, applicable, margin }): QuotaMargin => ({
      rule,
      scope,
      before: applicable ? margin : null,
      after: margins.get(`${rule} ${scope}`) ?? null,
    }),
  );
  return { levels, quotas, changes: changedTeachers(district, moves, movesOfPlan(plan)) };
};

/** The first level whose value differs; the levels come in the policy's order, so it alone decides which plan is better. */
export const decidingLevel = ({ levels }: Pick<Comparison, 'levels'>): number | null => {
  const index = levels.findIndex(({ lost }) => lost !== 0);
  return index < 0 ? null : index;
};

/** Sorts comparisons by what they lose, level by level in the policy's order. */
export const byLoss = (a: Pick<Comparison, 'levels'>, b: Pick<Comparison, 'levels'>): number => {
  for (const [index, { lost }] of a.levels.entries()) {
    const order = lost - (b.levels[index]?.lost ?? 0);
    if (order !== 0) return order;
  }
  return 0;
};

/** Where a comparison sends a teacher: the new school, `undefined` where the teacher changes nothing. */
export const changeOf = ({ changes }: Pick<Comparison, 'changes'>, id: TeacherId): Changed | undefined =>
  changes.find(({ teacherId }) => teacherId === id);
