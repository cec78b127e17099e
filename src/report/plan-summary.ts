import { citedClause } from '../clauses/cited-clause.ts';
import type { PlanStatus } from '../plan/plan.ts';
import { conflictMessages } from '../readiness/missing-columns.ts';
import type { QuotaRuleId, RuleId } from '../rules/rule-id.ts';
import type { Language, Message } from '../text/message.ts';
import { render, term } from '../text/render.ts';
import { people, type ReportInput } from './input.ts';
import { type QuotaLine, quotaLines } from './quota-lines.ts';
import { scopeCell } from './scope-cell.ts';
import { levelGoals, levelVerdict } from './tables/levels.ts';
import { cellText } from './words.ts';

interface QuotaSummary {
  readonly rule: QuotaRuleId;
  readonly name: string;
  readonly scope: string;
  readonly scopeName: string;
  readonly clause: string;
  readonly required: number;
  readonly actual: number;
  readonly margin: number;
  readonly applicable: boolean;
  readonly holds: boolean;
  readonly formula: string;
  readonly verdict: string;
}

interface LevelSummary {
  readonly goals: readonly string[];
  readonly name: string;
  readonly value: number;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly proven: boolean;
  readonly verdict: string;
}

interface ConflictSummary {
  readonly message: string;
  readonly minimal: boolean;
  readonly requirements: readonly {
    readonly rule: RuleId;
    readonly clause: string;
    readonly scope: string;
    readonly scopeName: string;
    readonly text: string;
  }[];
}

/** A plan at a glance, in words: what a terminal, a page and a program show of it first. */
export interface PlanSummary {
  readonly status: PlanStatus;
  readonly statusName: string;
  readonly policy: string;
  readonly transfers: number;
  /** New teachers placed, of those there are. */
  readonly placements: { readonly placed: number; readonly hires: number };
  readonly quotas: readonly QuotaSummary[];
  readonly levels: readonly LevelSummary[];
  readonly checks: {
    readonly all: number;
    readonly broken: number;
    readonly notChecked: number;
    readonly notApplicable: number;
  };
  readonly conflicts: readonly ConflictSummary[];
}

/** 达标，余 3 人 · 恰好达标，余 0 人 · 差 5 人. */
const quotaVerdict = (line: QuotaLine): Message => {
  const key = !line.applicable ? 'not_applicable' : !line.holds ? 'short' : line.margin === 0 ? 'exact' : 'met';
  return { key: `report.quota.${key}`, values: { margin: Math.abs(line.margin) } };
};

export const planSummary = (language: Language, input: ReportInput): PlanSummary => {
  const { plan } = input;
  const who = people(input.district);
  const scopeName = (scope: string): string => cellText(language, scopeCell(who, scope));
  return {
    status: plan.status,
    statusName: term(language, `status.${plan.status}`),
    policy: plan.policy.name,
    transfers: plan.transfers.length,
    placements: { placed: plan.placements.length, hires: input.district.hires.length },
    quotas:
      plan.status === 'infeasible'
        ? []
        : quotaLines(input).map((line) => ({
            rule: line.rule,
            name: term(language, `rule.${line.rule}`),
            scope: line.scope,
            scopeName: scopeName(line.scope),
            clause: line.clause,
            required: line.required,
            actual: line.actual,
            margin: line.margin,
            applicable: line.applicable,
            holds: line.holds,
            formula: render(language, line.formula),
            verdict: render(language, quotaVerdict(line)),
          })),
    levels: plan.levels.map((level) => ({
      goals: level.level.map((part) => part.goal),
      name: levelGoals(level)
        .map((part) => render(language, part))
        .join(' + '),
      value: level.value,
      bound: level.bound,
      gap: level.bound === null ? null : level.value - level.bound,
      proven: level.proven,
      verdict: render(language, levelVerdict(level)),
    })),
    checks: {
      all: plan.checks.length,
      broken: plan.checks.filter((check) => !check.holds).length,
      notChecked: plan.checks.filter((check) => check.notChecked === true).length,
      notApplicable: plan.checks.filter((check) => check.notApplicable === true).length,
    },
    conflicts: plan.conflicts.map((conflict) => ({
      message: cellText(language, conflictMessages(conflict)),
      minimal: conflict.minimal,
      requirements: conflict.requirements.map((requirement) => ({
        rule: requirement.rule,
        clause: citedClause(requirement.clause),
        scope: requirement.scope,
        scopeName: scopeName(requirement.scope),
        text: render(language, requirement.message),
      })),
    })),
  };
};
