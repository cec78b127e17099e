import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { Counter, Histogram, type Metric, taken } from '../metrics/metric.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** What this process has counted so far, and how it is. */
    readonly ownMetrics: () => readonly Metric[];
  }
}

/** Seconds; the service promises reads within 0.1 and nothing beyond 1. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Counts requests by route, method and status, and how long they took. By route, never by address: there may be ids in
 * that, and there would be a series for each.
 */
export const metrics = (app: FastifyInstance): void => {
  const requests = new Counter('junheng_http_requests_total', 'Requests answered.');
  const seconds = new Histogram(
    'junheng_http_request_seconds',
    'Seconds from request to the end of the answer.',
    bounds,
  );
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  app.addHook('onClose', async () => void delay.disable());
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    // A followed plan takes as long as its solve.
    if (request.method !== 'HEAD' && reply.getHeader('content-type') !== 'text/event-stream')
      seconds.observe({ route, method: request.method }, reply.elapsedTime / 1000);
    requests.add({ route, method: request.method, status: String(reply.statusCode) });
  });
  app.decorate('ownMetrics', () => [
    requests,
    seconds,
    taken({ name: 'junheng_process_resident_bytes', help: 'Memory of this process.' }, [
      { labels: {}, value: process.memoryUsage.rss() },
    ]),
    taken({ name: 'junheng_process_cpu_seconds_total', help: 'Processor time of this process.', type: 'counter' }, [
      { labels: {}, value: (process.cpuUsage().user + process.cpuUsage().system) / 1e6 },
    ]),
    taken(
      { name: 'junheng_event_loop_delay_seconds', help: 'How long work waited for its turn, since the last look.' },
      [
        { labels: { quantile: '0.5' }, value: delay.percentile(50) / 1e9 },
        { labels: { quantile: '0.99' }, value: delay.percentile(99) / 1e9 },
      ],
    ),
  ]);
};
