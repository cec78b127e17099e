import type { District } from '../../../src/district/district.ts';
import type { SchoolId } from '../../../src/district/ids.ts';
import type { Ledger } from '../../../src/eligibility/ledger-entry.ts';
import { type AssessedStage, type Indicator, indicators, standardNeed } from '../../../src/equity/standard.ts';
import { planFacts } from '../../../src/plan/facts/plan-facts.ts';
import { assessedUnits } from '../../../src/plan/facts/units.ts';
import type { RosterMove } from '../../../src/plan/transfer.ts';
import { isBackbone } from '../../../src/policy/backbone.ts';
import { defaultPolicy } from '../../../src/policy/schema.ts';
import { scopeOf } from '../../../src/rules/rule.ts';
import { schoolOutflow } from '../../../src/rules/school-outflow/index.ts';

/** Where the moves of a witness break a rule of the default policy about a single school. */
export interface Losses {
  /** Indicators met today and lost, with how many teachers are missing. */
  readonly indicators: readonly IndicatorLoss[];
  /** Rural schools with fewer backbone teachers than today, orders aside, and how many fewer. */
  readonly backbone: ReadonlyMap<SchoolId, number>;
  /** Schools over their approved posts that grow, with their people after the moves. */
  readonly grown: ReadonlyMap<SchoolId, number>;
  /** Schools that would send more than their limit, with how many they send. */
  readonly outflow: ReadonlyMap<SchoolId, number>;
}

export interface IndicatorLoss {
  readonly school: SchoolId;
  readonly stage: AssessedStage;
  readonly indicator: Indicator;
  readonly missing: number;
  readonly today: number;
}

export const lossesOf = (district: District, ledger: Ledger, witness: readonly RosterMove[]): Losses => {
  const facts = planFacts(district, defaultPolicy, ledger, witness, null);
  const lost = indicators.flatMap((indicator) =>
    assessedUnits(facts, indicator).flatMap(({ school, stage, pupils, today, after }): IndicatorLoss[] => {
      const need = standardNeed(defaultPolicy.standardThresholds[stage][indicator], pupils);
      return today >= need && after < need ? [{ school, stage, indicator, missing: need - after, today }] : [];
    }),
  );
  const rural = district.schools.filter(({ areaClass }) => areaClass === 'rural').map(({ id }) => id);
  const change = new Map<SchoolId, number>();
  const ordered = new Set(district.orders.map(({ teacherId }) => teacherId));
  for (const { teacher, from, to } of facts.planned) {
    if (!isBackbone(teacher, defaultPolicy)) continue;
    if (!ordered.has(teacher.id)) change.set(from.id, (change.get(from.id) ?? 0) - 1);
    change.set(to.id, (change.get(to.id) ?? 0) + 1);
  }
  const overSent = schoolOutflow
    .rows(facts)
    .filter(({ holds }) => !holds)
    .map(({ scope }) => scope);
  const leaving = Map.groupBy(facts.planned, ({ from }) => from);
  const { staff, staffAfter } = facts.occupied;
  const grown = district.schools.filter(
    ({ id, approvedPosts }) => staff(id) > approvedPosts && staffAfter(id) > staff(id),
  );
  return {
    indicators: lost,
    backbone: new Map(
      rural.flatMap((id) => ((change.get(id) ?? 0) < 0 ? [[id, -(change.get(id) ?? 0)] as const] : [])),
    ),
    grown: new Map(grown.map(({ id }) => [id, staffAfter(id)] as const)),
    outflow: new Map(
      [...leaving]
        .filter(([school]) => overSent.includes(scopeOf.school(school)))
        .map(([school, moves]) => [school.id, moves.length] as const),
    ),
  };
};
