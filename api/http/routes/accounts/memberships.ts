import { recordEvent } from '../../../storage/events.ts';
import { endMembership, membershipsOf } from '../../../storage/memberships.ts';
import { asServiceFor } from '../../../storage/transaction-as-caller.ts';
import { foundAccount, keepAnAdministrator } from '../../../use-cases/accounts/found-account.ts';
import { joinDistrict } from '../../../use-cases/accounts/join-district.ts';
import { accountMembershipParameters, accountSchema, newMembershipSchema } from '../../contract/account.ts';
import { callerOf } from '../../plugins/access.ts';
import { Problem } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { accountBody, belongingsOf } from './present-account.ts';

/** Memberships: an account's role in a district. Ending one immediately closes its sessions and tokens. */
export const membershipRoutes = (app: RouteApp): void => {
  const { database, now } = app.services;
  const tags = ['access'];

  app.post(
    '/api/accounts/:id/memberships',
    {
      config: { action: 'accounts.update' },
      schema: {
        tags,
        params: idParameters,
        body: newMembershipSchema,
        response: { 201: accountSchema, ...problemsOf(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const body = await asServiceFor(database, caller, async (transaction) => {
        const account = await foundAccount(transaction, request.params.id);
        const { id } = await joinDistrict(transaction, caller, account.id, request.body);
        const subject = { kind: 'account', id: account.id };
        const data = { added: { id, ...request.body } };
        await recordEvent(transaction, { action: 'accounts.update', subject, data });
        return accountBody(account, await belongingsOf(transaction, [account.id]));
      });
      return reply.code(201).send(body);
    },
  );

  app.delete(
    '/api/accounts/:id/memberships/:membershipId',
    {
      config: { action: 'accounts.update' },
      schema: {
        tags,
        params: accountMembershipParameters,
        response: { 200: accountSchema, ...problemsOf(401, 403, 404, 409) },
      },
    },
    async (request) => {
      const { id, membershipId } = request.params;
      return asServiceFor(database, callerOf(request), async (transaction) => {
        const account = await foundAccount(transaction, id);
        const membership = (await membershipsOf(transaction, [id])).find((one) => one.id === membershipId);
        if (membership === undefined) throw new Problem('membership_not_found', { id: membershipId });
        if (membership.role === 'administrator') await keepAnAdministrator(transaction, id);
        await endMembership(transaction, membershipId, now());
        const data = { ended: { id: membershipId, role: membership.role, districtId: membership.districtId } };
        await recordEvent(transaction, { action: 'accounts.update', subject: { kind: 'account', id }, data });
        return accountBody(account, await belongingsOf(transaction, [id]));
      });
    },
  );
};
