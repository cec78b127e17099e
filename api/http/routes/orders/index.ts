import type { CalendarDate } from '../../../../src/district/date.ts';
import { schoolId, teacherId } from '../../../../src/district/ids.ts';
import type { Language } from '../../../../src/text/message.ts';
import { term } from '../../../../src/text/render.ts';
import { harmless, opened, type Visibility, visibilityOf } from '../../../access/visibility.ts';
import { findOrder, ordersPage, type StoredOrder } from '../../../storage/orders.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { isUuid } from '../../../storage/uuid.ts';
import { decideOrder, revokeDecidedOrder } from '../../../use-cases/decide-order.ts';
import {
  type OrderBody,
  orderListSchema,
  orderQuerySchema,
  orderRequestSchema,
  orderSchema,
  revokeRequestSchema,
} from '../../contract/order.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem, settled } from '../../plugins/problems.ts';
import { seenRevisions, sendRevision } from '../../plugins/revision.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';

/** Words of our own where an objection was upheld, which tell nothing sensitive; else the words of who gave the order. */
const reasonOf = (sight: Visibility, { answerId, reason }: StoredOrder) =>
  answerId === null ? opened(sight, reason) : harmless(reason);

const orderBody = (language: Language, sight: Visibility, stored: StoredOrder): OrderBody => ({
  id: stored.id,
  planId: stored.planId,
  answerId: stored.answerId,
  teacherId: stored.order.teacherId,
  kind: stored.order.kind,
  kindName: term(language, `order.${stored.order.kind}`),
  schoolId: stored.order.schoolId,
  reason: reasonOf(sight, stored),
  expires: stored.expires,
  createdAt: stored.createdAt.toISOString(),
  revokedAt: stored.revokedAt?.toISOString() ?? null,
  revokedWhy: opened(sight, stored.revokedWhy),
});

/** Decided orders: list, give, look, revoke. */
export const orderRoutes = (app: RouteApp): void => {
  const { services } = app;
  const { database } = services;
  const tags = ['orders'];

  app.get(
    '/api/orders',
    {
      config: { action: 'orders.read' },
      schema: {
        tags,
        querystring: orderQuerySchema,
        response: { 200: orderListSchema, ...problemsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const { teacherId: teacher = null, revoked, after = null, limit } = request.query;
      if (after !== null && !isUuid(after)) throw new Problem('invalid_request', { issues: 'after' });
      const found = await asCaller(database, callerOf(request), (transaction) =>
        ordersPage(transaction, {
          teacherId: teacher,
          revoked: revoked === undefined ? null : revoked === 'yes',
          after,
          limit: limit + 1,
        }),
      );
      const page = found.slice(0, limit);
      return {
        orders: page.map((order) => orderBody(languageOf(request), visibilityOf(callerOf(request)), order)),
        next: found.length > limit ? (page.at(-1)?.id ?? null) : null,
      };
    },
  );

  app.post(
    '/api/orders',
    {
      config: { action: 'orders.create', once: true },
      schema: {
        tags,
        body: orderRequestSchema,
        response: { 201: orderSchema, ...problemsOf(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const [caller, { body }] = [callerOf(request), request];
      const stored = settled(
        await decideOrder(services, caller, {
          ...body,
          teacherId: teacherId(body.teacherId),
          schoolId: body.schoolId === null ? null : schoolId(body.schoolId),
          expires: body.expires as CalendarDate | null,
        }),
      );
      sendRevision(reply, stored.rowVersion);
      return reply
        .code(201)
        .header('location', `/api/orders/${stored.id}`)
        .send(orderBody(languageOf(request), visibilityOf(caller), stored));
    },
  );

  app.get(
    '/api/orders/:id',
    {
      config: { action: 'orders.read' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: orderSchema, ...problemsOf(401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const stored = await asCaller(database, callerOf(request), (transaction) => findOrder(transaction, id));
      if (stored === undefined) throw new Problem('order_not_found', { id });
      sendRevision(reply, stored.rowVersion);
      return orderBody(languageOf(request), visibilityOf(callerOf(request)), stored);
    },
  );

  app.post(
    '/api/orders/:id/revoke',
    {
      config: { action: 'orders.revoke', once: true },
      schema: {
        tags,
        params: idParameters,
        body: revokeRequestSchema,
        response: { 200: orderSchema, ...problemsOf(400, 401, 403, 404, 409, 412, 428) },
      },
    },
    async (request, reply) => {
      const [caller, { why }] = [callerOf(request), request.body];
      const seen = seenRevisions(request);
      const revoked = settled(await revokeDecidedOrder(services, caller, request.params.id, { why, seen }));
      sendRevision(reply, revoked.rowVersion);
      return orderBody(languageOf(request), visibilityOf(caller), revoked);
    },
  );
};
