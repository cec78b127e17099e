import type { PlanVersion } from '../../plan/versions/version.ts';
import type { GoalName } from '../../policy/goal.ts';
import type { Comparison, Standing } from '../../scenario/comparison.ts';
import { type Message, message } from '../../text/message.ts';
import { standingMessage } from '../comparison-words.ts';
import { people } from '../input.ts';
import type { QuotaLine } from '../quota-lines.ts';
import { scopeCell } from '../scope-cell.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

const quotaCell = (line: QuotaLine | null): Cell =>
  line === null || !line.applicable
    ? message('compare.none')
    : message('compare.quota', { actual: line.actual, required: line.required });

/** A squared spread is no number that people use; the indicators show it as a coefficient. */
const isSquaredSpread = (goal: GoalName): boolean => goal.startsWith('cv_');

const by = (before: number | null, now: number | null, standing: Standing | null): Message =>
  standingMessage(standing, Math.abs((now ?? 0) - (before ?? 0)));

const named = (cell: Cell, more: Cell): Cell =>
  typeof cell === 'object' && cell !== null && 'key' in cell && typeof more === 'object' && more !== null
    ? [cell, more].flat()
    : cell;

/** Quotas, then goals in their order, then indicators and the rest: a figure of each plan and which is better. */
export const comparisonTable = ({ goals, quotas, indicators, manual }: Comparison, now: PlanVersion): ReportTable => {
  const who = people(now.district);
  const scoped = (rule: string, scope: string): Cell => {
    const cell = scopeCell(who, scope);
    return typeof cell === 'string'
      ? message('compare.quota_of', { rule, scope: cell })
      : named(termCell('rule', rule), cell);
  };
  return {
    key: 'comparison',
    columns: columns('compared', 'plan_before', 'plan_now', 'standing_of_plan'),
    rows: [
      ...quotas.map(({ rule, scope, before, now: is, standing }) => [
        scoped(rule, scope),
        quotaCell(before),
        quotaCell(is),
        by(before?.margin ?? null, is?.margin ?? null, standing),
      ]),
      ...goals
        .filter(({ goal, level }) => level !== null || !isSquaredSpread(goal))
        .map(({ goal, level, before, now: is, standing }) => [
          level === null ? termCell('goal', goal) : message('compare.level', { level, goal }),
          before,
          is,
          by(before, is, standing),
        ]),
      ...indicators.map(({ indicator, stage, before, now: is, standing }) => [
        message('compare.indicator', { indicator, stage }),
        before?.after.coefficient ?? null,
        is?.after.coefficient ?? null,
        standingMessage(
          standing,
          Math.abs(Number(is?.after.coefficient ?? 0) - Number(before?.after.coefficient ?? 0)).toFixed(4),
        ),
      ]),
      [
        message('compare.manual'),
        manual.before?.placed.length ?? null,
        manual.now?.placed.length ?? null,
        by(manual.before?.placed.length ?? 0, manual.now?.placed.length ?? 0, manual.standing),
      ],
    ],
  };
};

/** The moves in which two plans differ, each with its cause. */
export const differenceTable = (
  { difference: { changes } }: Pick<Comparison, 'difference'>,
  [before, now]: readonly [PlanVersion, PlanVersion],
): ReportTable => {
  const [earlier, later] = [people(before.district), people(now.district)];
  return {
    key: 'difference',
    columns: columns('teacher_id', 'teacher', 'change_kind', 'destination_before', 'destination_now', 'cause:note'),
    rows: changes.map(({ teacherId, kind, before: was, now: is, message: cause }) => [
      teacherId,
      (later.teacher(teacherId) ?? later.hire(teacherId) ?? earlier.teacher(teacherId) ?? earlier.hire(teacherId))
        ?.name ?? teacherId,
      message(`difference.kind.${kind}`),
      was === null ? message('compare.stays') : earlier.schoolName(was.toSchoolId),
      is === null ? message('compare.stays') : later.schoolName(is.toSchoolId),
      cause,
    ]),
  };
};
