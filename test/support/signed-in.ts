import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Caller } from '../../api/access/caller.ts';
import { everyScope } from '../../api/access/caller.ts';
import { pageHeader } from '../../api/http/auth/same-origin.ts';
import type { Role } from '../../api/http/contract/role.ts';
import { addAccount } from '../../api/storage/accounts.ts';
import type { Database } from '../../api/storage/database.ts';
import { addMembership } from '../../api/storage/memberships.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { openSession } from '../../api/use-cases/sign-in/sign-in.ts';

export interface SignedInOptions {
  readonly role: Role;
  readonly districtId: string | null;
  readonly schoolId?: string;
  readonly teacherId?: string;
  /** When; now where absent. */
  readonly now?: Date;
}

/** Asks the application as the page does, with a cookie and the page's header. */
export interface Client {
  readonly inject: (request: string | InjectOptions) => Promise<LightMyRequestResponse>;
  readonly caller: Caller;
  /** The secret of the session, as its cookie has it. */
  readonly session: string;
  /** What a browser or `fetch` sends of itself, for tests over a socket. */
  readonly headers: Readonly<Record<string, string>>;
}

let logins = 0;

/** An account with one membership and an open session; its client. */
export const signedIn = async (
  app: FastifyInstance,
  database: Database,
  { role, districtId, schoolId, teacherId, now = new Date() }: SignedInOptions,
): Promise<Client> => {
  logins += 1;
  const login = `${role}-${process.pid}-${logins}`;
  const { secret, caller } = await asService(database, async (transaction) => {
    const made = { login, displayName: login, passwordHash: null, secretExpiresAt: null, createdBy: null };
    const account = await addAccount(transaction, made);
    if (account === undefined) throw new Error(`the login ${login} is taken`);
    const place = { districtId, schoolId: schoolId ?? null, teacherId: teacherId ?? null };
    const membership = await addMembership(transaction, { accountId: account.id, role, ...place, createdBy: null });
    return {
      secret: await openSession(transaction, membership, now, { replaces: null }),
      caller: { accountId: account.id, membershipId: membership.id, role, ...place, scopes: everyScope },
    };
  });
  // The cookie has one name over http and another over https.
  const cookie = `junheng_session=${secret}; __Host-junheng_session=${secret}`;
  const headers = { cookie, [pageHeader]: '1' };
  return {
    caller,
    session: secret,
    headers,
    inject: (request) => {
      const options = typeof request === 'string' ? { url: request } : request;
      return app.inject({ ...options, headers: { ...headers, ...options.headers } });
    },
  };
};
