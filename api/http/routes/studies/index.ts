import type { Caller } from '../../../access/caller.ts';
import type { Job } from '../../../storage/job.ts';
import { studyKinds } from '../../../storage/job-kind.ts';
import { jobResult } from '../../../storage/jobs.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { finished } from '../../../use-cases/finished-plan.ts';
import { startStudy } from '../../../use-cases/start-study.ts';
import { readStudy } from '../../../worker/study.ts';
import { studyBriefSchema, studyListSchema, studyRequestSchema, studySchema } from '../../contract/study.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem, settled } from '../../plugins/problems.ts';
import { follow, following } from '../jobs/follow.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { studyBody, studyBrief } from './present-study.ts';

/** Studies of a plan as jobs: start, list, look, follow, cancel. A finished one carries its answer. */
export const studyRoutes = (app: RouteApp): void => {
  const { services } = app;
  const { jobs, database } = services;
  const tags = ['explanations'];

  const found = async (caller: Caller, id: string): Promise<Job> => {
    const job = await jobs.find(caller, id, studyKinds);
    if (job === undefined) throw new Problem('study_not_found', { id });
    return job;
  };

  app.post(
    '/api/plans/:id/studies',
    {
      config: { action: 'studies.create', once: true },
      schema: {
        tags,
        params: idParameters,
        body: studyRequestSchema,
        response: { 202: studyBriefSchema, ...problemsOf(400, 401, 403, 404, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const job = settled(await startStudy(services, callerOf(request), request.params.id, request.body));
      return reply.code(202).header('location', `/api/studies/${job.id}`).send(studyBrief(job));
    },
  );

  app.get(
    '/api/plans/:id/studies',
    {
      config: { action: 'studies.read' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: studyListSchema, ...problemsOf(401, 403, 404, 409) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { id } = await finished(services, caller, request.params.id);
      const all = await jobs.list(caller, studyKinds);
      return { studies: all.filter(({ planId }) => planId === id).map(studyBrief) };
    },
  );

  const one = { tags, params: idParameters, response: { 200: studySchema, ...problemsOf(401, 403, 404, 409) } };

  app.get('/api/studies/:id', { config: { action: 'studies.read' }, schema: { ...one } }, async (request) => {
    const caller = callerOf(request);
    const job = await found(caller, request.params.id);
    const packed = await asCaller(database, caller, (transaction) => jobResult(transaction, job.id));
    if (packed === null) return studyBody(languageOf(request), job, null);
    const { dataset } = await finished(services, caller, job.planId ?? '');
    return studyBody(languageOf(request), job, { district: dataset.district, result: await readStudy(packed) });
  });

  app.get(
    '/api/studies/:id/events',
    { ...following, config: { action: 'studies.read' }, schema: { ...following.schema, tags } },
    async (request, reply) => {
      const { id } = await found(callerOf(request), request.params.id);
      await follow(app, request, reply, id, studyBrief);
    },
  );

  app.delete('/api/studies/:id', { config: { action: 'studies.cancel' }, schema: { ...one } }, async (request) => {
    const { id } = request.params;
    const job = await jobs.cancel(callerOf(request), id, studyKinds);
    if (job === undefined) throw new Problem('study_not_found', { id });
    return studyBody(languageOf(request), job, null);
  });
};
