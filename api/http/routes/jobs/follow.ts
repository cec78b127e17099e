import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Job } from '../../../storage/job.ts';
import { callerOf } from '../../plugins/access.ts';
import { clientGone } from '../../plugins/client-gone.ts';
import { Problem } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';

const eventStream = { description: 'Server-sent events', content: { 'text/event-stream': { schema: z.string() } } };

/** What every route that follows a job has in common. */
export const following = {
  sse: 'only',
  preHandler: async (request: FastifyRequest): Promise<void> => {
    const accepted = request.headers.accept ?? '*/*';
    if (!/text\/event-stream|text\/\*|\*\/\*/.test(accepted)) throw new Problem('not_acceptable');
  },
  schema: { params: idParameters, response: { 200: eventStream, ...problemsOf(404, 406) } },
} as const;

/** Ends with the work, or when the signal aborts: a full connection that is cut never drains. */
const settledOr = (until: AbortSignal, transaction: Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    const finish = (): void => resolve();
    until.addEventListener('abort', finish, { once: true });
    transaction
      .then(resolve, reject)
      .finally(() => until.removeEventListener('abort', finish))
      .catch(reject);
  });

/** Sends the events of a job the caller may know, after `Last-Event-ID`, until it has ended, or who follows has left. */
export const follow = async (
  { services, stopping, watch }: Pick<RouteApp, 'services' | 'stopping' | 'watch'>,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  shown: (job: Job) => object,
): Promise<void> => {
  const after = /^\d{1,15}$/.test(reply.sse.lastEventId ?? '') ? Number(reply.sse.lastEventId) : 0;
  const watched = watch(request);
  const until = AbortSignal.any([clientGone(request), stopping, watched.signal]);
  try {
    for await (const { id: number, event, job } of services.jobs.follow(callerOf(request), id, after, until)) {
      if (!reply.sse.isConnected || until.aborted) return;
      await settledOr(until, reply.sse.send({ id: String(number), event, data: shown(job) }));
    }
  } finally {
    watched.stop();
  }
};
