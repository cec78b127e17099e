import { z } from 'zod';
import { failureName } from '../../../storage/failure.ts';
import { jobFigures } from '../../../storage/job-figures.ts';
import { schemaMonitor } from '../../../storage/schema/schema-watch.ts';
import { asService } from '../../../storage/transaction-as-caller.ts';
import { healthSchema, readySchema } from '../../contract/service.ts';
import { metricsText, metricsType } from '../../plugins/metrics.ts';
import { answerProblem, Problem } from '../../plugins/problems.ts';
import { problemsOf, type RouteApp } from '../route-app.ts';
import { SchemaProblem } from './schema-problem.ts';
import { type ReadinessProblem, readiness } from './service-readiness.ts';

const text = { description: 'Prometheus text format 0.0.4', content: { 'text/plain': { schema: z.string() } } };

/** For operators: liveness, readiness, metrics. */
export const serviceRoutes = (app: RouteApp): void => {
  const { database } = app.services;
  const tags = ['service'];
  const deviationsNow = schemaMonitor(database);
  const hindranceNow = readiness(app.log, async (): Promise<ReadinessProblem | null> => {
    try {
      const deviations = await deviationsNow();
      if (app.isStopping()) return { reason: 'stopping' };
      return deviations.length === 0 ? null : { reason: 'schema', deviations };
    } catch (error) {
      // Whatever keeps the database from answering, requests are better sent elsewhere.
      return { reason: 'database', failure: failureName(error) };
    }
  });

  app.get(
    '/health',
    {
      config: { action: 'public' },
      schema: { tags, response: { 200: healthSchema } },
    },
    async () => ({ status: 'alive' as const }),
  );

  app.get(
    '/ready',
    {
      config: { action: 'public' },
      schema: {
        tags,
        response: { 200: readySchema, ...problemsOf(503) },
      },
    },
    async (request, reply) => {
      const hindrance = await hindranceNow();
      if (hindrance === null) return { status: 'ready' as const };
      const problem =
        hindrance.reason === 'schema' ? new SchemaProblem(hindrance.deviations) : new Problem('database_unavailable');
      // Answered, not thrown: probes come every few seconds, and the log would hold each of them.
      return answerProblem(request, reply, problem);
    },
  );

  app.get(
    '/api/metrics',
    {
      config: { action: 'metrics.read' },
      schema: { tags, response: { 200: text } },
    },
    async (_request, reply) => {
      const figures = await asService(database, jobFigures);
      return reply.type(metricsType).send(await metricsText(app.processMetrics, figures));
    },
  );
};
