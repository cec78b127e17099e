import type { FastifyRequest } from 'fastify';
import { explainPlanPost, explainTeacher, listUnfilledPosts } from '../../../use-cases/explain-plan.ts';
import {
  explanationParameters,
  explanationQuerySchema,
  explanationSchema,
  postExplanationSchema,
  postParameters,
  unfilledPostsSchema,
} from '../../contract/explanation.ts';
import { callerOf } from '../../plugins/access.ts';
import { clientGone } from '../../plugins/client-gone.ts';
import { languageOf } from '../../plugins/language.ts';
import { settled } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';

/** Why a teacher moves or stays, and who could fill a post; the costs come from solves in another process. */
export const explanationRoutes = (app: RouteApp): void => {
  const { services } = app;
  const tags = ['explanations'];
  /** A client that leaves and a service that stops end the questions under way. */
  const until = (request: FastifyRequest): AbortSignal => AbortSignal.any([clientGone(request), app.closingSoon]);

  app.get(
    '/api/plans/:id/explanations/:teacherId',
    {
      config: { action: 'explanations.read' },
      schema: {
        tags,
        params: explanationParameters,
        querystring: explanationQuerySchema,
        response: { 200: explanationSchema, ...problemsOf(400, 404, 409, 500, 503, 504) },
      },
    },
    async (request) => {
      const { id: planId, teacherId } = request.params;
      const wanted = { planId, teacherId, ...request.query, language: languageOf(request), signal: until(request) };
      return explanationSchema.parse({ planId, ...settled(await explainTeacher(services, callerOf(request), wanted)) });
    },
  );

  app.get(
    '/api/plans/:id/unfilled-posts',
    {
      config: { action: 'unfilled.read' },
      schema: { tags, params: idParameters, response: { 200: unfilledPostsSchema, ...problemsOf(404, 409) } },
    },
    async (request) => {
      const { id: planId } = request.params;
      const posts = settled(await listUnfilledPosts(services, callerOf(request), planId));
      return unfilledPostsSchema.parse({ planId, posts });
    },
  );

  app.get(
    '/api/plans/:id/unfilled-posts/:schoolId/:stage/:subject',
    {
      config: { action: 'unfilled.read' },
      schema: {
        tags,
        params: postParameters,
        querystring: explanationQuerySchema,
        response: { 200: postExplanationSchema, ...problemsOf(400, 404, 409, 500, 503, 504) },
      },
    },
    async (request) => {
      const { id: planId, ...post } = request.params;
      const wanted = { planId, ...post, ...request.query, language: languageOf(request), signal: until(request) };
      return postExplanationSchema.parse({
        planId,
        ...settled(await explainPlanPost(services, callerOf(request), wanted)),
      });
    },
  );
};
