import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Services } from '../use-cases/services.ts';
import { trackConnections } from './connections.ts';
import { access, publicPart } from './plugins/access.ts';
import { compression } from './plugins/compression.ts';
import { constantAnswers } from './plugins/constant-answers.ts';
import { cookies } from './plugins/cookies.ts';
import { diskSpaceGuard } from './plugins/disk-space.ts';
import { events } from './plugins/events.ts';
import { headers } from './plugins/headers.ts';
import { idempotency } from './plugins/idempotency.ts';
import { metrics } from './plugins/metrics.ts';
import { openapi } from './plugins/openapi.ts';
import { page } from './plugins/page.ts';
import { addressProblems, problems } from './plugins/problems.ts';
import { type RateLimits, rateLimits } from './plugins/rate-limits.ts';
import { responseCache } from './plugins/response-cache.ts';
import { solvingMetrics } from './plugins/solving-metrics.ts';
import { stopping } from './plugins/stopping.ts';
import { streamRevocation } from './plugins/stream-revocation.ts';
import { uploads } from './plugins/uploads.ts';
import { validatorCompiler } from './plugins/validation.ts';
import type { PublicAddress } from './public-address.ts';
import { identityRoutes } from './routes/accounts/identity.ts';
import { accountRoutes } from './routes/accounts/index.ts';
import { membershipRoutes } from './routes/accounts/memberships.ts';
import { auxiliaryPlanRoutes } from './routes/auxiliary-plans/index.ts';
import { calendarRoutes } from './routes/calendars/index.ts';
import { cardLinkRoutes } from './routes/card-links/index.ts';
import { ledgerRoutes } from './routes/datasets/dataset-ledger.ts';
import { staffingRoutes } from './routes/datasets/dataset-staffing.ts';
import { datasetTableRoutes } from './routes/datasets/dataset-tables.ts';
import { datasetRoutes } from './routes/datasets/index.ts';
import { markedWorkbookRoutes } from './routes/datasets/marked-workbook.ts';
import { postRoutes } from './routes/datasets/posts.ts';
import { schoolRoutes } from './routes/datasets/school-list.ts';
import { datasetWithdrawal } from './routes/datasets/withdraw.ts';
import { districtRoutes } from './routes/districts/index.ts';
import { documentJobRoutes } from './routes/document-jobs/index.ts';
import { documentArchiveRoutes } from './routes/documents/archive.ts';
import { documentRoutes } from './routes/documents/index.ts';
import { eventRoutes } from './routes/events/index.ts';
import { evidenceRoutes } from './routes/evidence/index.ts';
import { explanationRoutes } from './routes/explanations/index.ts';
import { headingRoutes } from './routes/headings/index.ts';
import { importRoutes } from './routes/imports/index.ts';
import { uploadRoutes } from './routes/imports/uploads.ts';
import { orderRoutes } from './routes/orders/index.ts';
import { planEventRoutes } from './routes/plans/events.ts';
import { planRoutes } from './routes/plans/index.ts';
import { planPartRoutes } from './routes/plans/parts.ts';
import { planTableRoutes } from './routes/plans/plan-tables.ts';
import { planReminderRoutes } from './routes/plans/reminders.ts';
import { planScenarioRoutes } from './routes/plans/scenarios.ts';
import { planStandingRoutes } from './routes/plans/standing.ts';
import { planTransferRoutes } from './routes/plans/transfers.ts';
import { planVersionRoutes } from './routes/plans/versions.ts';
import { policyRoutes } from './routes/policies/index.ts';
import { provinceRoutes } from './routes/province/index.ts';
import { reviewRoutes } from './routes/reviews/index.ts';
import { searchRoutes } from './routes/search/index.ts';
import { serviceRoutes } from './routes/service/index.ts';
import { sessionRoutes } from './routes/session/index.ts';
import { providerRoutes } from './routes/session/provider-routes.ts';
import { studyRoutes } from './routes/studies/index.ts';
import { textRoutes } from './routes/texts/index.ts';
import { tokenRoutes } from './routes/tokens/index.ts';
import { yearRoutes } from './routes/year/index.ts';

