import { join } from 'node:path';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSecret } from '../../api/access/secrets.ts';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { problemCodes } from '../../api/http/contract/problem.ts';
import { checkTrails } from '../../api/storage/check-trails.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import type { DocumentsTask } from '../../api/worker/make-documents.ts';
import type { WorkbookTask } from '../../api/worker/render-workbook.ts';
import { success } from '../../src/result.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { addDistrict } from '../support/database.ts';
import { renderDocumentsInProcess, renderWorkbookInProcess, solveInProcess } from '../support/in-process.ts';
import { type Client, type SignedInOptions, signedIn } from '../support/signed-in.ts';
import { nearlyOf, oddities, type Schema } from './schema-arbitrary.ts';
import { solveAtOnce } from './solves.ts';
import { type Walked, walk } from './walk.ts';

/** More of them by `npm run test:long`, or in a longer run: `JUNHENG_FUZZ=100000 JUNHENG_FUZZ_SEED=7`. */
const runs = Number(process.env.JUNHENG_FUZZ ?? 2000);
const seed = Number(process.env.JUNHENG_FUZZ_SEED ?? 1);
/** Milliseconds after which no more requests are sent, on a busy machine: the usual number takes a third. */
const limit = 60_000 * Math.max(1, runs / 2000);

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}
interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  readonly statuses: readonly string[];
}

/** Names that only the other district has. */
const mark = '外区';
const unknown = '00000000-0000-4000-8000-00000000dead';

let walked: Walked;
let operations: readonly Operation[] = [];
let schemas: Readonly<Record<string, Schema>> = {};
/** Ids and words that mean something here, those of another district, and those that mean nothing. */
let own: readonly string[] = [];
let foreign: readonly string[] = [];
/** What exists here, by the collection it is found in. */
const pools = new Map<string, string[]>();
const people = new Map<string, { readonly options: SignedInOptions; client: Client }>();
const tokens: Record<string, string> = {};

const uuids = (value: unknown): readonly string[] =>
  JSON.stringify(value).match(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];

const person = async (name: string, options: SignedInOptions): Promise<Client> => {
  const client = await signedIn(walked.service.app, walked.service.database, options);
  people.set(name, { options, client });
  return client;
};

const settle = async (): Promise<void> => {
  const { service, exchanges } = walked;
  const { districtId } = service;
  await person('officer', { role: 'personnel_officer', districtId });
  await person('principal', { role: 'principal', districtId, schoolId: 'U1' });
  await person('teacher', { role: 'teacher', districtId, schoolId: 'U2', teacherId: 'U2-01' });
  for (const role of ['leader', 'auditor'] as const) await person(role, { role, districtId });
  for (const role of ['province', 'administrator'] as const) await person(role, { role, districtId: null });
  own = [...new Set([...uuids(exchanges), 'U1', 'R1', 'U1-01', 'U2-01', 'zh', 'small', 'lawful', 'transfers'])];
};

/** Where things are found that were made under another name. */
const collections: Readonly<Record<string, string>> = { revisions: 'plans', trials: 'plans', 'open-review': 'plans' };

/** The ids of what the walk made, by their collections. */
const fillPools = (): void => {
  for (const { operation, answer } of walked.exchanges) {
    const made = (answer ?? {}) as Readonly<Record<string, { readonly id?: unknown } | undefined>>;
    const id = made.id ?? made.account?.id ?? made.token?.id;
    const last = operation.split('/').at(-1) ?? '';
    const name = collections[last] ?? last;
    if (typeof id === 'string' && operation.startsWith('POST')) pools.set(name, [...(pools.get(name) ?? []), id]);
  }
  pools.set('teachers', ['U1-01', 'U1-02', 'U1-03', 'U2-01', 'U2-02']);
  pools.set('schools', ['U1', 'U2', 'R1', 'R2']);
};

