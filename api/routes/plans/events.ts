import { once } from 'node:events';
import { z } from 'zod';
import { callerOf } from '../../plugins/access.ts';
import { Problem } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { planBrief } from './present.ts';

const eventStream = { description: 'Server-sent events', content: { 'text/event-stream': { schema: z.string() } } };

/** Follows a plan: events `state` and `progress` with ids; after `Last-Event-ID`, and ending when the plan has ended. */
export const planEventRoutes = (app: RouteApp): void => {
  const { jobs } = app.services;
  app.get(
    '/api/plans/:id/events',
    {
      config: { action: 'plans.read' },
      sse: 'only',
      preHandler: async (request) => {
        const accepted = request.headers.accept ?? '*/*';
        if (!/text\/event-stream|text\/\*|\*\/\*/.test(accepted)) throw new Problem('not_acceptable');
      },
      schema: {
        tags: ['plans'],
        summary: 'Follows a plan as server-sent events, after Last-Event-ID, until it has ended',
        params: idParameters,
        response: { 200: eventStream, ...problemsOf(404, 406) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const caller = callerOf(request);
      if ((await jobs.find(caller, id, ['plan'])) === undefined) throw new Problem('plan_not_found', { id });
      const after = /^\d{1,15}$/.test(reply.sse.lastEventId ?? '') ? Number(reply.sse.lastEventId) : 0;
      const gone = new AbortController();
      void once(request.raw, 'close').then(() => gone.abort());
      reply.sse.onClose(() => gone.abort());
      const until = AbortSignal.any([gone.signal, app.stopping]);
      for await (const { id: number, event, job } of jobs.follow(caller, id, after, until)) {
        if (!reply.sse.isConnected) return;
        await reply.sse.send({ id: String(number), event, data: planBrief(job) });
      }
    },
  );
};
