import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    readonly isStopping: () => boolean;
    /** Aborts when the service is told to stop: what has no end of its own ends then. */
    readonly stopping: AbortSignal;
  }
}

/** Milliseconds requests under way may take once the service is told to stop. */
const patience = 30_000;

/**
 * A stop that breaks nothing off: no new connections, requests under way are answered, streams without an end are ended,
 * connections that wait for nothing are closed. Whoever has not finished within half a minute is cut off.
 */
export const stopping = (app: FastifyInstance): void => {
  const controller = new AbortController();
  app.decorate('stopping', controller.signal);
  app.decorate('isStopping', () => controller.signal.aborted);
  app.addHook('preClose', async () => {
    controller.abort();
    const deadline = setTimeout(() => app.server.closeAllConnections(), patience);
    // A connection that was busy when the stop came is idle once it has its answer.
    const looking = setInterval(() => app.server.closeIdleConnections(), 50);
    app.server.once('close', () => {
      clearTimeout(deadline);
      clearInterval(looking);
    });
    for (const timer of [deadline, looking]) timer.unref();
  });
};
