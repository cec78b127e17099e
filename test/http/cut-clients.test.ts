import { randomBytes } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SolveOptions, SolveRequest } from '../../solver/contract.ts';
import { signedIn } from '../support/signed-in.ts';
import { oneFileForm, type RawRequest, rawConnection, requestBytes } from './raw-client.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let port: number;
const logged: string[] = [];

/** Solves that report progress until they are let go. */
let held = false;
const solveInSight = async (request: SolveRequest, options: SolveOptions) => {
  const progress = { phase: 'levels', level: null, best: 9, bound: 1, gap: 8 } as const;
  for (let seconds = 0; held && options.signal?.aborted !== true; seconds += 1) {
    options.onProgress?.({ ...progress, seconds });
    await wait(100);
  }
  return solveAtOnce(request, options);
};

/** What stands for each parameter of a route, by the resource it belongs to. */
const known = new Map<string, string>();
const unknownId = '00000000-0000-4000-8000-00000000000f';

const post = async (url: string, payload: object) => (await service.inject({ method: 'POST', url, payload })).json();
const until = async (path: string, isSo: (body: { readonly state: string }) => boolean): Promise<void> => {
  for (;;) {
    const body = (await service.inject(path)).json();
    if (isSo(body)) return;
    await wait(50);
  }
};
const isOver = ({ state }: { readonly state: string }): boolean => state !== 'queued' && state !== 'running';

const csv = Buffer.from(`id,name\r\n${'S001,一中\r\n'.repeat(20_000)}`);
const uploads: Readonly<Record<string, () => Required<Pick<RawRequest, 'headers' | 'body'>>>> = {
  '/api/datasets': () => oneFileForm('schools.csv', csv),
  '/api/marked-workbooks': () => oneFileForm('schools.csv', csv),
  '/api/evidence': () => oneFileForm('letter.pdf', randomBytes(300_000)),
};

beforeAll(async () => {
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  service = await testService(
    { solve: solveInSight, queueLimit: 100, progressEvery: 0 },
    { logger: { level: 'warn', stream } },
  );
  await service.app.listen({ host: '127.0.0.1', port: 0 });
  port = (service.app.server.address() as AddressInfo).port;

  const begun = await service.inject({
    method: 'POST',
    url: '/api/datasets',
    payload: { name: 'small' },
    headers: { prefer: 'respond-async' },
  });
  await until(begun.headers.location as string, isOver);
  const imported = (await service.inject(begun.headers.location as string)).json();
  known.set('imports', imported.id);
  known.set('datasets', imported.datasetId);
  const lacking = oneFileForm('schools.csv', Buffer.from(`id,name\r\n${'S001,一中\r\n'.repeat(200)}`));
  const refused = await service.inject({
    method: 'POST',
    url: '/api/datasets',
    payload: lacking.body,
    headers: { ...lacking.headers, prefer: 'respond-async' },
  });
  await until(refused.headers.location as string, isOver);
  known.set('refused', (await service.inject(refused.headers.location as string)).json().id);
  const planId = (await post('/api/plans', { datasetId: imported.datasetId })).id;
  await until(`/api/plans/${planId}`, isOver);
  known.set('plans', planId);
  const [document] = (await post(`/api/plans/${planId}/documents`, {})).documents;
  known.set('documents', document.id);
  const job = await service.inject({
    method: 'POST',
    url: `/api/plans/${planId}/documents`,
    payload: {},
    headers: { prefer: 'respond-async' },
  });
  known.set('document-jobs', job.json().id);
  await until(`/api/document-jobs/${job.json().id}`, isOver);
  const auxiliary = await post('/api/side-plans', { kind: 'inspectors', datasetId: imported.datasetId });
  await until(`/api/side-plans/${auxiliary.id}`, isOver);
  known.set('side-plans', auxiliary.id);
  const study = await post(`/api/plans/${planId}/studies`, { kind: 'attainable' });
  await until(`/api/studies/${study.id}`, isOver);
  known.set('studies', study.id);
  const letter = oneFileForm('letter.pdf', randomBytes(6_000_000));
  const given = await service.inject({
    method: 'POST',
    url: '/api/evidence',
    payload: letter.body,
    headers: letter.headers,
  });
  known.set('evidence', given.json().id);
  const [move] = (await service.inject(`/api/plans/${planId}/transfers`)).json().transfers;
  known.set('teacherId', move.teacherId);
  known.set('schoolId', move.fromSchoolId);
});
afterAll(() => service.close());

/** The address of a route with everything filled in. */
const filled = (route: string): string => {
  const resource = route.split('/')[2] ?? '';
  // Of a refused import alone the files are kept.
  const kept = /^\/api\/imports\/:id\/(upload|rows|marked-workbook)$/.test(route);
  const name = resource === 'side-plans' ? 'inspectors' : 'moves';
  return route
    .replace(':id', known.get(kept ? 'refused' : resource) ?? unknownId)
    .replace(':teacherId', known.get('teacherId') ?? '')
    .replace(':schoolId', known.get('schoolId') ?? '')
    .replace(':name', tables.get(resource) ?? name)
    .replace(':year', '2026')
    .replace(':language', 'zh')
    .replace('*', '');
};
const tables = new Map<string, string>();