/** A district with a dataset, a plan in review, an answer and an order of its own. */
const settleElsewhere = async (): Promise<void> => {
  const { app, database, folder } = walked.service;
  const generated = generateDistrict({ schools: 4, teachers: 30, seed: 2, profile: 'mixed' });
  const district = {
    ...generated,
    teachers: generated.teachers.map((one) => ({ ...one, name: `${mark}${one.name}` })),
    schools: generated.schools.map((one) => ({ ...one, name: `${mark}${one.name}` })),
  };
  await writeDatasetFolder(join(folder, 'elsewhere'), district, { headings: 'identifier', encoding: 'utf8' });
  const elsewhere = await addDistrict(database, 'elsewhere');
  const officer = await signedIn(app, database, { role: 'personnel_officer', districtId: elsewhere });
  const post = async (url: string, payload: object) =>
    (await officer.inject({ method: 'POST', url, payload })).json() as { readonly id: string };
  const dataset = await post('/api/datasets', { name: 'elsewhere' });
  const plan = await post('/api/plans', { datasetId: dataset.id });
  await officer.inject(`/api/plans/${plan.id}/events`);
  const teacherId = district.teachers[0]?.id ?? '';
  const order = await post('/api/orders', { datasetId: dataset.id, teacherId, kind: 'stay', reason: mark });
  await asService(database, (transaction) =>
    transaction.updateTable('plans').set({ state: 'in_review' }).where('id', '=', plan.id).execute(),
  );
  const answer = await post(`/api/plans/${plan.id}/reviews`, { schoolId: district.schools[0]?.id, objection: null });
  const token = await post('/api/tokens', { name: mark, scopes: ['*'], days: 1 });
  foreign = [...new Set([elsewhere, ...uuids([dataset, plan, order, answer, token])])];
};

/** Tokens that stood once, that stand for little, that never were. */
const issue = async (): Promise<void> => {
  const make = async (scopes: readonly string[]) => {
    const payload = { name: 'fuzz', scopes, days: 1 };
    const made = await people.get('officer')?.client.inject({ method: 'POST', url: '/api/tokens', payload });
    return made?.json() as { readonly secret: string; readonly token: { readonly id: string } };
  };
  const [whole, narrow, expired] = [await make(['*']), await make(['plans.read']), await make(['*'])];
  await asService(walked.service.database, (transaction) =>
    transaction
      .updateTable('apiTokens')
      .set({ revokedAt: new Date(0) })
      .where('id', '=', expired.token.id)
      .execute(),
  );
  Object.assign(tokens, {
    whole: whole.secret,
    narrow: narrow.secret,
    expired: expired.secret,
    never: newSecret('token'),
    garbage: 'x y z',
  });
};

const read = (document: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, never>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}): void => {
  schemas = document.components.schemas;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => {
      const { parameters, requestBody, responses } = operation as {
        readonly parameters?: readonly Parameter[];
        readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
        readonly responses: object;
      };
      const body = requestBody?.content['application/json']?.schema ?? null;
      return {
        method: method.toUpperCase(),
        path,
        parameters: parameters ?? [],
        body,
        statuses: Object.keys(responses),
      };
    }),
  );
};

beforeAll(async () => {
  // The walk runs real jobs; the fuzzed requests afterwards skip the work that other tests cover.
  let isReal = true;
  const writing = {
    renderDocuments: async (task: DocumentsTask) =>
      isReal ? renderDocumentsInProcess(task) : success({ documents: [], seal: null, notMade: [], reminders: [] }),
    renderWorkbook: async (task: WorkbookTask) => (isReal ? renderWorkbookInProcess(task) : new Uint8Array(4)),
  };
  walked = await walk(
    {
      solve: (request, options) => (isReal ? solveInProcess : solveAtOnce)(request, options),
      queueLimit: 10_000,
      ...writing,
    },
    writing,
  );
  isReal = false;
  await settle();
  fillPools();
  await settleElsewhere();
  await issue();
  read((await walked.service.app.inject('/openapi.json')).json());
});
afterAll(() => walked.service.close());

const inTurn = (values: readonly string[], place: number): string => values[place % values.length] ?? unknown;

const text = fc.oneof(
  { weight: 6, arbitrary: fc.nat().map((place) => inTurn(own, place)) },
  { weight: 2, arbitrary: fc.nat().map((place) => inTurn(foreign, place)) },
  { weight: 1, arbitrary: fc.constant(unknown) },
  { weight: 1, arbitrary: oddities.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))) },
);

