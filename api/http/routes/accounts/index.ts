import { addAccount, listAccounts, updateAccount } from '../../../storage/accounts.ts';
import { recordEvent } from '../../../storage/events.ts';
import { endSessionsOf } from '../../../storage/sessions.ts';
import { asService, asServiceFor } from '../../../storage/transaction-as-caller.ts';
import { foundAccount, keepAnAdministrator } from '../../../use-cases/accounts/found-account.ts';
import { joinDistrict } from '../../../use-cases/accounts/join-district.ts';
import { makeOneTimeSecret, oneTimeSecretExpiry, resetPassword } from '../../../use-cases/sign-in/one-time-secret.ts';
import {
  accountChangeSchema,
  accountListSchema,
  accountQuerySchema,
  accountSchema,
  accountSecretSchema,
  newAccountSchema,
} from '../../contract/account.ts';
import { callerOf } from '../../plugins/access.ts';
import { Problem } from '../../plugins/problems.ts';
import { requireRevision, sendRevision } from '../../plugins/revision.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { accountBody, belongingsOf } from './present-account.ts';

/** Accounts: made with a one-time secret, renamed, disabled, given a new secret. */
export const accountRoutes = (app: RouteApp): void => {
  const { database, now, passwordCost } = app.services;
  const tags = ['access'];

  app.get(
    '/api/accounts',
    {
      config: { action: 'accounts.read' },
      schema: {
        tags,
        querystring: accountQuerySchema,
        response: { 200: accountListSchema, ...problemsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const { after, limit } = request.query;
      return asService(database, async (transaction) => {
        const found = await listAccounts(transaction, after ?? null, limit + 1);
        const accounts = found.slice(0, limit);
        const belongings = await belongingsOf(
          transaction,
          accounts.map(({ id }) => id),
        );
        const next = found.length > limit ? (accounts.at(-1)?.login ?? null) : null;
        return { accounts: accounts.map((account) => accountBody(account, belongings)), next };
      });
    },
  );

  app.get(
    '/api/accounts/:id',
    {
      config: { action: 'accounts.read' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: accountSchema, ...problemsOf(401, 403, 404) },
      },
    },
    async (request, reply) =>
      asService(database, async (transaction) => {
        const account = await foundAccount(transaction, request.params.id);
        sendRevision(reply, account.rowVersion);
        return accountBody(account, await belongingsOf(transaction, [account.id]));
      }),
  );

  app.post(
    '/api/accounts',
    {
      config: { action: 'accounts.create' },
      schema: {
        tags,
        body: newAccountSchema,
        response: { 201: accountSecretSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { login, displayName, memberships } = request.body;
      const { secret, passwordHash } = await makeOneTimeSecret(passwordCost);
      const secretExpiresAt = oneTimeSecretExpiry(now());
      const body = await asServiceFor(database, caller, async (transaction) => {
        const made = { login, displayName, passwordHash, secretExpiresAt, createdBy: caller.accountId };
        const account = await addAccount(transaction, made);
        if (account === undefined) throw new Problem('login_taken', { login });
        for (const membership of memberships) await joinDistrict(transaction, caller, account.id, membership);
        const data = { login: account.login, memberships };
        await recordEvent(transaction, {
          action: 'accounts.create',
          subject: { kind: 'account', id: account.id },
          data,
        });
        sendRevision(reply, account.rowVersion);
        return accountBody(account, await belongingsOf(transaction, [account.id]));
      });
      return reply
        .code(201)
        .header('location', `/api/accounts/${body.id}`)
        .send({ account: body, secret, secretExpiresAt: secretExpiresAt.toISOString() });
    },
  );

  app.patch(
    '/api/accounts/:id',
    {
      config: { action: 'accounts.update' },
      schema: {
        tags,
        params: idParameters,
        body: accountChangeSchema,
        response: { 200: accountSchema, ...problemsOf(400, 401, 403, 404, 409, 412, 428) },
      },
    },
    async (request, reply) => {
      const { displayName, disabled } = request.body;
      return asServiceFor(database, callerOf(request), async (transaction) => {
        const before = await foundAccount(transaction, request.params.id);
        requireRevision(request, before.rowVersion);
        if (disabled === true) {
          await keepAnAdministrator(transaction, before.id);
          await endSessionsOf(transaction, before.id);
        }
        const account = await updateAccount(transaction, before, {
          ...(displayName === undefined ? {} : { displayName }),
          ...(disabled === undefined ? {} : { disabledAt: disabled ? now() : null }),
        });
        if (account === undefined) throw new Problem('revision_stale');
        const subject = { kind: 'account', id: account.id };
        await recordEvent(transaction, { action: 'accounts.update', subject, data: request.body });
        sendRevision(reply, account.rowVersion);
        return accountBody(account, await belongingsOf(transaction, [account.id]));
      });
    },
  );

  app.post(
    '/api/accounts/:id/reset',
    {
      config: { action: 'accounts.reset' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: accountSecretSchema, ...problemsOf(401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { secret, passwordHash } = await makeOneTimeSecret(passwordCost);
      return asServiceFor(database, callerOf(request), async (transaction) => {
        const { id } = await foundAccount(transaction, request.params.id);
        await resetPassword(transaction, id, passwordHash, now());
        await recordEvent(transaction, { action: 'accounts.reset', subject: { kind: 'account', id } });
        const account = await foundAccount(transaction, id);
        sendRevision(reply, account.rowVersion);
        const body = accountBody(account, await belongingsOf(transaction, [id]));
        return { account: body, secret, secretExpiresAt: oneTimeSecretExpiry(now()).toISOString() };
      });
    },
  );
};