interface Description {
  readonly requestBody?: { readonly content: Readonly<Record<string, object>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>;
}

/** Every stream, download and upload by the service's own description, and besides them every other reading. */
const routes = async (): Promise<{
  readonly moving: readonly RawRequest[];
  readonly reading: readonly RawRequest[];
}> => {
  const { paths } = (await service.inject('/openapi.json')).json() as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Description>>>>;
  };
  for (const resource of ['plans', 'side-plans', 'datasets']) {
    const listed = (await service.inject(`/api/${resource}/${known.get(resource)}/tables`)).json();
    tables.set(resource, listed.tables[0].name);
  }
  const { headers } = service.officer;
  const administrator = await signedIn(service.app, service.database, { role: 'administrator', districtId: null });
  const headersOf = (url: string) => (url === '/api/metrics' ? administrator.headers : headers);
  const moving: RawRequest[] = [];
  for (const [path, operations] of Object.entries(paths))
    for (const [method, { requestBody, responses }] of Object.entries(operations)) {
      const url = path.replaceAll(/\{(\w+)\}/g, ':$1');
      const sent = Object.entries(responses).flatMap(([status, { content }]) =>
        status.startsWith('2') ? Object.keys(content ?? {}) : [],
      );
      if (requestBody?.content['multipart/form-data'] !== undefined) {
        const upload = uploads[url];
        if (upload === undefined) throw new Error(`no upload for ${url}`);
        const form = upload();
        moving.push({ method: 'POST', url, body: form.body, headers: { ...headers, ...form.headers } });
      } else if (method === 'get' && sent.some((type) => type !== 'application/json'))
        moving.push({ method: 'GET', url: filled(url), headers: headersOf(url) });
    }
  const seen = new Set(moving.map(({ url }) => url));
  const reading = service.app
    .listedRoutes()
    .filter(({ method }) => method === 'GET')
    .map(({ url }) => ({ method: 'GET', url: filled(url), headers }))
    .filter(({ url }) => !seen.has(url));
  return { moving, reading };
};

type Ending = 'destroy' | 'reset' | 'end';
interface Cut {
  /** Of the request, from 0 to 1: how much is sent. Of the answer: bytes after which the client leaves. */
  readonly sent: number;
  readonly heard: number;
  readonly pause: number;
  readonly ending: Ending;
}

const leave = (socket: Socket, ending: Ending): void => {
  if (ending === 'reset') socket.resetAndDestroy();
  else if (ending === 'destroy') socket.destroy();
  else socket.end();
};

/** Sends a part of a request, hears a part of its answer, and leaves. */
const cut = async (request: RawRequest, { sent, heard, pause, ending }: Cut): Promise<void> => {
  const socket = await rawConnection(port);
  const bytes = requestBytes(request);
  const part = bytes.subarray(0, Math.ceil(bytes.length * sent));
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  let got = 0;
  const enough = new Promise<void>((resolve) =>
    socket.on('data', (chunk) => {
      got += chunk.length;
      if (got >= heard) resolve();
    }),
  );
  socket.write(part);
  await Promise.race([enough, closed, wait(pause)]);
  leave(socket, ending);
  // A client that only stopped sending still hears the rest; it leaves for good in the end.
  await Promise.race([closed, wait(200)]);
  socket.destroy();
};

const cuts = fc.record({
  sent: fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.double({ min: 0.01, max: 1, noNaN: true }) },
  ),
  heard: fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 5_000_000 })),
  pause: fc.integer({ min: 0, max: 60 }),
  ending: fc.constantFrom<Ending>('destroy', 'reset', 'end'),
});

/** Twice as many by `npm run test:long`. */
const total = process.env.JUNHENG_LONG === undefined ? 100 : 200;
const atOnce = 4;

describe('a client that leaves in the middle', () => {
  it('harms neither the service nor a plan under way, on any stream, download or upload', async () => {
    const { moving, reading } = await routes();
    expect(moving.map(({ url }) => url).filter((url) => url.endsWith('/events')).length).toBeGreaterThanOrEqual(3);
    for (const request of moving) {
      const options = { method: request.method as 'GET', url: request.url, headers: request.headers };
      const whole = await service.app.inject(
        request.body === undefined ? options : { ...options, payload: request.body },
      );
      // A file that is no dataset is read to its end before it is refused.
      expect(whole.statusCode, request.url).toBeOneOf(request.url === '/api/datasets' ? [422] : [200, 201]);
    }
    held = true;
    const planned = await post('/api/plans', { datasetId: known.get('datasets') });
    await until(`/api/plans/${planned.id}`, ({ state }) => state === 'running');
    const following = { method: 'GET', url: `/api/plans/${planned.id}/events`, headers: service.officer.headers };
    const targets = [...moving, following, following];
    const samples = fc.sample(cuts, { numRuns: total, seed: 20_261_130 });
    logged.length = 0;
    for (let at = 0; at < samples.length; at += atOnce)
      await Promise.all(
        samples.slice(at, at + atOnce).map((sample, place) => {
          const request = targets[(at + place) % targets.length];
          return request === undefined ? undefined : cut(request, sample);
        }),
      );
    for (const [index, request] of reading.entries()) {
      const sample = samples[index % samples.length];
      if (sample !== undefined) await cut(request, { ...sample, sent: 1 });
    }
    const ready = await fetch(`http://127.0.0.1:${port}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    held = false;
    await until(`/api/plans/${planned.id}`, isOver);
    expect((await service.inject(`/api/plans/${planned.id}`)).json().state).toBe('finished');
    // A busy machine may keep a request waiting for a connection for too long; that is no matter of the client.
    const waited = /timeout exceeded when trying to connect/;
    expect(logged.filter((line) => !waited.test(line))).toEqual([]);
    // No connection and no handler is left behind.
    for (;;) {
      const open = await new Promise<number>((resolve) =>
        service.app.server.getConnections((_error, count) => resolve(count)),
      );
      if (open <= 1) break;
      await wait(50);
    }
  });
});
