import { compareIds } from '../district/ids.ts';
import type { GoalLevel } from '../policy/goal.ts';
import { policyDocument } from '../policy/schema.ts';
import { conflictMessages } from '../readiness/missing-columns.ts';
import { missingDocument, readinessDocument } from '../readiness/readiness-document.ts';
import { attainableMessage, changeMessage, costMessage } from '../report/way-out-words.ts';
import { cellText } from '../report/words.ts';
import type { Message } from '../text/message.ts';
import { render } from '../text/render.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Check, Conflict, Plan, PlanLevel, Requirement } from './plan.ts';
import type { PoolLoan } from './pool-loan.ts';
import { onlyLowerGoalsDocument, servedDocument } from './serves/serves-document.ts';
import type { Placement, Transfer } from './transfer.ts';
import { warningDocument } from './warnings/warning-document.ts';
import type { Attainable, Change, Diagnosis, WayOut } from './way-out.ts';

const bothLanguages = (message: Message): { readonly zh: string; readonly en: string } => ({
  zh: render('zh', message),
  en: render('en', message),
});

const transferDocument = (transfer: Transfer) => ({
  teacher_id: transfer.teacherId,
  from_school_id: transfer.fromSchoolId,
  to_school_id: transfer.toSchoolId,
  stage: transfer.stage,
  subject: transfer.subject,
  mode: transfer.mode,
  counts_district: transfer.countsDistrict,
  counts_source_set: transfer.countsSourceSet,
  backbone: transfer.backbone,
  commute_minutes: transfer.commuteMinutes,
  wish_rank: transfer.wishRank,
  reasons: transfer.reasons.map((reason) => ({ code: reason.key, ...bothLanguages(reason) })),
  ...(transfer.serves === undefined ? {} : { serves: transfer.serves.map(servedDocument) }),
  ...(transfer.onlyGoals === undefined ? {} : { only_goals: [...transfer.onlyGoals] }),
});

const placementDocument = (placement: Placement) => ({
  teacher_id: placement.teacherId,
  school_id: placement.toSchoolId,
  stage: placement.stage,
  subject: placement.subject,
  hire_type: placement.hireType,
  bond_until: placement.bondUntil,
  commute_minutes: placement.commuteMinutes,
  wish_rank: placement.wishRank,
  reasons: placement.reasons.map((reason) => ({ code: reason.key, ...bothLanguages(reason) })),
});

/** A level of one goal bears its name; one of several bears all their names, and then each part with its weight. */
const isSingle = (level: GoalLevel): boolean => level.length === 1 && level[0]?.weight === 1;

/** Counts and minutes need no unit; money is marked as whole fen a year. */
const unitOf = (level: GoalLevel): { readonly unit?: string } =>
  isSingle(level) && level[0]?.goal === 'cost' ? { unit: 'fen_per_year' } : {};

const levelDocument = ({ level, value, bound, proven, parts, scale }: PlanLevel) => ({
  goal: isSingle(level) ? level[0]?.goal : level.map(({ goal }) => goal),
  value,
  bound,
  gap: bound === null ? null : value - bound,
  proven,
  ...unitOf(level),
  ...(scale === undefined ? {} : { scale }),
  ...(isSingle(level)
    ? {}
    : { parts: level.map(({ goal, weight }, index) => ({ goal, weight, value: parts[index] ?? null })) }),
});

const checkDocument = ({ rule, clause, scope, required, actual, holds, notChecked, notApplicable }: Check) => ({
  rule,
  clause,
  scope,
  required,
  actual,
  holds,
  ...(notChecked === true ? { not_checked: true } : {}),
  ...(notApplicable === true ? { not_applicable: true } : {}),
});

const requirementDocument = ({ rule, clause, scope, message }: Requirement) => ({
  rule,
  clause,
  scope,
  ...bothLanguages(message),
});

const conflictDocument = (conflict: Conflict) => ({
  zh: cellText('zh', conflictMessages(conflict)),
  en: cellText('en', conflictMessages(conflict)),
  minimal: conflict.minimal,
  ...(conflict.without === undefined ? {} : { without: conflict.without.map(missingDocument) }),
  requirements: conflict.requirements.map(requirementDocument),
});

