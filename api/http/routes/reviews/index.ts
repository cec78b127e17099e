import type { FastifyRequest } from 'fastify';
import type { CalendarDate } from '../../../../src/district/date.ts';
import { schoolId, teacherId } from '../../../../src/district/ids.ts';
import { people } from '../../../../src/report/input.ts';
import type { Answer } from '../../../../src/review/objection/objection.ts';
import { objectionRates } from '../../../../src/review/objection-rates.ts';
import type { Action } from '../../../access/permissions.ts';
import { visibilityOf } from '../../../access/visibility.ts';
import { earlierVersions } from '../../../storage/decisions.ts';
import { answersPage, answersTo } from '../../../storage/reviews.ts';
import { isUuid } from '../../../storage/uuid.ts';
import { proposalCheckOf } from '../../../use-cases/check-proposal.ts';
import { finished, withFinished } from '../../../use-cases/finished-plan.ts';
import { giveAnswer } from '../../../use-cases/give-answer.ts';
import { foundAnswer, giveVerdict, type VerdictRequest } from '../../../use-cases/give-verdict.ts';
import { shownHead } from '../../../use-cases/visible-plan-head.ts';
import {
  answerListSchema,
  answerQuerySchema,
  answerRequestSchema,
  answerSchema,
  objectionRateListSchema,
  proposalCheckSchema,
  proposalRequestSchema,
  verdictRequestSchema,
  withdrawRequestSchema,
} from '../../contract/review.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem, settled } from '../../plugins/problems.ts';
import { seenRevisions, sendRevision } from '../../plugins/revision.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { answerBody, proposalCheckBody } from './present-review.ts';
import { priceRoutes } from './price.ts';
import { schoolReviewRoutes } from './school-review.ts';
import { verdictsRoutes } from './verdicts.ts';

const actions = {
  review: { read: 'reviews.read', create: 'reviews.create', decide: 'reviews.decide' },
  appeal: { read: 'appeals.read', create: 'appeals.create', decide: 'appeals.decide' },
} as const satisfies Readonly<Record<Answer['kind'], Readonly<Record<string, Action>>>>;

