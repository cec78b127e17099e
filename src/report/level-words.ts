import type { Indicator } from '../equity/standard.ts';
import { type EquityLine, equityOfPlan } from '../plan/equity-of-plan.ts';
import { indicatorCounts } from '../plan/indicator-counts.ts';
import { movesOfPlan } from '../plan/moves-of-plan.ts';
import type { PlanLevel } from '../plan/plan.ts';
import type { GoalName } from '../policy/goal.ts';
import { type Message, message } from '../text/message.ts';
import type { ReportInput } from './input.ts';
import { slotFlows } from './slot-flows.ts';

const indicatorOf: Partial<Readonly<Record<GoalName, Indicator>>> = {
  cv_backbone: 'backbone',
  cv_degree: 'degree',
  cv_arts_pe: 'arts_pe',
};

const isSpread = (goal: GoalName): boolean => goal === 'cv_excess' || indicatorOf[goal] !== undefined;

/** Three places, as bureaus write a coefficient; four where three would stand on the other side of the limit. */
const coefficientText = (text: string, limit: number, keepsLimit: boolean): string => {
  const short = Number(text).toFixed(3);
  return Number(short) <= limit === keepsLimit ? short : text;
};

const coefficientWords = ({ stage, indicator, limit, after }: EquityLine): Message => {
  const most = limit.numerator / limit.denominator;
  return after.coefficient === null
    ? message('report.level.no_coefficient', { stage, indicator })
    : message('report.level.coefficient', {
        stage,
        indicator,
        coefficient: coefficientText(after.coefficient, most, after.keepsLimit),
        limit: most.toFixed(3),
      });
};

/** What a level reached, in words where its number alone is none that people use; no words where it is. */
export type LevelWords = (level: PlanLevel) => readonly Message[];

/**
 * Levels in words: rural gaps as posts with their weighted number, spreads as coefficients of variation with their limit
 * (domain 2.4). The figures are computed once for all levels; every other goal is its number.
 */
export const levelWords = (input: ReportInput): LevelWords => {
  const { district, ledger, plan } = input;
  const rural = new Set<string>(district.schools.filter(({ areaClass }) => areaClass === 'rural').map(({ id }) => id));
  let equity: readonly EquityLine[] | undefined;
  const equityLines = (): readonly EquityLine[] => {
    equity ??= equityOfPlan(
      indicatorCounts(district, plan.policy, ledger, movesOfPlan(plan)),
      plan.policy,
      plan.policy.statSite,
    );
    return equity;
  };
  const needsWords = ({ goal }: PlanLevel['level'][number]): boolean =>
    goal === 'unfilled_rural_posts' || isSpread(goal);
  return ({ level, value, parts }) => {
    if (!level.some(needsWords)) return [];
    return level.flatMap(({ goal }, index): readonly Message[] => {
      const own = level.length === 1 ? value : (parts[index] ?? value);
      const indicator = indicatorOf[goal];
      if (goal === 'cv_excess') {
        const over = equityLines().filter(({ known, after }) => known && !after.keepsLimit);
        return over.length === 0 ? [message('report.level.within_limits')] : over.map(coefficientWords);
      }
      if (indicator !== undefined)
        return equityLines()
          .filter((line) => line.indicator === indicator)
          .map(coefficientWords);
      if (goal !== 'unfilled_rural_posts') return [message('report.level.number', { value: own })];
      const posts = slotFlows(input)
        .filter(({ slot }) => rural.has(slot.schoolId))
        .reduce((sum, { gapAfter }) => sum + gapAfter, 0);
      return [message('report.level.rural_posts', { posts, weighted: own })];
    });
  };
};

/** Whether the numbers of a level are ones that people use: a squared spread is not. */
export const hasPlainNumbers = ({ level }: Pick<PlanLevel, 'level'>): boolean =>
  !level.some(({ goal }) => isSpread(goal));
