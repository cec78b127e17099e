import { once } from 'node:events';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce, solveUntilCancelled } from './solves.ts';

let service: TestService;
let administrator: Client;
let datasetId: string;
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  administrator = await signedIn(service.app, service.database, { role: 'administrator', districtId: null });
  datasetId = (await service.inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' } })).json().id;
});
afterAll(() => service.close());

describe('operations', () => {
  it('hears without signing in that it lives and is ready', async () => {
    expect((await service.app.inject('/health')).json()).toEqual({ status: 'alive' });
    expect((await service.app.inject('/ready')).json()).toEqual({ status: 'ready' });
  });

  it('hears that it lives but is not ready while the database is away', async () => {
    const other = await testService({ solve: solveAtOnce });
    await other.database.close();
    expect((await other.app.inject('/health')).statusCode).toBe(200);
    const away = await other.app.inject('/ready');
    expect([away.statusCode, away.json().code]).toEqual([503, 'database_unavailable']);
    await other.close().catch(() => undefined);
  });

  it('exposes counters by route, kind and state, without personal data', async () => {
    const { id } = (await service.inject({ method: 'POST', url: '/api/plans', payload: { datasetId } })).json();
    await service.inject(`/api/plans/${id}/events`);
    await service.inject(`/api/plans/${id}`);
    await service.inject(`/api/plans/none`);
    expect((await service.inject('/api/metrics')).statusCode).toBe(403);
    const answer = await administrator.inject('/api/metrics');
    expect(answer.headers['content-type']).toContain('text/plain; version=0.0.4');
    const lines = answer.body.split('\n');
    expect(lines).toContain('junheng_http_requests_total{route="/api/plans/:id",method="GET",status="200"} 1');
    expect(lines).toContain('junheng_http_requests_total{route="/api/plans/:id",method="GET",status="404"} 1');
    expect(lines).toContain('junheng_jobs{kind="plan",state="finished"} 1');
    expect(lines).toContain('junheng_jobs{kind="import",state="finished"} 1');
    expect(lines.filter((line) => line.startsWith('junheng_job_seconds_count'))).toHaveLength(2);
    expect(answer.body).toMatch(/junheng_process_resident_bytes \d{7,}/);
    expect(answer.body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    for (const line of lines.filter((one) => one !== '' && !one.startsWith('#')))
      expect(line).toMatch(/^junheng_[a-z_]+(\{[^}]*\})? [\d.e+-]+$/);
  });
});

describe('an answer', () => {
  const fetchPacked = (url: string, headers = {}) =>
    service.inject({ url, headers: { 'accept-encoding': 'gzip', ...headers } });

  it('compresses an answer if the client accepts it and it is large enough', async () => {
    const plain = await service.inject(`/api/datasets/${datasetId}/ledger`);
    const packed = await fetchPacked(`/api/datasets/${datasetId}/ledger`);
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toMatch(/accept-encoding/i);
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 4);
    expect((await fetchPacked('/health')).headers['content-encoding']).toBeUndefined();
    expect((await fetchPacked('/api/plans/none')).json().code).toBe('plan_not_found');
  });

  it('leaves event streams and compressed files uncompressed', async () => {
    const { id } = (await service.inject({ method: 'POST', url: '/api/plans', payload: { datasetId } })).json();
    expect((await fetchPacked(`/api/plans/${id}/events`)).headers['content-encoding']).toBeUndefined();
    expect((await fetchPacked(`/api/plans/${id}/workbook`)).headers['content-encoding']).toBeUndefined();
  });
});

describe('a stop', () => {
  it('answers what is under way, ends streams, and takes nothing new', async () => {
    const one = await testService({ solve: solveUntilCancelled });
    const address = await one.app.listen({ host: '127.0.0.1', port: 0 });
    const { headers } = one.officer;
    const ask = (path: string, payload?: object) =>
      fetch(
        `${address}${path}`,
        payload === undefined
          ? { headers }
          : {
              method: 'POST',
              headers: { ...headers, 'content-type': 'application/json' },
              body: JSON.stringify(payload),
            },
      );
    const dataset = (await (await ask('/api/datasets', { name: 'small' })).json()) as { id: string };
    const plan = (await (await ask('/api/plans', { datasetId: dataset.id })).json()) as { id: string };
    const followed = await ask(`/api/plans/${plan.id}/events`);
    const heard = followed.text();
    const arrived = once(one.app.server, 'request');
    // In a thread of its own this takes a while: it is under way when the stop comes.
    const upload = ask('/api/datasets', { name: 'small' });
    await arrived;
    const closed = one.app.close();
    expect((await upload).status).toBe(201);
    expect(await heard).toContain('event: state');
    await closed;
    await expect(ask('/health')).rejects.toThrow();
    await one.close();
  });
});
