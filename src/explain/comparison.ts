import type { District } from '../district/district.ts';
import { modeOfMove } from '../movement/mode-of-move.ts';
import { redeploymentOf } from '../movement/surplus.ts';
import { checkPlan } from '../plan/checker/check-plan.ts';
import { type Changed, changedTeachers } from '../plan/difference.ts';
import { movesOfPlan } from '../plan/moves-of-plan.ts';
import type { Move, Transfer } from '../plan/transfer.ts';
import { isBackbone } from '../policy/backbone.ts';
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

/** The other plan: its moves, and its values as the checker counted them. */
export interface OtherPlan {
  /** With the orders the plan was made with. */
  readonly district: District;
  readonly moves: readonly Move[];
  readonly values: readonly number[];
}

/** The parts of levels that add several goals; a level of one goal is its own part. */
const partsOf = ({ ledger, plan, previous }: ExplainedPlan, { district, moves, values }: OtherPlan) => {
  if (plan.policy.goals.every((level) => level.length === 1)) return values.map((value) => [value]);
  return checkPlan(district, plan.policy, ledger, moves, previous).levels.map(({ parts }) => parts);
};

const levelLosses = (explained: ExplainedPlan, other: OtherPlan): readonly LevelLoss[] => {
  const otherParts = partsOf(explained, other);
  return explained.plan.levels.map(({ level, value, parts }, index) => {
    const after = other.values[index] ?? value;
    return {
      before: value,
      after,
      lost: after - value,
      goals: level.map(({ goal, weight }, part) => {
        const [was, is] = [parts[part] ?? 0, otherParts[index]?.[part] ?? 0];
        return { goal, weight, before: was, after: is, lost: is - was };
      }),
    };
  });
};

/** Of the moves what quotas count, without the facts that are only shown. */
const countedMoves = ({ plan, teachers, schools }: ExplainedPlan, { district, moves }: OtherPlan): Transfer[] => {
  const { policy } = plan;
  const modeOf = modeOfMove(district, policy, redeploymentOf(district, policy));
  return moves.flatMap((move): Transfer[] => {
    const teacher = teachers.get(move.teacherId);
    const to = schools.get(move.toSchoolId);
    const from = move.fromSchoolId === null ? undefined : schools.get(move.fromSchoolId);
    if (teacher === undefined || from === undefined || to === undefined) return [];
    return [
      {
        ...move,
        fromSchoolId: from.id,
        mode: modeOf(teacher, from, to, move),
        backbone: isBackbone(teacher, policy),
        countsDistrict: false,
        countsSourceSet: false,
        commuteMinutes: null,
        wishRank: null,
        reasons: [],
      },
    ];
  });
};

const quotaMargins = (explained: ExplainedPlan, other: OtherPlan): readonly QuotaMargin[] => {
  const { roster, ledger, plan } = explained;
  const marginsOf = (district: District, transfers: readonly Transfer[]) =>
    quotaLines({ district, ledger, warnings: [], plan: { ...plan, transfers } });
  const after = new Map(
    marginsOf(other.district, countedMoves(explained, other)).map((line) => [
      `${line.rule} ${line.scope}`,
      line.applicable ? line.margin : null,
    ]),
  );
  return marginsOf(roster, plan.transfers).map(({ rule, scope, applicable, margin }) => ({
    rule,
    scope,
    before: applicable ? margin : null,
    after: after.get(`${rule} ${scope}`) ?? null,
  }));
};

/** Both plans' goals and quotas, and the people who change. */
export const comparisonOf = (explained: ExplainedPlan, other: OtherPlan): Comparison => ({
  levels: levelLosses(explained, other),
  quotas: quotaMargins(explained, other),
  changes: changedTeachers(other.district, other.moves, movesOfPlan(explained.plan)),
});

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
