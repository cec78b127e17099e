import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveUntilCancelled } from './solves.ts';

let service: TestService;
let address: string;
let plan: string;
let administrator: Client;
const day = 24 * 60 * 60 * 1000;

beforeAll(async () => {
  service = await testService({ solve: solveUntilCancelled });
  await service.app.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(service.app.server.address() as AddressInfo).port}`;
  const post = async (url: string, payload: object) =>
    (await service.inject({ method: 'POST', url, payload })).json().id;
  plan = await post('/api/plans', { datasetId: await post('/api/datasets', { name: 'small' }) });
  administrator = await signedIn(service.app, service.database, { role: 'administrator', districtId: null });
});
afterAll(() => service.close());

interface Stream {
  /** Resolves with all that was sent, when the service has ended the stream. */
  readonly whole: Promise<string>;
  readonly isOpen: () => boolean;
}

const follow = async (headers: Readonly<Record<string, string>>): Promise<Stream> => {
  const answer = await fetch(`${address}/api/plans/${plan}/events`, { headers });
  expect(answer.status).toBe(200);
  let open = true;
  const whole = answer.text().finally(() => {
    open = false;
  });
  return { whole, isOpen: () => open };
};

const officer = (now = new Date()) =>
  signedIn(service.app, service.database, { role: 'personnel_officer', districtId: service.districtId, now });

/** What ends a session or a token, each after its stream was opened. */
const ends: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  'is signed out': (client) => client.inject({ method: 'DELETE', url: '/api/session' }),
  'goes on as another role': async (client) => {
    const { membershipId } = client.caller;
    return client.inject({ method: 'PATCH', url: '/api/session', payload: { membershipId } });
  },
  'belongs to an account that is disabled': async ({ caller }) => {
    const url = `/api/accounts/${caller.accountId}`;
    const { etag } = (await administrator.inject(url)).headers;
    const headers = { 'if-match': String(etag) };
    return administrator.inject({ method: 'PATCH', url, payload: { disabled: true }, headers });
  },
  'loses its role': ({ caller }) => {
    const url = `/api/accounts/${caller.accountId}/memberships/${caller.membershipId}`;
    return administrator.inject({ method: 'DELETE', url });
  },
  'has expired': ({ caller }) =>
    asService(service.database, (transaction) =>
      transaction
        .updateTable('sessions')
        .set({ expiresAt: new Date() })
        .where('accountId', '=', caller.accountId)
        .execute(),
    ),
  'was idle for too long': ({ caller }) =>
    asService(service.database, (transaction) =>
      transaction
        .updateTable('sessions')
        .set({ seenAt: new Date(Date.now() - day) })
        .where('accountId', '=', caller.accountId)
        .execute(),
    ),
};

const newToken = async (client: Client) => {
  const payload = { name: 'follows', scopes: ['plans.read'], days: 1 };
  const made = (await client.inject({ method: 'POST', url: '/api/tokens', payload })).json();
  return { id: made.token.id as string, headers: { authorization: `Bearer ${made.secret}` } };
};

describe('a stream of events', () => {
  it('closes a stream within seconds of its session’s end, and continues others to the end of the plan', async () => {
    const staying = await officer();
    const kept = [await follow(staying.headers), await follow((await newToken(staying)).headers)];
    const cut: Stream[] = [];
    for (const end of Object.values(ends)) {
      const client = await officer();
      cut.push(await follow(client.headers));
      await end(client);
    }
    const token = await newToken(staying);
    cut.push(await follow(token.headers));
    expect((await staying.inject({ method: 'DELETE', url: `/api/tokens/${token.id}` })).statusCode).toBe(204);
    const sent = await Promise.all(cut.map(({ whole }) => whole));
    for (const one of sent) expect(one).not.toContain('"finished"');
    expect(kept.map(({ isOpen }) => isOpen())).toEqual([true, true]);
    await service.inject({ method: 'DELETE', url: `/api/plans/${plan}` });
    for (const { whole } of kept) expect(await whole).toContain('"cancelled"');
  });

  it('does not prolong the session of an open stream', async () => {
    const then = new Date(Date.now() - 30 * 60_000);
    const client = await officer(then);
    const seen = () =>
      asService(service.database, (transaction) =>
        transaction
          .selectFrom('sessions')
          .select('seenAt')
          .where('accountId', '=', client.caller.accountId)
          .executeTakeFirstOrThrow(),
      );
    const again = (await service.inject({ method: 'POST', url: '/api/plans', payload: await planAgain() })).json();
    plan = again.id;
    await follow(client.headers);
    const { seenAt } = await seen();
    // Two looks go by.
    await new Promise((resolve) => setTimeout(resolve, 4500));
    expect((await seen()).seenAt).toEqual(seenAt);
    await service.inject({ method: 'DELETE', url: `/api/plans/${plan}` });
  });
});

const planAgain = async () => {
  const { datasets } = (await service.inject('/api/datasets')).json();
  return { datasetId: datasets[0].id };
};
