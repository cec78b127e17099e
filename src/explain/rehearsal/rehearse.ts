import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import type { Plan } from '../../plan/plan.ts';
import type { WarningKind } from '../../plan/warnings/plan-warning.ts';
import { warningsOf } from '../../plan/warnings/warnings-of.ts';
import { rules } from '../../rules/index.ts';
import type { QuotaRuleId } from '../../rules/rule-id.ts';
import { type RehearsalAnswer, type RehearsalCase, type RehearsalQuestion, rehearsalQuestions } from './question.ts';

interface Rehearsed {
  readonly facts: PlanFacts;
  readonly plan: Pick<Plan, 'onlyLowerGoals'>;
  readonly warned: (...kinds: readonly WarningKind[]) => readonly RehearsalCase[];
}

type Answer = Omit<RehearsalAnswer, 'question'>;

const answer = (flagged: boolean, figures: RehearsalAnswer['figures'], cases: readonly RehearsalCase[]): Answer => ({
  state: flagged ? 'flagged' : 'clear',
  figures,
  cases,
});

const quotaRules = {
  rotation_quota: true,
  backbone_quota: true,
  school_rotation_quota: true,
  school_backbone_quota: true,
  principals_quota: true,
} as const satisfies Readonly<Record<QuotaRuleId, true>>;
const isQuotaRule = (id: string): id is QuotaRuleId => Object.hasOwn(quotaRules, id);

interface Met {
  readonly rule: QuotaRuleId;
  readonly scope: string;
  readonly part: number;
  readonly whole: number;
  readonly margin: number;
}

/** Every quota that applies, with how many of its movers could be missing. */
const quotasMet = (facts: PlanFacts): readonly Met[] =>
  rules.flatMap(({ id, rows }) =>
    isQuotaRule(id)
      ? rows(facts).flatMap(({ scope, notApplicable, words }): readonly Met[] => {
          if (notApplicable === true || words === undefined) return [];
          const { part, whole, margin } = words.actual.values;
          return [{ rule: id, scope, part: Number(part), whole: Number(whole), margin: Number(margin) }];
        })
      : [],
  );

const across = ({ planned }: PlanFacts, leavesRural: boolean): number =>
  planned.filter(
    ({ backbone, from, to }) =>
      backbone && (from.areaClass === 'rural') === leavesRural && (to.areaClass === 'rural') !== leavesRural,
  ).length;

const answers: Readonly<Record<RehearsalQuestion, (rehearsed: Rehearsed) => Answer>> = {
  backbone_direction: ({ facts, warned }) => {
    const fromRural = across(facts, true);
    return answer(fromRural > 0, { fromRural, toRural: across(facts, false) }, warned('backbone_from_rural'));
  },
  schools_worse: ({ warned }) => {
    const [indicators, gaps, grown] = [warned('indicator_lost'), warned('gap_widened'), warned('overstaffed_grew')];
    const figures = { indicators: indicators.length, gaps: gaps.length, grown: grown.length };
    const cases = [...indicators, ...gaps, ...grown];
    return answer(cases.length > 0, figures, cases);
  },
  heads: ({ facts, warned }) => {
    const cases = warned('head_without_vacancy');
    const moving = facts.planned.filter(({ head }) => head).length;
    return answer(cases.length > 0, { moving, without: cases.length }, cases);
  },
  exemptions: ({ facts: { district, ledger, policy } }) => {
    const exempt = district.teachers.filter(
      ({ exemption, exemptionUntil }) =>
        exemption !== null && (exemptionUntil === null || exemptionUntil > policy.referenceDate),
    );
    const byChoice = exempt.filter(({ exemption }) => exemption === 'deferral' || exemption === 'other');
    const withoutEnd = byChoice.filter(({ exemptionUntil }) => exemptionUntil === null).length;
    const figures = { exempt: exempt.length, eligible: ledger.eligible, byChoice: byChoice.length, withoutEnd };
    return answer(withoutEnd > 0, figures, []);
  },
  manual_placements: ({ facts }) => {
    const ordered = facts.planned.flatMap(({ teacher, to }) => {
      const order = facts.orders.find(
        ({ teacherId, kind }) => teacherId === teacher.id && (kind === 'move' || kind === 'assign'),
      );
      const withReason = order?.reason !== null && order?.reason !== '';
      return order === undefined
        ? []
        : [{ about: 'order', teacherId: teacher.id, toSchoolId: to.id, withReason } as const];
    });
    const without = ordered.filter(({ withReason }) => !withReason).length;
    return answer(without > 0, { ordered: ordered.length, movers: facts.planned.length, without }, ordered);
  },
  same_subject_swaps: ({ warned }) => {
    const cases = warned('both_ways');
    return answer(cases.length > 0, { slots: cases.length }, cases);
  },
  quota_just_met: ({ facts }) => {
    const quotas = quotasMet(facts);
    const cases = quotas
      .filter(({ margin }) => margin <= 0)
      .map(({ margin: _margin, ...quota }): RehearsalCase => ({ about: 'quota', ...quota }));
    return answer(cases.length > 0, { quotas: quotas.length, just: cases.length }, cases);
  },
  lower_goals: ({ plan: { onlyLowerGoals } }) => {
    if (onlyLowerGoals === undefined) return answer(true, { known: 0, movers: 0, lower: 0 }, []);
    const lower = onlyLowerGoals.movers - onlyLowerGoals.fewest;
    return answer(lower > 0, { known: 1, movers: onlyLowerGoals.movers, lower }, []);
  },
  not_checked: ({ facts }) => {
    const cases = rules
      .flatMap(({ rows }) => rows(facts))
      .filter(({ notChecked }) => notChecked === true)
      .map(({ rule, scope }): RehearsalCase => ({ about: 'rule', rule, scope }));
    return answer(cases.length > 0, { rows: cases.length }, cases);
  },
};

/** Every question with its answer, from district, policy and moves; what serves lower goals is the plan's own claim. */
export const rehearse = (facts: PlanFacts, plan: Pick<Plan, 'onlyLowerGoals'>): readonly RehearsalAnswer[] => {
  const warnings = warningsOf(facts);
  const warned = (...kinds: readonly WarningKind[]): readonly RehearsalCase[] =>
    warnings.filter(({ kind }) => kinds.includes(kind)).map((warning) => ({ about: 'warning', warning }));
  return rehearsalQuestions.map((question) => ({ question, ...answers[question]({ facts, plan, warned }) }));
};
