import type { CalendarDate } from '../../../../src/district/date.ts';
import { schoolId, teacherId } from '../../../../src/district/ids.ts';
import { withOrders } from '../../../../src/review/orders/with-orders.ts';
import type { Refusal } from '../../../../src/review/refusal.ts';
import { type Language, message } from '../../../../src/text/message.ts';
import { term } from '../../../../src/text/render.ts';
import { harmless, opened, type Visibility, visibilityOf } from '../../../access/visibility.ts';
import { planHead } from '../../../storage/decisions.ts';
import { recordEvent } from '../../../storage/events.ts';
import {
  addOrder,
  findOrder,
  orderForChange,
  ordersPage,
  revokeOrder,
  type StoredOrder,
  standingOrders,
} from '../../../storage/orders.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { isUuid } from '../../../storage/uuid.ts';
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
import { Problem } from '../../plugins/problems.ts';
import { refusalProblem } from '../../plugins/refused.ts';
import { requireRevision, sendRevision } from '../../plugins/revision.ts';
import { foundDataset } from '../datasets/found.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { todayIn } from '../today.ts';

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

const refuse = (kind: Refusal['kind'], rule: string, values = {}): Problem =>
  refusalProblem([{ kind, rule, clause: 'own', message: message(`review.refused.${rule}`, values) }]);

/** Decided orders: list, give, look, revoke. */
export const orderRoutes = (app: RouteApp): void => {
  const { services } = app;
  const { database, now } = services;
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
      const [caller, { datasetId, planId, reason, ...given }] = [callerOf(request), request.body];
      const { district } = await foundDataset(services, caller, datasetId);
      const school = given.schoolId === null ? null : schoolId(given.schoolId);
      const order = { teacherId: teacherId(given.teacherId), kind: given.kind, schoolId: school, reason };
      if (given.kind === 'assign' && school === null) throw refuse('subject', 'order_school');
      const expires = given.expires as CalendarDate | null;
      const today = todayIn(now());
      if (expires !== null && expires < today) throw refuse('subject', 'order_over', { today });
      const stored = await asCaller(database, caller, async (transaction) => {
        if (planId !== null && (await planHead(transaction, planId)) === undefined)
          throw new Problem('plan_not_found', { id: planId });
        const decided = { id: '', order, expires: null, answerId: null };
        const { unknown, contradicting } = withOrders(
          district,
          [...(await standingOrders(transaction)), decided],
          today,
        );
        if (unknown.includes(decided)) throw refuse('subject', 'order_unknown');
        if (contradicting.some((one) => one.decided === decided)) throw refuse('state', 'order_contradicts');
        const added = await addOrder(transaction, caller, { planId, order, reason, expires, answerId: null });
        await recordEvent(transaction, {
          action: 'orders.create',
          subject: { kind: 'order', id: added.id },
          why: reason,
          data: { teacher: order.teacherId, kind: order.kind, school: order.schoolId, expires, plan: planId },
        });
        return added;
      });
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
      const [caller, { id }, { why }] = [callerOf(request), request.params, request.body];
      const revoked = await asCaller(database, caller, async (transaction) => {
        const stored = await orderForChange(transaction, id);
        if (stored === undefined) throw new Problem('order_not_found', { id });
        requireRevision(request, stored.rowVersion);
        if (stored.revokedAt !== null) throw refuse('state', 'order_revoked');
        const after = await revokeOrder(transaction, id, { accountId: caller.accountId, at: now(), why });
        const data = { teacher: stored.order.teacherId, kind: stored.order.kind };
        await recordEvent(transaction, { action: 'orders.revoke', subject: { kind: 'order', id }, why, data });
        return after;
      });
      sendRevision(reply, revoked.rowVersion);
      return orderBody(languageOf(request), visibilityOf(caller), revoked);
    },
  );
};
