import type { FastifyRequest } from 'fastify';
import { visibilityOf } from '../../../access/visibility.ts';
import type { Job } from '../../../storage/job.ts';
import { type ImportBody, importListSchema, importSchema } from '../../contract/import.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { problemBody } from '../../plugins/problems.ts';
import { cancelledJob, foundJob, jobProblem } from '../jobs/ended.ts';
import { follow, following } from '../jobs/follow.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { importBrief, importPath } from './present-import.ts';

/** Imports as jobs: list, look, follow, cancel. They are begun by an upload of a dataset. */
export const importRoutes = (app: RouteApp): void => {
  const { services } = app;
  const tags = ['datasets'];

  const body = async (request: FastifyRequest, job: Job): Promise<ImportBody> => {
    const caller = callerOf(request);
    const problem = await jobProblem(services, caller, job, visibilityOf(caller));
    const reported = problem === null ? null : problemBody(languageOf(request), problem, importPath(job.id));
    return { ...importBrief(job), problem: reported };
  };

  app.get(
    '/api/imports',
    {
      config: { action: 'jobs.read' },
      schema: { tags, response: { 200: importListSchema } },
    },
    async (request) => ({ imports: (await services.jobs.list(callerOf(request), ['import'])).map(importBrief) }),
  );

  const one = { tags, params: idParameters, response: { 200: importSchema, ...problemsOf(404) } };

  app.get(
    '/api/imports/:id',
    {
      config: { action: 'jobs.read' },
      schema: { ...one },
    },
    async (request) => body(request, await foundJob(services, callerOf(request), request.params.id, 'import')),
  );

  app.delete(
    '/api/imports/:id',
    {
      config: { action: 'jobs.cancel' },
      schema: { ...one },
    },
    async (request) => body(request, await cancelledJob(services, callerOf(request), request.params.id, 'import')),
  );

  app.get(
    '/api/imports/:id/events',
    {
      ...following,
      config: { action: 'jobs.read' },
      schema: {
        ...following.schema,
        tags,
      },
    },
    async (request, reply) => {
      const { id } = await foundJob(services, callerOf(request), request.params.id, 'import');
      await follow(app, request, reply, id, importBrief);
    },
  );
};
