import type { FastifyReply, FastifyRequest } from 'fastify';
import { asService } from '../../../storage/transaction-as-caller.ts';
import { resolveCaller } from '../../auth/resolve-caller.ts';
import type { SessionBody } from '../../contract/session.ts';
import { Problem } from '../../plugins/problems.ts';
import type { RouteApp } from '../route-app.ts';
import { sessionBody } from './present-session.ts';

/** Puts a session just opened into the cookie, and answers who is signed in now. */
export const openingSession =
  (app: RouteApp) =>
  async (request: FastifyRequest, reply: FastifyReply, session: string): Promise<SessionBody> => {
    const { database, now } = app.services;
    app.cookiesOf.write(reply, 'session', session, null);
    const known = await resolveCaller(database, { session, authorization: null }, now());
    const body = known === null ? null : await asService(database, (transaction) => sessionBody(transaction, known));
    if (body === null) throw new Problem('login_refused');
    request.log.info({ role: body.membership.role }, 'signed in');
    return body;
  };

/** The problem of somebody who has to wait, with how long. */
export const rateLimited = (reply: FastifyReply, milliseconds: number): Problem => {
  const seconds = Math.ceil(milliseconds / 1000);
  reply.header('retry-after', String(seconds));
  return new Problem('login_slowed', { seconds });
};