/** An id of a collection, most of the time. */
const idIn = (collection: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.nat().map((place) => inTurn(pools.get(collection) ?? own, place)) },
    { weight: 2, arbitrary: text },
  );

/** A text by its name: an id of the kind that is meant, most of the time. */
const words = (name: string): fc.Arbitrary<string> => {
  const [, kind] = /^(dataset|plan|previousPlan|teacher|school|toSchool|district)Ids?$/.exec(name) ?? [];
  if (kind !== undefined) return idIn(`${kind.replace(/^(previous|to)/, '').toLowerCase()}s`);
  if (name === 'trial' || name === 'from') return idIn('plans');
  // What is called by another district's id would be found later where that id is looked for.
  if (/name/i.test(name)) return fc.nat().map((place) => inTurn(own, place));
  return /evidence|after/i.test(name) ? text : fc.string({ maxLength: 30 });
};

interface Attempt {
  readonly operation: Operation;
  readonly who: string;
  readonly request: InjectOptions;
}

const bodies = (operation: Operation): fc.Arbitrary<{ readonly payload?: string; readonly type?: string }> => {
  const json = operation.body === null ? fc.constant<unknown>({}) : nearlyOf(schemas, words)(operation.body, '');
  const sent = json.map((value) => ({ payload: JSON.stringify(value) ?? 'null', type: 'application/json' }));
  const broken = fc.constantFrom(
    { payload: '{"a":', type: 'application/json' },
    { payload: '\u0000', type: 'application/json' },
    { payload: '[1,2', type: 'application/json; charset=gbk' },
    { payload: '{"__proto__":{"a":1}}', type: 'application/json' },
    { payload: '', type: 'application/json' },
    { payload: `"${'a'.repeat(1_100_000)}"`, type: 'application/json' },
    { payload: '['.repeat(50_000), type: 'application/json' },
    { payload: '<a/>', type: 'application/xml' },
    { payload: 'a=1', type: 'application/x-www-form-urlencoded' },
    { payload: 'x', type: 'multipart/form-data' },
    { payload: 'x', type: 'multipart/form-data; boundary=x' },
    {
      payload: '--x\r\ncontent-disposition: form-data; name="files"; filename="a.csv"\r\n\r\na,b\r\n',
      type: 'multipart/form-data; boundary=x',
    },
    {
      payload: '--x\r\ncontent-disposition: form-data; name="files"; filename="\u0000.pdf"\r\n\r\n%\r\n--x--\r\n',
      type: 'multipart/form-data; boundary=x',
    },
    {
      payload: '--x\r\ncontent-disposition: form-data; name="files"; filename="a.xlsx"\r\n\r\nPK\r\n--x--\r\n',
      type: 'multipart/form-data; boundary=x',
    },
    { payload: 'x', type: 'no media type' },
    { payload: 'x' },
  );
  const none = fc.constant({});
  return operation.method === 'GET'
    ? none
    : fc.oneof({ weight: 8, arbitrary: sent }, { weight: 2, arbitrary: broken }, { weight: 1, arbitrary: none });
};

const whoAsks = fc.constantFrom(
  ...['officer', 'officer', 'officer', 'principal', 'teacher', 'leader', 'auditor', 'province', 'administrator'],
  ...['unknown', 'token whole', 'token whole', 'token narrow', 'token expired', 'token never', 'token garbage'],
);

