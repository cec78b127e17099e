import type { FastifyRequest } from 'fastify';
import { visibilityOf } from '../../../access/visibility.ts';
import type { Job } from '../../../storage/job.ts';
import { type DocumentJobBody, documentJobListSchema, documentJobSchema } from '../../contract/document-job.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { problemBody } from '../../plugins/problems.ts';
import { cancelledJob, foundJob, jobProblem } from '../jobs/ended.ts';
import { follow, following } from '../jobs/follow.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { documentsMade } from './documents-made.ts';
import { documentJobBrief, documentJobPath } from './present-document-job.ts';

/** Document jobs: list, read, follow, cancel. A POST of documents of a plan starts one. */
export const documentJobRoutes = (app: RouteApp): void => {
  const { services } = app;
  const tags = ['documents'];

  const body = async (request: FastifyRequest, job: Job): Promise<DocumentJobBody> => {
    const caller = callerOf(request);
    const problem = await jobProblem(services, caller, job, visibilityOf(caller));
    return {
      ...documentJobBrief(job),
      ...(await documentsMade(services, caller, job, languageOf(request))),
      problem: problem === null ? null : problemBody(languageOf(request), problem, documentJobPath(job.id)),
    };
  };

  app.get(
    '/api/document-jobs',
    {
      config: { action: 'jobs.read' },
      schema: {
        tags,
        response: { 200: documentJobListSchema },
      },
    },
    async (request) => ({
      documentJobs: (await services.jobs.list(callerOf(request), ['documents'])).map(documentJobBrief),
    }),
  );

  const one = { tags, params: idParameters, response: { 200: documentJobSchema, ...problemsOf(404) } };

  app.get(
    '/api/document-jobs/:id',
    {
      config: { action: 'jobs.read' },
      schema: { ...one },
    },
    async (request) => body(request, await foundJob(services, callerOf(request), request.params.id, 'documents')),
  );

  app.delete(
    '/api/document-jobs/:id',
    {
      config: { action: 'jobs.cancel' },
      schema: { ...one },
    },
    async (request) => body(request, await cancelledJob(services, callerOf(request), request.params.id, 'documents')),
  );

  app.get(
    '/api/document-jobs/:id/events',
    {
      ...following,
      config: { action: 'jobs.read' },
      schema: {
        ...following.schema,
        tags,
      },
    },
    async (request, reply) => {
      const { id } = await foundJob(services, callerOf(request), request.params.id, 'documents');
      await follow(app, request, reply, id, documentJobBrief);
    },
  );
};
