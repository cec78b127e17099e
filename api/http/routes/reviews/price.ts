import type { Answer } from '../../../../src/review/objection/objection.ts';
import { term } from '../../../../src/text/render.ts';
import { priceAnswer } from '../../../use-cases/price-answer.ts';
import { startTrial } from '../../../use-cases/start-plan.ts';
import { planBriefSchema } from '../../contract/plan.ts';
import { priceQuerySchema, priceSchema, trialRequestSchema } from '../../contract/version.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { settled } from '../../plugins/problems.ts';
import { changeBodies } from '../plans/difference.ts';
import { planBrief } from '../plans/present-plan.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';

/** What an objection costs before it is decided: the plan made with it, and the two compared. */
export const priceRoutes = (app: RouteApp, kind: Answer['kind'], path: 'reviews' | 'appeals'): void => {
  const { services } = app;

  app.post(
    `/api/${path}/:id/trials`,
    {
      config: { action: 'plans.create', once: true },
      schema: {
        tags: [path],
        params: idParameters,
        body: trialRequestSchema,
        response: { 202: planBriefSchema, ...problemsOf(400, 401, 403, 404, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const input = { ...request.body, language: languageOf(request) };
      const job = settled(await startTrial(services, callerOf(request), { id, kind }, input));
      return reply.code(202).header('location', `/api/plans/${job.id}`).send(planBrief(job));
    },
  );

  app.get(
    `/api/${path}/:id/price`,
    {
      config: { action: 'reviews.price' },
      schema: {
        tags: [path],
        params: idParameters,
        querystring: priceQuerySchema,
        response: { 200: priceSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const language = languageOf(request);
      const { id } = request.params;
      const { before, after, price, others } = settled(
        await priceAnswer(services, callerOf(request), { id, kind }, request.query.trial),
      );
      return {
        verdict: price.verdict,
        verdictName: term(language, `review_price.${price.verdict}`),
        quotas: price.quotas.map((quota) => ({ ...quota, name: term(language, `rule.${quota.rule}`) })),
        levels: price.levels.map((level) => ({ ...level, goals: [...level.goals] })),
        points: {
          complete: price.points.complete,
          prices: price.points.prices.map(({ others: count, lost }) => ({ others: count, lost: [...lost] })),
        },
        others: changeBodies(language, [before, after], others),
      };
    },
  );
};
