import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSecret } from '../../api/access/secrets.ts';
import { createApp } from '../../api/http/app.ts';
import { pageHeader } from '../../api/http/auth/same-origin.ts';
import { openDatabase } from '../../api/storage/database.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import type { IdentityProvider } from '../../api/use-cases/sign-in/identity-provider.ts';
import { signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

const limits = { known: 8, unknown: 100_000 };

/** Says that everybody is this subject. */
const agreeable: IdentityProvider = {
  issuer: 'https://login.example/',
  name: null,
  address: async ({ state }) => ({ kind: 'address', address: `https://login.example/#state=${state}` }),
  identify: async () => ({ kind: 'known', subject: 'u-1', login: null }),
  signOutAddress: async () => null,
};

/** Two web processes of one service, as far as they do not share memory: each has its own connections and counters. */
let one: TestService;
let other: FastifyInstance;
let closeOther: () => Promise<void>;
beforeAll(async () => {
  one = await testService({ solve: solveAtOnce }, { rateLimits: limits }, undefined, { identityProvider: agreeable });
  const database = openDatabase(one.databaseUrl, { connections: 3 });
  other = await createApp(
    { ...one.app.services, database },
    {
      version: '0.0.0',
      pageFolder: fileURLToPath(new URL('../../web', import.meta.url)),
      logger: false,
      publicAddress: null,
      trustedProxies: [],
      rateLimits: limits,
    },
  );
  closeOther = async () => {
    await other.close();
    await database.close();
  };
});
afterAll(async () => {
  await closeOther();
  await one.close();
});

const ask = (app: FastifyInstance, url: string, payload?: object, cookie = '', method: 'POST' | 'PUT' = 'POST') =>
  app.inject({ method, url, ...(payload === undefined ? {} : { payload }), headers: { [pageHeader]: '1', cookie } });

/** Asks one process after the other, in turns. */
const inTurns = async (
  times: number,
  asking: (app: FastifyInstance) => Promise<{ statusCode: number; json: () => { code: string } }>,
) => {
  const codes: string[] = [];
  for (let turn = 0; turn < times; turn += 1) codes.push((await asking(turn % 2 === 0 ? one.app : other)).json().code);
  return codes;
};

const times = (count: number, code: string): readonly string[] => Array.from({ length: count }, () => code);

describe('several web processes on one database', () => {
  it('count wrong passwords together, so that more of them are no more guesses', async () => {
    const guess = { login: 'wang.li', password: 'guessed' };
    expect(await inTurns(7, (app) => ask(app, '/api/session', guess))).toEqual([
      ...times(5, 'login_refused'),
      ...times(2, 'login_slowed'),
    ]);
  });

  it('count guesses of the present password together', async () => {
    const { app, database, districtId } = one;
    const { headers } = await signedIn(app, database, { role: 'leader', districtId });
    const body = { present: 'guessed', next: '床前明月光疑是地上霜' };
    // The requests of somebody known are counted as well, by each process for itself, and come to an end later.
    expect(await inTurns(12, (at) => ask(at, '/api/session/password', body, headers.cookie, 'PUT'))).toEqual([
      ...times(10, 'password_refused'),
      ...times(2, 'login_slowed'),
    ]);
  });

  it('count links to cards that are none together', async () => {
    const codes = await inTurns(62, (app) => ask(app, '/api/session/card', { token: newSecret('card') }));
    expect(codes).toEqual([...times(60, 'card_link_over'), ...times(2, 'login_slowed')]);
  });

  it('end a sign-in by the identity provider that another one began', async () => {
    const { officer, database } = one;
    const { accountId } = officer.caller;
    await asService(database, (transaction) =>
      transaction
        .insertInto('identities')
        .values({ accountId, issuer: agreeable.issuer, subject: 'u-1', createdBy: accountId })
        .execute(),
    );
    const begun = await ask(one.app, '/api/session/provider');
    const cookie = begun.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const answer = new URL(begun.json().location).hash.slice(1);
    const ended = await ask(other, '/api/session/provider/answer', { answer }, cookie);
    expect([ended.statusCode, ended.json().account.id]).toEqual([200, accountId]);
    const again = await ask(one.app, '/api/session/provider/answer', { answer }, cookie);
    expect(again.json().code).toBe('provider_entry_over');
  });

  it('count ordinary requests each for itself: two processes take twice as many', async () => {
    const { app, database, districtId } = one;
    const { headers } = await signedIn(app, database, { role: 'auditor', districtId });
    const statuses = async (at: FastifyInstance) => {
      const found: number[] = [];
      for (let count = 0; count < 9; count += 1)
        found.push((await at.inject({ url: '/api/datasets', headers })).statusCode);
      return found;
    };
    const own = [...Array.from({ length: 8 }, () => 200), 429];
    expect(await statuses(app)).toEqual(own);
    expect(await statuses(other)).toEqual(own);
  });
});
