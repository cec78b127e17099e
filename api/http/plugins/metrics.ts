import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, Summary } from 'prom-client';
import type { JobFigures } from '../../storage/job-figures.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Metrics of this process. */
    readonly processMetrics: Registry;
  }
}

/** Seconds; the service promises reads within 0.1 and nothing beyond 1. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Counts requests by route, method and status, and how long they took. By route, never by address: an address may hold
 * ids, and each id would add a series.
 */
export const metrics = (app: FastifyInstance): void => {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'junheng_http_requests_total',
    help: 'Requests answered.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'junheng_http_request_seconds',
    help: 'Seconds from request to the end of the answer.',
    labelNames: ['route', 'method'],
    buckets,
    registers,
  });
  new Gauge({
    name: 'junheng_process_resident_bytes',
    help: 'Memory of this process.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  new Counter({
    name: 'junheng_process_cpu_seconds_total',
    help: 'Processor time of this process.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  new Gauge({
    name: 'junheng_event_loop_delay_seconds',
    help: 'How long work waited for its turn, since the last look.',
    labelNames: ['quantile'],
    registers,
    collect() {
      for (const quantile of [0.5, 0.99]) this.set({ quantile }, delay.percentile(100 * quantile) / 1e9);
    },
  });
  app.addHook('onClose', async () => void delay.disable());
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    // A followed plan takes as long as its solve.
    if (method !== 'HEAD' && reply.getHeader('content-type') !== 'text/event-stream')
      seconds.observe({ route, method }, reply.elapsedTime / 1000);
    requests.inc({ route, method, status: String(reply.statusCode) });
  });
  app.decorate('processMetrics', registry);
};

/** Sums and counts that the database holds, as a summary without quantiles. */
class JobSeconds extends Summary<'kind' | 'state'> {
  readonly #figures: readonly JobFigures[];

  constructor(registers: Registry[], figures: readonly JobFigures[]) {
    const help = 'Seconds jobs took, by kind and how they ended.';
    super({ name: 'junheng_job_seconds', help, labelNames: ['kind', 'state'], registers });
    this.#figures = figures;
  }

  override async get() {
    const ended = this.#figures.filter(({ state }) => state !== 'queued' && state !== 'running');
    const values = ended.flatMap(({ kind, state, count, seconds }) => [
      { metricName: 'junheng_job_seconds_sum', labels: { kind, state }, value: seconds },
      { metricName: 'junheng_job_seconds_count', labels: { kind, state }, value: count },
    ]);
    return { ...(await super.get()), values };
  }
}

export const metricsType = Registry.PROMETHEUS_CONTENT_TYPE;

/** The metrics of this process and of the jobs of all districts in the Prometheus text format. */
export const metricsText = (processMetrics: Registry, figures: readonly JobFigures[]): Promise<string> => {
  const registry = new Registry();
  const registers = [registry];
  const help = 'Jobs of all districts by kind and state.';
  const jobs = new Gauge({ name: 'junheng_jobs', help, labelNames: ['kind', 'state'], registers });
  for (const { kind, state, count } of figures) jobs.set({ kind, state }, count);
  new JobSeconds(registers, figures);
  return Registry.merge([processMetrics, registry]).metrics();
};
