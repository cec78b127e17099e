import { teacherId } from '../../../../src/district/ids.ts';
import { versionDifference } from '../../../../src/plan/versions/version-difference.ts';
import { quotaLines } from '../../../../src/report/quota-lines.ts';
import type { Answer } from '../../../../src/review/objection/objection.ts';
import { type PricedPlan, priceOfObjection } from '../../../../src/review/price.ts';
import { term } from '../../../../src/text/render.ts';
import { closedVisibility } from '../../../access/visibility.ts';
import type { StoredPlan } from '../../../storage/plans.ts';
import { findAnswer } from '../../../storage/reviews.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { reportOf } from '../../../use-cases/plan-report.ts';
import { planBriefSchema } from '../../contract/plan.ts';
import { priceQuerySchema, priceSchema, trialRequestSchema } from '../../contract/version.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { changeBodies, versionOf } from '../plans/difference.ts';
import { finished } from '../plans/finished.ts';
import { planBrief } from '../plans/present-plan.ts';
import { policyOfRevision, startPlan } from '../plans/start-plan.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { newOrdersOf, ofKind } from './give-verdict.ts';

const priced = (stored: StoredPlan): PricedPlan => ({
  status: stored.plan.status,
  quotas: stored.plan.status === 'infeasible' ? [] : quotaLines(reportOf(stored, closedVisibility)),
  levels: stored.plan.levels,
});

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
      const [caller, { id }, { takeProposal, timeLimit }] = [callerOf(request), request.params, request.body];
      const answer = ofKind(
        await asCaller(services.database, caller, (transaction) => findAnswer(transaction, id)),
        kind,
        id,
      );
      const plan = await finished(services, caller, answer.planId);
      const orders = newOrdersOf(languageOf(request), plan, answer, { expires: null, takeProposal });
      if (orders.length === 0) throw new Problem('review_not_found', { id });
      const asked = {
        datasetId: plan.dataset.id,
        previousPlanId: plan.id,
        ...(timeLimit === undefined ? {} : { timeLimit }),
      };
      const job = await startPlan(services, caller, asked, {
        policy: policyOfRevision(plan),
        tried: orders.map(({ order }) => order),
      });
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
      const [caller, language, { id }] = [callerOf(request), languageOf(request), request.params];
      const answer = ofKind(
        await asCaller(services.database, caller, (transaction) => findAnswer(transaction, id)),
        kind,
        id,
      );
      const before = await finished(services, caller, answer.planId);
      const after = await finished(services, caller, request.query.trial);
      if (after.previousPlanId !== before.id) throw new Problem('plan_not_found', { id: request.query.trial });
      const difference = versionDifference(versionOf(before), versionOf(after));
      const about = [answer.teacherId, answer.objection?.proposal?.teacherId].flatMap((one) =>
        one === undefined || one === null ? [] : [teacherId(one)],
      );
      const price = priceOfObjection(priced(before), priced(after), difference, about);
      const others = difference.changes.filter((change) => price.others.includes(change.teacherId));
      return {
        verdict: price.verdict,
        verdictName: term(language, `review_price.${price.verdict}`),
        quotas: price.quotas.map((quota) => ({ ...quota, name: term(language, `rule.${quota.rule}`) })),
        levels: price.levels.map((level) => ({ ...level, goals: [...level.goals] })),
        others: changeBodies(language, [before, after], others),
      };
    },
  );
};
