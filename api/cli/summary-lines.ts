import type { PlanSummary } from '../../src/report/plan-summary.ts';
import type { Language } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';

/** A plan on a terminal: the sentence, the quota meters with their arithmetic, the levels with their proof, conflicts. */
export const summaryLines = (language: Language, summary: PlanSummary): readonly string[] => {
  const say = (key: string, values: Readonly<Record<string, string | number>>): string =>
    render(language, { key, values });
  const minimal = summary.conflicts.every((conflict) => conflict.minimal);
  const sentence = summary.status === 'infeasible' && !minimal ? 'infeasible_unproven' : summary.status;
  return [
    say(`cli.plan.${sentence}`, {
      count: summary.transfers,
      levels: summary.levels.length,
      checks: summary.checks.all - summary.checks.notChecked - summary.checks.notApplicable,
    }),
    ...(summary.placements.hires === 0 || summary.status === 'infeasible'
      ? []
      : [say('cli.plan.placements', summary.placements)]),
    ...(summary.checks.notChecked === 0 ? [] : [say('cli.plan.not_checked', { count: summary.checks.notChecked })]),
    ...(summary.checks.notApplicable === 0
      ? []
      : [say('cli.plan.not_applicable', { count: summary.checks.notApplicable })]),
    ...summary.quotas.map((quota) =>
      say('cli.plan.quota', {
        name: quota.name,
        scope: quota.scopeName,
        formula: quota.formula,
        actual: quota.actual,
        verdict: quota.verdict,
        clause: quota.clause,
      }),
    ),
    ...summary.levels.map((level, index) =>
      say('cli.plan.level', { index: index + 1, goals: level.name, value: level.value, verdict: level.verdict }),
    ),
    ...summary.conflicts.flatMap((conflict) => [
      conflict.message,
      ...conflict.requirements.map(({ text, clause }) => say('cli.plan.requirement', { text, clause })),
    ]),
  ];
};
