import { policyDifference } from '../../../../src/policy/difference.ts';
import { changeMessage } from '../../../../src/report/way-out-words.ts';
import type { Language } from '../../../../src/text/message.ts';
import { render } from '../../../../src/text/render.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Job } from '../../../storage/job.ts';
import type { PlanSummary, StoredPlan } from '../../../storage/plans.ts';
import { finished } from '../../../use-cases/finished-plan.ts';
import { goalsOfStored } from '../../../use-cases/goals-of-stored.ts';
import { startScenario } from '../../../use-cases/start-scenario.ts';
import { planBriefSchema } from '../../contract/plan.ts';
import { type ScenarioBody, scenarioListSchema, scenarioRequestSchema } from '../../contract/plan-scenario.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { settled } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { allPlans } from './ended-job.ts';
import { planBrief } from './present-plan.ts';

/** Scenarios of a plan: started with what is changed, or by a way out, and listed with what each comes to. */
export const planScenarioRoutes = (app: RouteApp): void => {
  const { services } = app;
  const { jobs, plans } = services;
  const tags = ['plans'];

  const scenarioBody = async (
    language: Language,
    caller: Caller,
    parent: StoredPlan,
    job: Job,
    listed: PlanSummary | undefined,
  ): Promise<ScenarioBody> => {
    const stored = listed === undefined ? undefined : await plans.find(caller, job.id);
    return {
      planId: job.id,
      parentPlanId: parent.id,
      name: job.name,
      job: job.state,
      version: stored?.version ?? null,
      status: stored?.plan.status ?? null,
      state: listed?.state ?? null,
      datasetId: job.datasetId ?? parent.dataset.id,
      createdAt: job.createdAt.toISOString(),
      policyChanges:
        stored === undefined
          ? []
          : policyDifference(parent.plan.policy, stored.plan.policy).map(({ key, before, after }) => ({
              key,
              before,
              value: after,
            })),
      datasetChanges: (stored?.datasetChanges ?? []).map((change) => render(language, changeMessage(change))),
      orders: (stored?.orders ?? []).filter(({ origin }) => origin === 'given' || origin === 'kept').length,
      transfers: stored?.plan.transfers.length ?? null,
      goals: stored === undefined ? null : await goalsOfStored(services, stored),
    };
  };

  app.post(
    '/api/plans/:id/scenarios',
    {
      config: { action: 'plans.create', once: true },
      schema: {
        tags,
        params: idParameters,
        body: scenarioRequestSchema,
        response: { 202: planBriefSchema, ...problemsOf(400, 401, 403, 404, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const job = settled(await startScenario(services, callerOf(request), request.params.id, request.body));
      return reply.code(202).header('location', `/api/plans/${job.id}`).send(planBrief(job));
    },
  );

  app.get(
    '/api/plans/:id/scenarios',
    {
      config: { action: 'scenarios.read' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: scenarioListSchema, ...problemsOf(401, 403, 404, 409) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const parent = await finished(services, caller, request.params.id);
      const stored = await plans.list(caller);
      const all = allPlans(await jobs.list(caller, ['plan']), stored).filter(({ planId }) => planId === parent.id);
      const scenarios: ScenarioBody[] = [];
      for (const job of all) {
        const listed = stored.find(({ id }) => id === job.id);
        scenarios.push(await scenarioBody(languageOf(request), caller, parent, job, listed));
      }
      return {
        parent: {
          planId: parent.id,
          status: parent.plan.status,
          transfers: parent.plan.transfers.length,
          goals: await goalsOfStored(services, parent),
        },
        scenarios,
      };
    },
  );
};
