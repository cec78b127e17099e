import { lifetimes } from '../../../access/lifetimes.ts';
import { membershipsOf } from '../../../storage/memberships.ts';
import { endSession } from '../../../storage/sessions.ts';
import { asService } from '../../../storage/transaction-as-caller.ts';
import { enterByCardLink } from '../../../use-cases/sign-in/card-links.ts';
import { changePassword } from '../../../use-cases/sign-in/change-password.ts';
import { openSession, signIn } from '../../../use-cases/sign-in/sign-in.ts';
import {
  cardLoginSchema,
  elsewhereSchema,
  loginSchema,
  passwordChangeSchema,
  sessionSchema,
  switchSchema,
  whoAmISchema,
} from '../../contract/session.ts';
import { callerOf } from '../../plugins/access.ts';
import { Problem } from '../../plugins/problems.ts';
import { empty, problemsOf, type RouteApp } from '../route-app.ts';
import { openingSession, rateLimited } from './enter.ts';
import { sessionBody } from './present-session.ts';

/** Signing in, who is signed in, as which of the account's memberships, signing out, and the password. */
export const sessionRoutes = (app: RouteApp): void => {
  const { database, now, passwordCost, identityProvider } = app.services;
  const tags = ['access'];
  const enter = openingSession(app);
  const provider = identityProvider === null ? null : { name: identityProvider.name };

  app.post(
    '/api/session',
    {
      config: { action: 'public', onFullDisk: true },
      schema: {
        tags,
        body: loginSchema,
        response: { 200: sessionSchema, ...problemsOf(400, 401, 403, 415, 429) },
      },
    },
    async (request, reply) => {
      const device = app.cookiesOf.read(request, 'device');
      const replaces = app.cookiesOf.read(request, 'session');
      const attempt = { ...request.body, address: request.ip, device, replaces };
      const answer = await signIn(database, attempt, now(), passwordCost);
      if (answer.kind === 'slowed') throw rateLimited(reply, answer.milliseconds);
      if (answer.kind === 'refused') throw new Problem('login_refused');
      app.cookiesOf.write(reply, 'device', answer.device, lifetimes.device / 1000);
      return enter(request, reply, answer.session);
    },
  );

  app.post(
    '/api/session/card',
    {
      config: { action: 'public', onFullDisk: true },
      schema: {
        tags,
        body: cardLoginSchema,
        response: { 200: sessionSchema, ...problemsOf(400, 401, 403, 415, 429) },
      },
    },
    async (request, reply) => {
      const replaces = app.cookiesOf.read(request, 'session');
      const given = { token: request.body.token, address: request.ip, replaces };
      const entered = await enterByCardLink(database, given, now());
      if (entered.kind === 'slowed') throw rateLimited(reply, entered.milliseconds);
      if (entered.kind === 'over') throw new Problem('card_link_over');
      return enter(request, reply, entered.session);
    },
  );

  app.get(
    '/api/session',
    {
      config: { action: 'public' },
      schema: {
        tags,
        response: { 200: whoAmISchema },
      },
    },
    async (request) => {
      const { known } = request;
      const session =
        known === null ? null : await asService(database, (transaction) => sessionBody(transaction, known));
      return { session, provider };
    },
  );

  app.patch(
    '/api/session',
    {
      config: { action: 'session.switch', onFullDisk: true },
      schema: {
        tags,
        body: switchSchema,
        response: { 200: sessionSchema, ...problemsOf(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { accountId } = callerOf(request);
      const { known } = request;
      const session = await asService(database, async (transaction) => {
        const membership = (await membershipsOf(transaction, [accountId])).find(
          ({ id }) => id === request.body.membershipId,
        );
        if (membership === undefined) throw new Problem('membership_not_found', { id: request.body.membershipId });
        if (known?.by !== 'session') throw new Problem('not_signed_in');
        // As long as the one before, and no longer: a switch is no new sign-in.
        const { expiresAt, byProvider } = known.session;
        const replaces = app.cookiesOf.read(request, 'session');
        return openSession(transaction, membership, now(), { replaces, expiresAt, byProvider });
      });
      return enter(request, reply, session);
    },
  );

  app.delete(
    '/api/session',
    {
      config: { action: 'public' },
      schema: {
        tags,
        response: { 204: empty, 200: elsewhereSchema, ...problemsOf(403) },
      },
    },
    async (request, reply) => {
      const { known } = request;
      if (known?.by === 'session')
        await asService(database, (transaction) => endSession(transaction, known.session.tokenSha256));
      app.cookiesOf.clear(reply, 'session');
      const isProviders = known?.by === 'session' && known.session.byProvider;
      const location = isProviders ? ((await identityProvider?.signOutAddress()) ?? null) : null;
      return location === null ? reply.code(204).send(null) : reply.code(200).send({ location });
    },
  );

  app.put(
    '/api/session/password',
    {
      config: { action: 'session.password', onFullDisk: true },
      schema: {
        tags,
        body: passwordChangeSchema,
        response: { 200: sessionSchema, ...problemsOf(400, 401, 403, 422, 429) },
      },
    },
    async (request, reply) => {
      const changed = await changePassword(database, callerOf(request), request.body, now(), passwordCost);
      if (changed.kind === 'slowed') throw rateLimited(reply, changed.milliseconds);
      if (changed.kind === 'refused') throw new Problem('password_refused', { reason: changed.reason });
      return enter(request, reply, changed.session);
    },
  );
};