const attempts: fc.Arbitrary<Attempt> = fc
  .nat()
  .map((place) => operations[place % operations.length] as Operation)
  .chain((operation) => {
    const path = operation.parameters.filter((one) => one.in === 'path');
    const query = operation.parameters.filter((one) => one.in === 'query');
    const near = nearlyOf(schemas, words);
    const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
    return fc.record({
      operation: fc.constant(operation),
      who: whoAsks,
      request: fc
        .record({
          path: fc.tuple(
            ...path.map(({ name }) => (name === 'id' ? idIn(operation.path.split('/')[2] ?? '') : words(name))),
          ),
          query: fc.record(
            Object.fromEntries([
              ...query.map(({ name, schema }) => [name, near(schema, name).map(asText)] as const),
              ['unheardOf', fc.constant('1')] as const,
            ]),
            { requiredKeys: [] },
          ),
          hasOdd: fc.integer({ min: 0, max: 9 }),
          etag: fc.constantFrom(undefined, '"1"', '"2"', '"3"', '"x"', '*', '"99999999999999999999"', '\u00e9'),
          key: fc.constantFrom(undefined, undefined, 'k1', 'k2', 'k'.repeat(300)),
          accept: fc.constantFrom(undefined, 'text/event-stream', 'text/html', 'x'),
          body: bodies(operation),
        })
        .map(({ path: values, query: parameters, hasOdd, etag, key, accept, body }): InjectOptions => {
          const { unheardOf, ...known } = parameters as Record<string, string>;
          const fields = hasOdd === 0 && unheardOf !== undefined ? { ...known, unheardOf } : known;
          const search = new URLSearchParams(fields).toString();
          const url = path.reduce(
            (whole, { name }, place) =>
              whole.replace(`{${name}}`, encodeURIComponent((values[place] ?? '').toWellFormed()) || '%20'),
            operation.path,
          );
          return {
            method: operation.method as 'GET',
            url: search === '' ? url : `${url}?${search}`,
            headers: {
              ...(etag === undefined ? {} : { 'if-match': etag }),
              ...(key === undefined ? {} : { 'idempotency-key': key }),
              ...(accept === undefined ? {} : { accept }),
              ...(body.type === undefined ? {} : { 'content-type': body.type }),
            },
            ...(body.payload === undefined ? {} : { payload: body.payload }),
          };
        }),
    });
  });

/** Asks as somebody; who has been signed out or whose role has been taken away meanwhile is signed in anew. */
const send = async ({ who, request }: Attempt) => {
  const { app, database } = walked.service;
  if (who === 'unknown') return app.inject(request);
  if (who.startsWith('token ')) {
    const authorization = `Bearer ${tokens[who.replace('token ', '')]}`;
    return app.inject({ ...request, headers: { ...request.headers, authorization } });
  }
  const known = people.get(who);
  if (known === undefined) throw new Error(who);
  const answer = await known.client.inject(request);
  if (answer.statusCode !== 401) return answer;
  known.client = await signedIn(app, database, known.options);
  return known.client.inject(request);
};

describe('any request to any route by any caller', () => {
  it(
    'is answered as documented: never by a failure of the service, never with another district’s data',
    async () => {
      const seen = new Map<string, Set<number>>();
      await fc.assert(
        fc.asyncProperty(attempts, async (attempt) => {
          const { operation, request, who } = attempt;
          const answer = await send(attempt);
          const named = `${operation.method} ${operation.path}`;
          const said = `${who} ${request.method} ${request.url} ${answer.statusCode} ${answer.body.slice(0, 300)}`;
          expect(answer.statusCode, said).toBeLessThan(500);
          // A path with odd parts may match another route, or none.
          if (answer.statusCode !== 404) expect(operation.statuses, said).toContain(String(answer.statusCode));
          if (answer.statusCode >= 400) expect(problemCodes, said).toContain(answer.json().code);
          if (who !== 'province' && who !== 'administrator') {
            expect(answer.body, said).not.toContain(mark);
            const sent = `${decodeURIComponent(String(request.url))} ${String(request.payload ?? '')}`;
            for (const id of foreign) if (!sent.includes(id)) expect(answer.body, said).not.toContain(id);
          }
          seen.set(named, (seen.get(named) ?? new Set()).add(answer.statusCode));
        }),
        { numRuns: runs, seed, interruptAfterTimeLimit: limit, markInterruptAsFailure: false, endOnFailure: true },
      );
      // It looked at every route, and past the door of most.
      expect(seen.size).toBeGreaterThan(operations.length * 0.9);
      const entered = [...seen.values()].filter((statuses) => [...statuses].some((status) => status < 300));
      expect(entered.length).toBeGreaterThan(operations.length * 0.4);
    },
    limit + 60_000,
  );

  it('answers with declared statuses and media types only', () => {
    expect(walked.service.undeclared()).toEqual([]);
  });

  it('leaves the trail whole', async () => {
    const trails = await asService(walked.service.database, checkTrails);
    expect(trails.length).toBeGreaterThan(2);
    expect(trails.filter(({ broken }) => broken !== null)).toEqual([]);
  });
});