export interface AppOptions {
  readonly version: string;
  /** The page's folder. */
  readonly pageFolder: string;
  readonly logger: FastifyServerOptions['logger'];
  /** Where browsers reach the service, when that is configured: cookies and headers follow it. */
  readonly publicAddress: PublicAddress | null;
  /** Addresses of proxies whose word on the client's address is taken, such as `loopback` or `10.0.0.0/8`. */
  readonly trustedProxies: readonly string[];
  readonly rateLimits: RateLimits;
}

/** Bytes of a JSON body: a policy is a thousandth of it. */
const bodyLimit = 1024 * 1024;

/** The service as one function of what it needs; it does not listen. */
export const createApp = async (services: Services, options: AppOptions): Promise<FastifyInstance> => {
  const connections = trackConnections();
  const app = Fastify({
    serverFactory: connections.serverFactory,
    logger: options.logger ?? false,
    bodyLimit,
    // A busy machine may take longer than any number of seconds to start; a start is never given up for that.
    pluginTimeout: 0,
    requestTimeout: 120_000,
    // A client that takes nothing of its answer for so long has gone; an event stream sends a comment more often.
    connectionTimeout: 180_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: addressProblems,
    // A stop finishes what is under way; only connections that wait for nothing are closed.
    forceCloseConnections: 'idle',
    trustProxy: options.trustedProxies.length === 0 ? false : [...options.trustedProxies],
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');
  app.decorate('services', services);
  problems(app);
  stopping(app, connections);
  metrics(app);
  solvingMetrics(app.processMetrics, services.solvingFigures);
  responseCache(app);
  constantAnswers(app);
  await compression(app);
  await headers(app, options.publicAddress);
  await cookies(app, options.publicAddress);
  access(app, options.publicAddress);
  streamRevocation(app);
  await rateLimits(app, options.rateLimits);
  diskSpaceGuard(app, services.hasRoom);
  idempotency(app);
  await uploads(app);
  await events(app);
  await openapi(app, options.version, options.publicAddress);
  const routes = app.withTypeProvider<ZodTypeProvider>();
  sessionRoutes(routes);
  providerRoutes(routes);
  accountRoutes(routes);
  membershipRoutes(routes);
  identityRoutes(routes);
  tokenRoutes(routes);
  districtRoutes(routes);
  datasetRoutes(routes);
  schoolRoutes(routes);
  datasetTableRoutes(routes);
  markedWorkbookRoutes(routes);
  datasetWithdrawal(routes);
  importRoutes(routes);
  uploadRoutes(routes);
  headingRoutes(routes);
  staffingRoutes(routes);
  ledgerRoutes(routes);
  postRoutes(routes);
  policyRoutes(routes);
  calendarRoutes(routes);
  planRoutes(routes);
  planEventRoutes(routes);
  planPartRoutes(routes);
  planTableRoutes(routes);
  planScenarioRoutes(routes);
  studyRoutes(routes);
  planTransferRoutes(routes);
  documentRoutes(routes);
  documentArchiveRoutes(routes);
  documentJobRoutes(routes);
  planStandingRoutes(routes);
  planReminderRoutes(routes);
  planVersionRoutes(routes);
  reviewRoutes(routes);
  evidenceRoutes(routes);
  orderRoutes(routes);
  eventRoutes(routes);
  cardLinkRoutes(routes);
  explanationRoutes(routes);
  textRoutes(routes);
  provinceRoutes(routes);
  yearRoutes(routes);
  searchRoutes(routes);
  auxiliaryPlanRoutes(routes);
  serviceRoutes(routes);
  await publicPart(app, (part) => page(part, options.pageFolder));
  return app;
};
