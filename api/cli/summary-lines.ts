import type { PlanSummary } from '../../src/report/plan-summary.ts';
import type { Language } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** What the quotas can reach, then the ways out in their order, change by change. */
const diagnosisLines = (say: Say, diagnosis: PlanSummary['diagnosis']): readonly string[] =>
  diagnosis === null
    ? []
    : [
        ...diagnosis.attainable.map(({ text }) => text),
        ...(diagnosis.waysOut.length === 0
          ? diagnosis.complete
            ? [say('cli.plan.no_way_out', {})]
            : []
          : [say('cli.plan.ways_out', {})]),
        ...diagnosis.waysOut.flatMap(({ cost, changes }, index) => [
          say('cli.plan.way_out', { index: index + 1, cost }),
          ...changes.map(({ text, law }) => say('cli.plan.way_change', { text, law })),
        ]),
        ...(diagnosis.complete ? [] : [say('cli.plan.incomplete', {})]),
      ];

/** A plan on a terminal: the sentence, the quota meters with their arithmetic, the levels with their proof, conflicts. */
export const summaryLines = (language: Language, summary: PlanSummary): readonly string[] => {
  const say: Say = (key, values) => render(language, { key, values });
  const sentence = summary.relaxing === null ? summary.status : `infeasible_${summary.relaxing}`;
  return [
    say(`cli.plan.${sentence}`, {
      count: summary.status === 'infeasible' ? summary.conflicts.length : summary.transfers,
      levels: summary.levels.length,
      checks: summary.checks.all - summary.checks.notChecked - summary.checks.notApplicable,
    }),
    ...(summary.fillFirst === undefined ? [] : [summary.fillFirst]),
    ...(summary.placements.hires === 0 || summary.status === 'infeasible'
      ? []
      : [say('cli.plan.placements', summary.placements)]),
    ...(summary.overstaffed.people.before + summary.overstaffed.people.after === 0 || summary.status === 'infeasible'
      ? []
      : [
          say('cli.plan.overstaffed', {
            schools: summary.overstaffed.schools.before,
            people: summary.overstaffed.people.before,
            schoolsAfter: summary.overstaffed.schools.after,
            peopleAfter: summary.overstaffed.people.after,
          }),
        ]),
    ...summary.countsIn,
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
    ...summary.rotation,
    ...summary.levels.map((level, index) =>
      say('cli.plan.level', { index: index + 1, goals: level.name, value: level.reached, verdict: level.verdict }),
    ),
    ...(summary.warnings.length === 0
      ? []
      : [say('warning.heading', {}), ...summary.warnings.map((line) => `· ${line}`)]),
    ...summary.conflicts.flatMap((conflict) => [
      conflict.message,
      ...conflict.requirements.map(({ text, clause }) => say('cli.plan.requirement', { text, clause })),
    ]),
    ...diagnosisLines(say, summary.diagnosis),
  ];
};
