import { citedClause } from '../clauses/cited-clause.ts';
import type { PlanStatus } from '../plan/plan.ts';
import type { Attainable, Change, Diagnosis } from '../plan/way-out.ts';
import { firstColumn } from '../readiness/first-column.ts';
import { conflictMessages } from '../readiness/missing-columns.ts';
import type { QuotaRuleId, RuleId } from '../rules/rule-id.ts';
import type { Language, Message } from '../text/message.ts';
import { render, term } from '../text/render.ts';
import { countsInLines } from './counts-in.ts';
import { people, type ReportInput } from './input.ts';
import { levelWords } from './level-words.ts';
import { warningGroups, warningLine } from './plan-warnings.ts';
import { type QuotaLine, quotaLines } from './quota-lines.ts';
import { rotationLines } from './rotation-lines.ts';
import { scopeCell } from './scope-cell.ts';
import { type Overstaffed, overstaffed, surplusOfSchools } from './surplus-lines.ts';
import { levelGoals, levelVerdict } from './tables/levels.ts';
import { attainableMessage, changeMessage, costMessage, lawMessage } from './way-out-words.ts';
import { cellText } from './words.ts';

/**
 * What has to be relaxed where no plan exists: one requirement of the one smallest set (`one`), one of each of several
 * sets without a common requirement (`each`), or what is not known, because a set is not shown to be smallest
 * (`unproven`) or none was found in time (`unexplained`).
 */
type Relaxing = 'one' | 'each' | 'unproven' | 'unexplained';

const relaxingOf = ({ status, conflicts }: Pick<ReportInput['plan'], 'status' | 'conflicts'>): Relaxing | null => {
  if (status !== 'infeasible') return null;
  if (conflicts.length === 0) return 'unexplained';
  if (conflicts.some(({ minimal }) => !minimal)) return 'unproven';
  return conflicts.length > 1 ? 'each' : 'one';
};

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
  /** The value in words: `30 个岗位（按边远等级加权为 32）`. */
  readonly reached: string;
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

interface AttainableSummary {
  readonly rule: QuotaRuleId;
  readonly scope: string;
  /** People; `null` unless proven. */
  readonly attainable: number | null;
  readonly required: number | null;
  readonly of: number | null;
  readonly outcome: Attainable['outcome'];
  readonly text: string;
}

interface WayOutSummary {
  readonly lawful: boolean;
  readonly people: number | null;
  readonly posts: number | null;
  readonly cost: string;
  readonly changes: readonly {
    readonly rule: RuleId;
    readonly clause: string;
    readonly lawful: boolean;
    readonly text: string;
    readonly law: string;
    /** What to enter, for programs. */
    readonly change: Change;
  }[];
}

/** What the quotas of a district without a plan can reach, and the ways out. */
interface DiagnosisSummary {
  readonly complete: boolean;
  readonly attainable: readonly AttainableSummary[];
  readonly waysOut: readonly WayOutSummary[];
}

/** A plan at a glance, in words: what a terminal, a page and a program show of it first. */
export interface PlanSummary {
  readonly status: PlanStatus;
  readonly statusName: string;
  readonly policy: string;
  readonly transfers: number;
  /** New teachers placed, of those there are. */
  readonly placements: { readonly placed: number; readonly hires: number };
  /** Schools above their approved posts and the people above them, today and after the plan. */
  readonly overstaffed: Overstaffed;
  readonly quotas: readonly QuotaSummary[];
  readonly levels: readonly LevelSummary[];
  readonly checks: {
    readonly all: number;
    readonly broken: number;
    readonly notChecked: number;
    readonly notApplicable: number;
  };
  readonly conflicts: readonly ConflictSummary[];
  /** What the conflicts ask for; `null` where there is a plan. */
  readonly relaxing: Relaxing | null;
  readonly diagnosis: DiagnosisSummary | null;
  /** Without a plan: the one missing column to fill first, in a sentence; absent where no conflict rests on one. */
  readonly fillFirst?: string;
  /** What the moves count in, and how many serve only lower goals, in words; empty where it is not known. */
  readonly countsIn: readonly string[];
  /** The rotation by direction, and readings of the backbone share where they differ, in words. */
  readonly rotation: readonly string[];
  /** What an inspector will ask about, kind by kind. */
  readonly warnings: readonly string[];
}

const diagnosisSummary = (language: Language, diagnosis: Diagnosis): DiagnosisSummary => ({
  complete: diagnosis.complete,
  attainable: diagnosis.attainable.map((quota) => ({
    rule: quota.rule,
    scope: quota.scope,
    attainable: quota.attainable,
    required: quota.outcome === 'proven' ? quota.required : null,
    of: quota.of,
    outcome: quota.outcome,
    text: render(language, attainableMessage(quota)),
  })),
  waysOut: diagnosis.waysOut.map((way) => ({
    lawful: way.lawful,
    people: way.people,
    posts: way.posts,
    cost: render(language, costMessage(way)),
    changes: way.changes.map((one) => ({
      rule: one.rule,
      clause: citedClause(one.clause),
      lawful: one.lawful,
      text: render(language, changeMessage(one.change)),
      law: render(language, lawMessage(one)),
      change: one.change,
    })),
  })),
});

/** 达标，余 3 人 · 恰好达标，余 0 人 · 差 5 人. */
const quotaVerdict = (line: QuotaLine): Message => {
  const key = !line.applicable ? 'not_applicable' : !line.holds ? 'short' : line.margin === 0 ? 'exact' : 'met';
  return { key: `report.quota.${key}`, values: { margin: Math.abs(line.margin) } };
};

export const planSummary = (language: Language, input: ReportInput): PlanSummary => {
  const { plan } = input;
  const who = people(input.district);
  const words = levelWords(input);
  const first = firstColumn(plan.conflicts, input.district);
  const scopeName = (scope: string): string => cellText(language, scopeCell(who, scope));
  return {
    status: plan.status,
    statusName: term(language, `status.${plan.status}`),
    policy: plan.policy.name,
    transfers: plan.transfers.length,
    placements: { placed: plan.placements.length, hires: input.district.hires.length },
    overstaffed: overstaffed(surplusOfSchools(input)),
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
      reached: words(level).length === 0 ? String(level.value) : cellText(language, words(level)),
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
    countsIn: countsInLines(language, plan),
    rotation: plan.status === 'infeasible' ? [] : rotationLines(language, input),
    warnings: warningGroups(language, input).map((group) => warningLine(language, group)),
    relaxing: relaxingOf(plan),
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
    ...(first === null ? {} : { fillFirst: render(language, first) }),
    diagnosis: plan.diagnosis === undefined ? null : diagnosisSummary(language, plan.diagnosis),
  };
};
