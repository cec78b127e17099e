import { type PlanSummary, planSummary } from '../../../../src/report/plan-summary.ts';
import type { Language } from '../../../../src/text/message.ts';
import type { Visibility } from '../../../access/visibility.ts';
import type { Job } from '../../../storage/job.ts';
import type { JobProgress } from '../../../storage/job-kind.ts';
import type { StoredPlan } from '../../../storage/plans.ts';
import { reportOf } from '../../../use-cases/plan-report.ts';
import type { PlanBody, PlanBrief, PlanSummaryBody, ProgressBody } from '../../contract/plan.ts';
import { Problem, problemBody } from '../../plugins/problems.ts';
import { jobFields } from '../jobs/present-job.ts';

const progressBody = ({ phase, level, best, bound, gap, seconds, levels = [] }: JobProgress): ProgressBody => ({
  phase,
  goals: level?.map((part) => part.goal) ?? [],
  best,
  bound,
  gap,
  seconds,
  levels: levels.map((one) => ({ ...one, goals: [...one.goals] })),
});

export const planBrief = (job: Job): PlanBrief => ({
  id: job.id,
  datasetId: job.datasetId ?? '',
  ...jobFields(job),
  parentPlanId: job.planId,
  scenarioName: job.name,
  progress: job.progress === null ? null : progressBody(job.progress),
});

const diagnosisBody = (diagnosis: PlanSummary['diagnosis']): PlanSummaryBody['diagnosis'] =>
  diagnosis === null
    ? null
    : {
        complete: diagnosis.complete,
        attainable: [...diagnosis.attainable],
        waysOut: diagnosis.waysOut.map((way) => ({
          ...way,
          changes: way.changes.map((one) => ({
            ...one,
            change: one.change.kind === 'column' ? { ...one.change, ids: [...one.change.ids] } : one.change,
          })),
        })),
      };

const summaryBody = (language: Language, stored: StoredPlan, sight: Visibility): PlanSummaryBody => {
  const summary = planSummary(language, reportOf(stored, sight));
  // Conflicts and warnings name people of any school.
  const conflicts = sight.schoolId === null ? summary.conflicts : [];
  return {
    ...summary,
    quotas: [...summary.quotas],
    levels: summary.levels.map((level) => ({ ...level, goals: [...level.goals] })),
    countsIn: [...summary.countsIn],
    rotation: sight.schoolId === null ? [...summary.rotation] : [],
    warnings: sight.schoolId === null ? [...summary.warnings] : [],
    conflicts: conflicts.map((conflict) => ({ ...conflict, requirements: [...conflict.requirements] })),
    diagnosis: sight.schoolId === null ? diagnosisBody(summary.diagnosis) : null,
  };
};

export const planBody = (
  language: Language,
  job: Job,
  stored: StoredPlan | undefined,
  sight: Visibility,
): PlanBody => ({
  ...planBrief(job),
  summary: stored === undefined ? null : summaryBody(language, stored, sight),
  policyVersion: stored?.policyVersion ?? null,
  problem: job.failure === null ? null : problemBody(language, new Problem(job.failure.code), `/api/plans/${job.id}`),
});
