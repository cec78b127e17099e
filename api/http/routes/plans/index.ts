import { visibilityOf } from '../../../access/visibility.ts';
import { startPlan } from '../../../use-cases/start-plan.ts';
import { planBriefSchema, planListSchema, planRequestSchema, planSchema } from '../../contract/plan.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem, settled } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { allPlans, endedJob } from './ended-job.ts';
import { planBody, planBrief } from './present-plan.ts';

/** Plans as jobs: start, list, look, cancel, stop with the best so far. */
export const planRoutes = (app: RouteApp): void => {
  const { jobs, plans } = app.services;
  const tags = ['plans'];

  app.post(
    '/api/plans',
    {
      config: { action: 'plans.create', once: true },
      schema: {
        tags,
        body: planRequestSchema,
        response: { 202: planBriefSchema, ...problemsOf(400, 404, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const job = settled(await startPlan(app.services, callerOf(request), request.body));
      return reply.code(202).header('location', `/api/plans/${job.id}`).send(planBrief(job));
    },
  );

  app.get(
    '/api/plans',
    {
      config: { action: 'plans.read' },
      schema: { tags, response: { 200: planListSchema } },
    },
    async (request) => {
      const caller = callerOf(request);
      const stored = await plans.list(caller);
      return { plans: allPlans(await jobs.list(caller, ['plan']), stored).map(planBrief) };
    },
  );

  const one = { tags, params: idParameters, response: { 200: planSchema, ...problemsOf(404) } };

  app.get(
    '/api/plans/:id',
    {
      config: { action: 'plans.read' },
      schema: { ...one },
    },
    async (request) => {
      const { id } = request.params;
      // The job first: a plan is stored before its job is called finished.
      const caller = callerOf(request);
      const known = await jobs.find(caller, id, ['plan']);
      const stored = await plans.find(caller, id);
      const job = known ?? (stored === undefined ? undefined : endedJob(stored));
      if (job === undefined) throw new Problem('plan_not_found', { id });
      return planBody(languageOf(request), job, stored, visibilityOf(caller));
    },
  );

  app.delete(
    '/api/plans/:id',
    {
      config: { action: 'plans.cancel' },
      schema: { ...one },
    },
    async (request) => {
      const { id } = request.params;
      const caller = callerOf(request);
      const known = await jobs.cancel(caller, id, ['plan']);
      const stored = await plans.find(caller, id);
      const job = known ?? (stored === undefined ? undefined : endedJob(stored));
      if (job === undefined) throw new Problem('plan_not_found', { id });
      return planBody(languageOf(request), job, stored, visibilityOf(caller));
    },
  );

  app.post(
    '/api/plans/:id/stop',
    {
      config: { action: 'plans.stop' },
      schema: { ...one, response: { 200: planSchema, ...problemsOf(404, 409) } },
    },
    async (request) => {
      const { id } = request.params;
      const caller = callerOf(request);
      const known = await jobs.settle(caller, id, ['plan']);
      if (known?.state === 'queued') throw new Problem('plan_not_running', { id });
      const stored = await plans.find(caller, id);
      const job = known ?? (stored === undefined ? undefined : endedJob(stored));
      if (job === undefined) throw new Problem('plan_not_found', { id });
      return planBody(languageOf(request), job, stored, visibilityOf(caller));
    },
  );
};
