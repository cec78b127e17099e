import type { FastifyInstance } from 'fastify';
import type { Connections } from '../connections.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly isStopping: () => boolean;
    /** Aborts when the service begins to stop; ends everything that would run on, such as event streams. */
    readonly stopping: AbortSignal;
    /** Aborts a while after: who waits for work that goes on without this process answers then with what there is. */
    readonly closingSoon: AbortSignal;
  }
}

/** Milliseconds that requests in progress may take after the service begins to stop. */
const patience = 30_000;
/** Milliseconds that an incoming request body may take after the service begins to stop. */
const incoming = 5000;
/** Milliseconds before that end in which waiting handlers must answer. */
const lastWords = 10_000;

/**
 * A stop that breaks nothing off: no new connections, requests under way are answered, streams without an end are
 * ended, connections that wait for nothing are closed. A request that has not come in whole after five seconds is cut
 * off, a client that has not taken its answer within half a minute too.
 */
export const stopping = (app: FastifyInstance, connections: Connections): void => {
  const controller = new AbortController();
  app.decorate('stopping', controller.signal);
  const closing = new AbortController();
  app.decorate('closingSoon', closing.signal);
  app.decorate('isStopping', () => controller.signal.aborted);
  app.addHook('preClose', async () => {
    controller.abort();
    const deadline = setTimeout(() => app.server.closeAllConnections(), patience);
    const unfinished = setTimeout(connections.cutUnfinished, incoming);
    const answering = setTimeout(() => closing.abort(), patience - lastWords);
    // A connection that was busy when the stop came is idle once it has its answer.
    const looking = setInterval(() => app.server.closeIdleConnections(), 50);
    app.server.once('close', () => {
      clearTimeout(deadline);
      clearTimeout(unfinished);
      clearTimeout(answering);
      clearInterval(looking);
    });
    for (const timer of [deadline, unfinished, answering, looking]) timer.unref();
  });
};
