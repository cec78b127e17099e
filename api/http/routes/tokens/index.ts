import { days, later } from '../../../access/lifetimes.ts';
import { actions, inScope, isScope, permitted } from '../../../access/permissions.ts';
import { digestOf, newSecret } from '../../../access/secrets.ts';
import { type ApiToken, addApiToken, revokeToken, tokensOf } from '../../../storage/api-tokens.ts';
import { recordEvent } from '../../../storage/events.ts';
import { asServiceFor } from '../../../storage/transaction-as-caller.ts';
import { isUuid } from '../../../storage/uuid.ts';
import { newTokenSchema, type TokenBody, tokenListSchema, tokenSecretSchema } from '../../contract/token.ts';
import { callerOf } from '../../plugins/access.ts';
import { Problem } from '../../plugins/problems.ts';
import { empty, idParameters, problemsOf, type RouteApp } from '../route-app.ts';

const tokenBody = (token: ApiToken): TokenBody => ({
  id: token.id,
  membershipId: token.membershipId,
  name: token.name,
  scopes: token.scopes.filter(isScope),
  createdAt: token.createdAt.toISOString(),
  expiresAt: token.expiresAt.toISOString(),
  usedAt: token.usedAt?.toISOString() ?? null,
});

/** Tokens of programs: each speaks for the membership it was made under, never for more than that may. */
export const tokenRoutes = (app: RouteApp): void => {
  const { database, now } = app.services;
  const tags = ['access'];

  app.get(
    '/api/tokens',
    {
      config: { action: 'tokens.read' },
      schema: {
        tags,
        response: { 200: tokenListSchema, ...problemsOf(401, 403) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const tokens = await asServiceFor(database, caller, (transaction) => tokensOf(transaction, caller.accountId));
      return { tokens: tokens.map(tokenBody) };
    },
  );

  app.post(
    '/api/tokens',
    {
      config: { action: 'tokens.create' },
      schema: {
        tags,
        body: newTokenSchema,
        response: { 201: tokenSecretSchema, ...problemsOf(400, 401, 403) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { name, scopes } = request.body;
      const useless = scopes.filter(
        (scope) => !actions.some((action) => inScope([scope], action) && permitted(caller, action) !== null),
      );
      if (useless.length > 0) throw new Problem('invalid_request', { issues: `scopes: ${useless.join(', ')}` });
      const secret = newSecret('token');
      const token = await asServiceFor(database, caller, async (transaction) => {
        const made = await addApiToken(transaction, {
          tokenSha256: digestOf(secret),
          membershipId: caller.membershipId,
          name,
          scopes,
          expiresAt: later(now(), days(request.body.days)),
        });
        const data = { name, scopes, expiresAt: made.expiresAt.toISOString() };
        await recordEvent(transaction, { action: 'tokens.create', subject: { kind: 'token', id: made.id }, data });
        return made;
      });
      return reply.code(201).send({ token: tokenBody(token), secret });
    },
  );

  app.delete(
    '/api/tokens/:id',
    {
      config: { action: 'tokens.revoke' },
      schema: {
        tags,
        params: idParameters,
        response: { 204: empty, ...problemsOf(401, 403, 404) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { id } = request.params;
      await asServiceFor(database, caller, async (transaction) => {
        const isRevoked = isUuid(id) && (await revokeToken(transaction, caller.accountId, id, now()));
        if (!isRevoked) throw new Problem('token_not_found', { id });
        await recordEvent(transaction, { action: 'tokens.revoke', subject: { kind: 'token', id } });
      });
      return reply.code(204).send(null);
    },
  );
};