/** Answers in review and appeals: alike in form, each with its own people and permissions. */
const answerRoutes = (app: RouteApp, kind: Answer['kind'], path: 'reviews' | 'appeals'): void => {
  const { services } = app;
  const tags = [path];

  app.get(
    `/api/plans/:id/${path}`,
    {
      config: { action: actions[kind].read },
      schema: {
        tags,
        params: idParameters,
        querystring: answerQuerySchema,
        response: { 200: answerListSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const [caller, { id }, { standing, schoolId: school, earlier, after, limit }] = [
        callerOf(request),
        request.params,
        request.query,
      ];
      if (after !== undefined && !isUuid(after)) throw new Problem('invalid_request', { issues: 'after' });
      const { plan, found } = await withFinished(services, caller, id, async (transaction, plan, unseen) => {
        const head = shownHead(caller, id, unseen);
        const found = await answersPage(transaction, {
          planIds: earlier === 'yes' ? [id, ...(await earlierVersions(transaction, head))] : [id],
          kind,
          standing: standing ?? null,
          schoolId: school ?? null,
          after: after ?? null,
          limit: limit + 1,
        });
        return { plan, found };
      });
      const page = found.slice(0, limit);
      return {
        answers: page
          .map((answer) => answerBody(languageOf(request), caller, plan, answer))
          .filter((answer) => answer !== null),
        next: found.length > limit ? (page.at(-1)?.id ?? null) : null,
      };
    },
  );

  app.post(
    `/api/plans/:id/${path}`,
    {
      config: { action: actions[kind].create, once: true },
      schema: {
        tags,
        params: idParameters,
        body: answerRequestSchema,
        response: { 201: answerSchema, ...problemsOf(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const [caller, { id }] = [callerOf(request), request.params];
      const plan = await finished(services, caller, id);
      const answer = settled(await giveAnswer(services, caller, plan, kind, request.body));
      const body = answerBody(languageOf(request), caller, plan, answer, true);
      if (body === null) throw new Problem('review_not_found', { id: answer.id });
      sendRevision(reply, answer.rowVersion);
      return reply.code(201).header('location', `/api/${path}/${answer.id}`).send(body);
    },
  );

  app.get(
    `/api/${path}/:id`,
    {
      config: { action: actions[kind].read },
      schema: {
        tags,
        params: idParameters,
        response: { 200: answerSchema, ...problemsOf(401, 403, 404) },
      },
    },
    async (request, reply) => {
      const [caller, { id }] = [callerOf(request), request.params];
      const answer = await foundAnswer(services, caller, kind, id);
      const body = answerBody(
        languageOf(request),
        caller,
        await finished(services, caller, answer.planId),
        answer,
        true,
      );
      if (body === null) throw new Problem('review_not_found', { id });
      sendRevision(reply, answer.rowVersion);
      return body;
    },
  );

  const changed = {
    tags,
    params: idParameters,
    response: { 200: answerSchema, ...problemsOf(400, 401, 403, 404, 409, 412, 422, 428) },
  };
  const verdict = async (
    request: FastifyRequest & { readonly params: { readonly id: string } },
    input: VerdictRequest,
    reply: Parameters<typeof sendRevision>[0],
  ) => {
    const [caller, { id }] = [callerOf(request), request.params];
    const known = await foundAnswer(services, caller, kind, id);
    const plan = await finished(services, caller, known.planId);
    const language = languageOf(request);
    const seen = seenRevisions(request);
    const answer = settled(await giveVerdict(services, caller, language, { id, kind, plan, seen }, input));
    const body = answerBody(language, caller, plan, answer, true);
    if (body === null) throw new Problem('review_not_found', { id });
    sendRevision(reply, answer.rowVersion);
    return body;
  };

  app.post(
    `/api/${path}/:id/verdict`,
    {
      config: { action: actions[kind].decide, once: true },
      schema: {
        ...changed,
        body: verdictRequestSchema,
      },
    },
    async (request, reply) => {
      const { verdict: given, why = null, expires, takeProposal } = request.body;
      const input = { verdict: given, why, expires: expires as CalendarDate | null | undefined, takeProposal };
      return verdict(request, input, reply);
    },
  );

  app.post(
    `/api/${path}/:id/withdraw`,
    {
      config: { action: actions[kind].create, once: true },
      schema: { ...changed, body: withdrawRequestSchema },
    },
    async (request, reply) =>
      verdict(request, { verdict: 'withdraw', why: null, expires: undefined, takeProposal: false }, reply),
  );
};

/** Reviews, appeals, the check of a counter-proposal before it is made, and the rates of objection. */
export const reviewRoutes = (app: RouteApp): void => {
  const { services } = app;
  answerRoutes(app, 'review', 'reviews');
  answerRoutes(app, 'appeal', 'appeals');
  priceRoutes(app, 'review', 'reviews');
  priceRoutes(app, 'appeal', 'appeals');
  schoolReviewRoutes(app);
  verdictsRoutes(app);

  app.post(
    '/api/plans/:id/proposal-checks',
    {
      config: { action: 'reviews.create' },
      schema: {
        tags: ['reviews'],
        params: idParameters,
        body: proposalRequestSchema,
        response: { 200: proposalCheckSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const [caller, { id }] = [callerOf(request), request.params];
      const plan = await withFinished(services, caller, id, async (_work, plan, head) => {
        shownHead(caller, id, head);
        return plan;
      });
      const { teacherId: about, proposal } = request.body;
      const leaving = plan.plan.transfers.find((transfer) => transfer.teacherId === about);
      const own = caller.role !== 'principal' || leaving?.fromSchoolId === caller.schoolId;
      const to = proposal.toSchoolId;
      const input = { teacherId: teacherId(proposal.teacherId), toSchoolId: to === null ? null : schoolId(to) };
      const check = own ? proposalCheckOf(plan, about, input) : null;
      if (check === null) throw new Problem('teacher_not_found', { id: about });
      return proposalCheckBody(languageOf(request), check);
    },
  );

  app.get(
    '/api/plans/:id/objection-rates',
    {
      config: { action: 'reviews.read' },
      schema: {
        tags: ['reviews'],
        params: idParameters,
        response: { 200: objectionRateListSchema, ...problemsOf(401, 403, 404, 409) },
      },
    },
    async (request) => {
      const [caller, { id }] = [callerOf(request), request.params];
      const [{ plan, dataset }, answers] = await withFinished(services, caller, id, async (transaction, plan, head) => {
        shownHead(caller, id, head);
        return [plan, await answersTo(transaction, [id])] as const;
      });
      const who = people(dataset.district);
      return {
        schools: objectionRates(plan.transfers, answers, visibilityOf(caller).schoolId).map((rate) => ({
          ...rate,
          school: who.schoolName(rate.schoolId),
        })),
      };
    },
  );
};
