import type { FastifyRequest } from 'fastify';
import type { Language } from '../../../../src/text/message.ts';
import type { Caller } from '../../../access/caller.ts';
import { hasEnded, type Job } from '../../../storage/job.ts';
import { jobResult } from '../../../storage/jobs.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { startAuxiliaryPlan } from '../../../use-cases/start-auxiliary-plan.ts';
import { auxiliaryPlanTables, groundOf, readAuxiliaryPlan } from '../../../worker/auxiliary-plan.ts';
import {
  type SidePlanBody,
  sidePlanKinds,
  sidePlanListSchema,
  sidePlanRequestSchema,
  sidePlanSchema,
} from '../../contract/side-plan.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem, problemBody, settled } from '../../plugins/problems.ts';
import { jobFields } from '../jobs/present-job.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { tableRoutes } from '../table-routes.ts';

const body = (language: Language, job: Job): SidePlanBody => ({
  id: job.id,
  kind: job.kind === 'inspectors' ? 'inspectors' : 'itinerant',
  datasetId: job.datasetId ?? '',
  ...jobFields(job),
  problem:
    job.failure === null ? null : problemBody(language, new Problem(job.failure.code), `/api/side-plans/${job.id}`),
});

/** Start, list, look, cancel; the tables of one that has its result. */
export const auxiliaryPlanRoutes = (app: RouteApp): void => {
  const { services } = app;
  const { jobs, database } = services;
  const tags = ['plans'];

  const found = async (caller: Caller, id: string): Promise<Job> => {
    const job = await jobs.find(caller, id, sidePlanKinds);
    if (job === undefined) throw new Problem('plan_not_found', { id });
    return job;
  };

  const tablesOf = async (request: FastifyRequest, id: string) => {
    const caller = callerOf(request);
    const job = await found(caller, id);
    const packed = await asCaller(database, caller, (transaction) => jobResult(transaction, id));
    if (packed === null) throw new Problem(hasEnded(job.state) ? 'plan_not_available' : 'plan_not_ready', { id });
    const result = await readAuxiliaryPlan(packed);
    const { district } = await groundOf(services, caller, job.datasetId, result.planId);
    return auxiliaryPlanTables(district, result);
  };

  app.post(
    '/api/side-plans',
    {
      config: { action: 'sideplans.create', once: true },
      schema: {
        tags,
        body: sidePlanRequestSchema,
        response: { 202: sidePlanSchema, ...problemsOf(400, 401, 403, 404, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const job = settled(await startAuxiliaryPlan(services, callerOf(request), request.body));
      return reply
        .code(202)
        .header('location', `/api/side-plans/${job.id}`)
        .send(body(languageOf(request), job));
    },
  );

  app.get(
    '/api/side-plans',
    {
      config: { action: 'sideplans.read' },
      schema: {
        tags,
        response: { 200: sidePlanListSchema, ...problemsOf(401, 403) },
      },
    },
    async (request) => {
      const all = await jobs.list(callerOf(request), sidePlanKinds);
      return { sidePlans: all.map((job) => body(languageOf(request), job)) };
    },
  );

  const one = { tags, params: idParameters, response: { 200: sidePlanSchema, ...problemsOf(401, 403, 404) } };

  app.get('/api/side-plans/:id', { config: { action: 'sideplans.read' }, schema: { ...one } }, async (request) =>
    body(languageOf(request), await found(callerOf(request), request.params.id)),
  );

  app.delete(
    '/api/side-plans/:id',
    {
      config: { action: 'sideplans.cancel' },
      schema: { ...one },
    },
    async (request) => {
      const { id } = request.params;
      const job = await jobs.cancel(callerOf(request), id, sidePlanKinds);
      if (job === undefined) throw new Problem('plan_not_found', { id });
      return body(languageOf(request), job);
    },
  );

  tableRoutes(app, {
    resource: '/api/side-plans',
    tags,
    action: 'sideplans.read',
    tablesOf,
  });
};
