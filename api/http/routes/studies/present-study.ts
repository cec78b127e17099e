import type { District } from '../../../../src/district/district.ts';
import { alternativesWords } from '../../../../src/report/alternative-words.ts';
import { people } from '../../../../src/report/input.ts';
import { frontierWords } from '../../../../src/report/scenario-words.ts';
import { scopeCell } from '../../../../src/report/scope-cell.ts';
import { waterfallLines, waterfallStepMessage } from '../../../../src/report/waterfall-words.ts';
import { attainableMessage } from '../../../../src/report/way-out-words.ts';
import { cellText } from '../../../../src/report/words.ts';
import type { Language } from '../../../../src/text/message.ts';
import { render, term } from '../../../../src/text/render.ts';
import type { Job } from '../../../storage/job.ts';
import { type StudyKind, studyKinds } from '../../../storage/job-kind.ts';
import type { StudyResult } from '../../../worker/study.ts';
import type { StudyBody, StudyBrief, StudyResultBody } from '../../contract/study.ts';
import { Problem, problemBody } from '../../plugins/problems.ts';
import { jobFields } from '../jobs/present-job.ts';
import { pricesBody } from './present-prices.ts';

const kindOf = ({ kind }: Job): StudyKind => studyKinds.find((one) => one === kind) ?? 'frontier';

export const studyBrief = (job: Job): StudyBrief => ({
  id: job.id,
  kind: kindOf(job),
  planId: job.planId ?? '',
  datasetId: job.datasetId ?? '',
  ...jobFields(job),
  progress:
    job.progress === null
      ? null
      : {
          phase: job.progress.phase,
          done: job.progress.best ?? 0,
          of: job.progress.bound,
          seconds: job.progress.seconds,
        },
});

/** The facts of a study in the words of a language. */
const resultBody = (language: Language, district: District, result: StudyResult): StudyResultBody => {
  const who = people(district);
  const named = (rule: string, scope: string) => ({
    name: term(language, `rule.${rule}`),
    scopeName: cellText(language, scopeCell(who, scope)),
  });
  switch (result.kind) {
    case 'frontier':
    case 'trade_off':
      return { kind: result.kind, ...frontierWords(language, result.frontier) };
    case 'alternatives':
      return { kind: result.kind, ...alternativesWords(result.alternatives) };
    case 'objection_prices':
      return pricesBody(language, district, result.prices);
    case 'attainable':
      return {
        kind: result.kind,
        quotas: result.quotas.map((quota) => ({
          ...quota,
          ...named(quota.rule, quota.scope),
          text: render(language, attainableMessage(quota)),
        })),
      };
    case 'waterfall':
      return {
        kind: result.kind,
        waterfalls: result.waterfalls.map((waterfall) => ({
          ...waterfall,
          ...named(waterfall.rule, waterfall.scope),
          steps: waterfall.steps.map((step) => ({
            ...step,
            name: term(language, `rule.${step.rule}`),
            text: render(language, waterfallStepMessage(step)),
          })),
          lines: [...waterfallLines(language, waterfall)],
        })),
      };
    default:
      return result satisfies never;
  }
};

interface AnsweredStudy {
  readonly district: District;
  readonly result: StudyResult;
}

export const studyBody = (language: Language, job: Job, answered: AnsweredStudy | null): StudyBody => ({
  ...studyBrief(job),
  result: answered === null ? null : resultBody(language, answered.district, answered.result),
  problem: job.failure === null ? null : problemBody(language, new Problem(job.failure.code), `/api/studies/${job.id}`),
});