const attainableDocument = (quota: Attainable) => ({
  rule: quota.rule,
  clause: quota.clause,
  scope: quota.scope,
  required: quota.outcome === 'proven' ? quota.required : null,
  of: quota.of,
  attainable: quota.attainable,
  outcome: quota.outcome,
  other_quotas_set_aside: quota.alone,
  ...bothLanguages(attainableMessage(quota)),
});

const changeDocument = (change: Change) => {
  switch (change.kind) {
    case 'policy':
      return { kind: change.kind, key: change.key, before: change.before, value: change.value };
    case 'column':
      return {
        kind: change.kind,
        table: change.table,
        column: change.column,
        ids: [...change.ids],
        value: change.value,
      };
    case 'order':
      return {
        kind: change.kind,
        remove: true,
        teacher_id: change.teacherId,
        order: change.order,
        school_id: change.schoolId,
      };
    default:
      return change satisfies never;
  }
};

const wayOutDocument = (way: WayOut) => ({
  lawful: way.lawful,
  people: way.people,
  posts: way.posts,
  ...bothLanguages(costMessage(way)),
  changes: way.changes.map(({ rule, clause, lawful, change }) => ({
    rule,
    clause,
    lawful,
    ...changeDocument(change),
    ...bothLanguages(changeMessage(change)),
  })),
});

const diagnosisDocument = ({ attainable, waysOut, complete }: Diagnosis) => ({
  attainable: attainable.map(attainableDocument),
  ways_out: waysOut.map(wayOutDocument),
  diagnosis_complete: complete,
});

const loanDocument = ({ schoolId, purpose, number, start, end }: PoolLoan) => ({
  school_id: schoolId,
  purpose,
  number,
  start,
  end,
});

/**
 * A plan as `plan.json` carries it: plan/1 of dataset.md section 3, with `conflicts` and `lottery` added. How the plan
 * was obtained is not in it: the same plan is the same document on every engine and machine.
 */
export const planDocument = (plan: Plan) => ({
  format: 'plan/1',
  dataset: {
    sha256: plan.dataset.sha256,
    counts: Object.fromEntries(Object.entries(plan.dataset.counts).sort(([a], [b]) => compareIds(a, b))),
  },
  policy: policyDocument(plan.policy),
  status: plan.status,
  transfers: plan.transfers.toSorted((a, b) => compareIds(a.teacherId, b.teacherId)).map(transferDocument),
  placements: plan.placements.toSorted((a, b) => compareIds(a.teacherId, b.teacherId)).map(placementDocument),
  ...(plan.poolLoans === undefined ? {} : { pool_loans: plan.poolLoans.map(loanDocument) }),
  ...(plan.onlyLowerGoals === undefined ? {} : { only_goals: onlyLowerGoalsDocument(plan.onlyLowerGoals) }),
  ...(plan.warnings === undefined ? {} : { warnings: plan.warnings.map(warningDocument) }),
  levels: plan.levels.map(levelDocument),
  checks: plan.checks.map(checkDocument),
  conflicts: plan.conflicts.map(conflictDocument),
  ...(plan.diagnosis === undefined ? {} : diagnosisDocument(plan.diagnosis)),
  ...(plan.readiness === undefined ? {} : { readiness: readinessDocument(plan.readiness) }),
  ...(plan.changePoints === undefined
    ? {}
    : {
        change_points: {
          complete: plan.changePoints.complete,
          points: plan.changePoints.points.map(({ changes, values }) => ({ changes, values: [...values] })),
        },
      }),
  lottery:
    plan.lottery === null
      ? null
      : { seed: plan.lottery.seed, rounds: [...plan.lottery.rounds], unique: plan.lottery.unique },
});

/** The bytes of `plan.json`: two spaces of indentation, a newline at the end. */
export const planText = (plan: Plan): string => `${JSON.stringify(planDocument(plan), null, 2)}\n`;

/** The same text piece by piece, a line of a list at a time, so that the whole text is never in memory. */
export const planPieces = (plan: Plan): Iterable<string> => jsonPieces(planDocument(plan));
