import type { FastifyReply, FastifyRequest } from 'fastify';
import { visibilityOf } from '../../../access/visibility.ts';
import type { Job } from '../../../storage/job.ts';
import { callerOf } from '../../plugins/access.ts';
import { answerMeanwhile, missingAnswer } from '../../plugins/idempotency.ts';
import { preferenceOf } from '../../plugins/preference.ts';
import type { RouteApp } from '../route-app.ts';
import { jobProblem, waitFor } from './ended.ts';

/** How a job is presented until it has ended. */
interface Resource {
  readonly path: (id: string) => string;
  readonly brief: (job: Job) => object;
}

/**
 * Waits for a job the request has begun, as long as the client prefers. Gives it back finished, or as it stands: then
 * it is to be answered with 202, and where to look. Why nothing came of it is thrown.
 */
export const awaited = async (
  app: RouteApp,
  request: FastifyRequest,
  reply: FastifyReply,
  begun: Job,
  { path, brief }: Resource,
): Promise<Job> => {
  const caller = callerOf(request);
  const { seconds, applied } = preferenceOf(request.headers);
  await answerMeanwhile(request, 202, path(begun.id), brief(begun));
  const job = await waitFor(app, caller, begun, seconds);
  const problem = await jobProblem(app.services, caller, job, visibilityOf(caller));
  if (problem !== null) {
    missingAnswer(request);
    throw problem;
  }
  const isDone = job.state === 'finished';
  const heeded = isDone ? applied.ended : applied.accepted;
  if (heeded !== '') reply.header('preference-applied', heeded);
  if (!isDone) reply.header('location', path(job.id));
  return job;
};
