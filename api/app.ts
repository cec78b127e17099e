import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { events } from './plugins/events.ts';
import { headers } from './plugins/headers.ts';
import { openapi } from './plugins/openapi.ts';
import { page } from './plugins/page.ts';
import { problems } from './plugins/problems.ts';
import { uploads } from './plugins/uploads.ts';
import { datasetRoutes } from './routes/datasets/index.ts';
import { staffingRoutes } from './routes/datasets/staffing.ts';
import { planEventRoutes } from './routes/plans/events.ts';
import { planRoutes } from './routes/plans/index.ts';
import { planPartRoutes } from './routes/plans/parts.ts';
import { planTableRoutes } from './routes/plans/tables.ts';
import { policyRoutes } from './routes/policies/index.ts';
import { textRoutes } from './routes/texts/index.ts';
import type { Services } from './services.ts';

export interface AppOptions {
  readonly version: string;
  /** The page's folder. */
  readonly pageFolder: string;
  readonly logger: FastifyServerOptions['logger'];
}

/** Bytes of a JSON body: a policy is a thousandth of it. */
const bodyLimit = 1024 * 1024;

/** The service as one function of what it needs; it does not listen. */
export const createApp = async (services: Services, options: AppOptions): Promise<FastifyInstance> => {
  const app = Fastify({
    logger: options.logger ?? false,
    bodyLimit,
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');
  app.decorate('services', services);
  problems(app);
  await headers(app);
  await uploads(app);
  await events(app);
  await openapi(app, options.version);
  const routes = app.withTypeProvider<ZodTypeProvider>();
  datasetRoutes(routes);
  staffingRoutes(routes);
  policyRoutes(routes);
  planRoutes(routes);
  planEventRoutes(routes);
  planPartRoutes(routes);
  planTableRoutes(routes);
  textRoutes(routes);
  await page(app, options.pageFolder);
  return app;
};
