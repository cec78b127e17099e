import { versionDifference } from '../../../../src/plan/versions/version-difference.ts';
import { policyDifference } from '../../../../src/policy/difference.ts';
import { comparisonWords } from '../../../../src/report/comparison-words.ts';
import { type ComparedPlan, comparePlans } from '../../../../src/scenario/comparison.ts';
import { term } from '../../../../src/text/render.ts';
import { planOfYear } from '../../../../src/year/plan-of-year.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { listVersions } from '../../../storage/versions.ts';
import { finished } from '../../../use-cases/finished-plan.ts';
import { versionOf } from '../../../use-cases/price-answer.ts';
import { startRevision } from '../../../use-cases/start-plan.ts';
import { planBriefSchema } from '../../contract/plan.ts';
import {
  comparisonSchema,
  differenceQuerySchema,
  differenceSchema,
  revisionRequestSchema,
  versionListSchema,
} from '../../contract/version.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem, settled } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { changeBodies } from './difference.ts';
import { planBrief } from './present-plan.ts';

/** Versions of the plan, what differs between any two, and the next one. */
export const planVersionRoutes = (app: RouteApp): void => {
  const { services } = app;
  const tags = ['plans'];

  app.get(
    '/api/versions',
    {
      config: { action: 'plans.read' },
      schema: {
        tags,
        response: { 200: versionListSchema, ...problemsOf(401, 403) },
      },
    },
    async (request) => {
      const versions = await asCaller(services.database, callerOf(request), listVersions);
      const current = planOfYear(versions);
      return {
        versions: versions.map(({ id, createdAt, ...version }) => ({
          ...version,
          planId: id,
          ofYear: id === current?.id,
          stateName: term(languageOf(request), `review_state.${version.state}`),
          createdAt: createdAt.toISOString(),
        })),
      };
    },
  );

  app.get(
    '/api/plans/:id/difference',
    {
      config: { action: 'checks.read' },
      schema: {
        tags,
        params: idParameters,
        querystring: differenceQuerySchema,
        response: { 200: differenceSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const now = await finished(services, caller, request.params.id);
      const from = request.query.from ?? now.previousPlanId;
      if (from === null) throw new Problem('invalid_request', { issues: 'from' });
      const before = await finished(services, caller, from);
      const { changes, kept, counts, causes } = versionDifference(versionOf(before), versionOf(now));
      return {
        from: before.id,
        to: now.id,
        kept,
        counts: { ...counts },
        causes: { ...causes },
        changes: changeBodies(languageOf(request), [before, now], changes),
      };
    },
  );

  app.get(
    '/api/plans/:id/comparison',
    {
      config: { action: 'checks.read' },
      schema: {
        tags,
        params: idParameters,
        querystring: differenceQuerySchema,
        response: { 200: comparisonSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const later = await finished(services, caller, request.params.id);
      const from = request.query.from ?? later.previousPlanId;
      if (from === null) throw new Problem('invalid_request', { issues: 'from' });
      const earlier = await finished(services, caller, from);
      const [before, now] = [versionOf(earlier), versionOf(later)].map((one) => ({ ...one, previous: null })) as [
        ComparedPlan,
        ComparedPlan,
      ];
      const keys = policyDifference(before.policy, now.policy).map(({ key }) => key);
      const words = comparisonWords(languageOf(request), [before, now], comparePlans(before, now));
      return { from: earlier.id, to: later.id, policyKeys: keys, ...words };
    },
  );

  app.post(
    '/api/plans/:id/revisions',
    {
      config: { action: 'plans.create', once: true },
      schema: {
        tags,
        params: idParameters,
        body: revisionRequestSchema,
        response: { 202: planBriefSchema, ...problemsOf(400, 401, 403, 404, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const job = settled(await startRevision(services, callerOf(request), request.params.id, request.body));
      return reply.code(202).header('location', `/api/plans/${job.id}`).send(planBrief(job));
    },
  );
};
