import { type Account, updateAccount } from '../../../storage/accounts.ts';
import type { Transaction } from '../../../storage/database.ts';
import { recordEvent } from '../../../storage/events.ts';
import { addIdentity, removeIdentity } from '../../../storage/identities.ts';
import { endSessionsOf } from '../../../storage/sessions.ts';
import { asServiceFor } from '../../../storage/transaction-as-caller.ts';
import { foundAccount } from '../../../use-cases/accounts/found-account.ts';
import { accountSchema, identityChangeSchema } from '../../contract/account.ts';
import { callerOf } from '../../plugins/access.ts';
import { Problem } from '../../plugins/problems.ts';
import { requireRevision, sendRevision } from '../../plugins/revision.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { accountBody, belongingsOf } from './present-account.ts';

/** Takes away who the account was at the provider; what that opened is closed. */
const unlink = async (transaction: Transaction, accountId: string): Promise<void> => {
  if (await removeIdentity(transaction, accountId)) await endSessionsOf(transaction, accountId);
};

/**
 * Which subject of the identity provider opens an account. The trail tells of the issuer and not of the subject: that
 * may be the number of a person, and the trail is kept for ever.
 */
export const identityRoutes = (app: RouteApp): void => {
  const { database, identityProvider } = app.services;
  const tags = ['access'];

  app.put(
    '/api/accounts/:id/identity',
    {
      config: { action: 'accounts.update' },
      schema: {
        tags,
        params: idParameters,
        body: identityChangeSchema,
        response: { 200: accountSchema, ...problemsOf(400, 401, 403, 404, 409, 412, 428) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      return asServiceFor(database, caller, async (transaction) => {
        const before = await foundAccount(transaction, request.params.id);
        if (identityProvider === null) throw new Problem('provider_off');
        const account = await changed(transaction, before, () => requireRevision(request, before.rowVersion));
        await unlink(transaction, account.id);
        const link = { issuer: identityProvider.issuer, subject: request.body.subject };
        const isLinked = await addIdentity(transaction, {
          ...link,
          accountId: account.id,
          createdBy: caller.accountId,
        });
        if (!isLinked) throw new Problem('subject_taken');
        const data = { issuer: link.issuer, by: 'administrator' };
        await recordEvent(transaction, { action: 'accounts.link', subject: { kind: 'account', id: account.id }, data });
        sendRevision(reply, account.rowVersion);
        return accountBody(account, await belongingsOf(transaction, [account.id]));
      });
    },
  );

  app.delete(
    '/api/accounts/:id/identity',
    {
      config: { action: 'accounts.update' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: accountSchema, ...problemsOf(401, 403, 404, 412, 428) },
      },
    },
    async (request, reply) =>
      asServiceFor(database, callerOf(request), async (transaction) => {
        const before = await foundAccount(transaction, request.params.id);
        const account = await changed(transaction, before, () => requireRevision(request, before.rowVersion));
        await unlink(transaction, account.id);
        await recordEvent(transaction, { action: 'accounts.unlink', subject: { kind: 'account', id: account.id } });
        sendRevision(reply, account.rowVersion);
        return accountBody(account, await belongingsOf(transaction, [account.id]));
      }),
  );
};

/** An account with a login, as it was seen by who changes it; teachers come by links to their cards. */
const changed = async (transaction: Transaction, before: Account, demand: () => void): Promise<Account> => {
  if (before.login === null) throw new Problem('account_not_found', { id: before.id });
  demand();
  const account = await updateAccount(transaction, before, {});
  if (account === undefined) throw new Problem('revision_stale');
  return account;
};
