import { finished } from '../../../use-cases/finished-plan.ts';
import { foundAnswer, giveVerdict } from '../../../use-cases/give-verdict.ts';
import { Refused } from '../../../use-cases/refused.ts';
import { type VerdictsRequest, verdictsRequestSchema, verdictsSchema } from '../../contract/review.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem, problemBody } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { answerBody } from './present-review.ts';

/**
 * One verdict on several objections to a plan. Each is checked and stored by itself: one that changed meanwhile is
 * reported with how it stands now, and the others are decided all the same. A repeated request does no harm, since
 * every answer is named with its revision.
 */
export const verdictsRoutes = (app: RouteApp): void => {
  const { services } = app;

  app.post(
    '/api/plans/:id/verdicts',
    {
      config: { action: 'reviews.decide' },
      schema: {
        tags: ['reviews'],
        params: idParameters,
        body: verdictsRequestSchema,
        response: { 200: verdictsSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const [caller, language, { id: planId }] = [callerOf(request), languageOf(request), request.params];
      const plan = await finished(services, caller, planId);
      const { verdict, why, answers } = request.body;

      const one = async ({ id, revision }: VerdictsRequest['answers'][number]) => {
        const found = await foundAnswer(services, caller, 'review', id);
        if (found.planId !== planId) throw new Refused('review_not_found', { id });
        const of = { id, kind: 'review', plan, seen: [revision] } as const;
        const input = { verdict, why, expires: undefined, takeProposal: false };
        return giveVerdict(services, caller, language, of, input);
      };
      const refusedOf = async (id: string, { code, values, faults, refusals }: Refused) => {
        const problem = problemBody(language, new Problem(code, values, faults, refusals), request.url);
        const now = code === 'review_not_found' ? null : await foundAnswer(services, caller, 'review', id);
        return {
          id,
          code,
          detail: problem.detail,
          refusals: [...(problem.refusals ?? [])],
          now: now === null ? null : answerBody(language, caller, plan, now),
        };
      };

      const decided = [];
      const refused = [];
      for (const answer of answers) {
        const outcome = await one(answer).catch((error: unknown) => {
          if (error instanceof Refused) return { ok: false as const, refused: error };
          throw error;
        });
        if (!outcome.ok) {
          refused.push(await refusedOf(answer.id, outcome.refused));
          continue;
        }
        const body = answerBody(language, caller, plan, outcome.value);
        if (body !== null) decided.push(body);
      }
      return { decided, refused };
    },
  );
};
