import { once } from 'node:events';
import { request as ask, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../api/documents/csv.ts';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { addDocuments } from '../../api/storage/documents.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { renderWorkbook } from '../../api/worker/render-workbook.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { partOf } from '../support/unzip.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
/** Threads that make a workbook. */
let underWay = 0;
let principal: Client;
let auditor: Client;
let schoolId: string;
let [datasetId, planId] = ['', ''];

const get = (url: string, who: Pick<Client, 'inject'> = service, language = 'zh') =>
  who.inject({ url, headers: { 'accept-language': language } });

/** The rows of a CSV, its headings first. */
const csvOf = async (url: string, who?: Pick<Client, 'inject'>, language?: string) => {
  const answer = await get(url, who, language);
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.body.startsWith('\uFEFF')).toBe(true);
  const read = parseCsv('csv', answer.body);
  if (!read.ok) throw new Error('no CSV');
  return read.value;
};

beforeAll(async () => {
  service = await testService({ solve: solveAtOnce }, {}, () => new Date(), {
    renderWorkbook: (task) => {
      underWay += 1;
      return renderWorkbook(task).finally(() => {
        underWay -= 1;
      });
    },
  });
  const { app, database, districtId } = service;
  const district = generateDistrict({ schools: 24, teachers: 1500, seed: 3, profile: 'mixed' });
  await writeDatasetFolder(join(service.folder, 'county'), district, { headings: 'identifier', encoding: 'utf8' });
  const post = async (url: string, payload: object) => (await service.inject({ method: 'POST', url, payload })).json();
  datasetId = (await post('/api/datasets', { name: 'county' })).id;
  planId = (await post('/api/plans', { datasetId })).id;
  await service.inject(`/api/plans/${planId}/events`);
  await asService(database, (transaction) =>
    transaction.updateTable('plans').set({ state: 'in_review' }).where('id', '=', planId).execute(),
  );
  const { transfers } = (await get(`/api/plans/${planId}/transfers?limit=1`)).json();
  schoolId = transfers[0].fromSchoolId;
  principal = await signedIn(app, database, { role: 'principal', districtId, schoolId });
  auditor = await signedIn(app, database, { role: 'auditor', districtId });
});
afterAll(() => service.close());

describe('tables as CSV', () => {
  it('exports the whole ledger in the requested order, with headings in the language', async () => {
    const [headings, ...rows] = await csvOf(`/api/datasets/${datasetId}/ledger/csv?sort=months&order=desc`);
    expect(headings).toEqual([
      ...['教师编号', '姓名', '学校代码', '学校', '符合交流条件', '本校任教（月）', '不符合的条款', '逐条核定'],
    ]);
    expect(rows.length).toBe(1500);
    const page = (await get(`/api/datasets/${datasetId}/ledger?sort=months&order=desc&limit=300`)).json();
    expect(rows.slice(0, 300).map(([id]) => id)).toEqual(
      page.entries.map(({ teacherId }: { teacherId: string }) => teacherId),
    );
    const [english] = await csvOf(`/api/datasets/${datasetId}/ledger/csv?eligible=yes`, service, 'en');
    expect(english?.[0]).toBe('Teacher code');
  });

  it('filters an export like the pages', async () => {
    const [, ...rows] = await csvOf(`/api/datasets/${datasetId}/ledger/csv?rule=exemption&eligible=no`);
    const page = (await get(`/api/datasets/${datasetId}/ledger?rule=exemption&eligible=no&limit=2000`)).json();
    expect(rows.length).toBe(page.matching);
    expect(rows.length).toBeGreaterThan(0);
    expect((await get(`/api/datasets/${datasetId}/ledger/csv?limit=3`)).json()).toMatchObject({
      code: 'invalid_request',
    });
  });

  it('say of a person what the pages say to the same reader: reasons to deciders, the own school to a principal', async () => {
    const url = `/api/datasets/${datasetId}/ledger`;
    for (const who of [service, auditor, principal]) {
      const page = (await get(`${url}?limit=2000`, who)).json();
      const [, ...rows] = await csvOf(`${url}/csv`, who);
      const shown = page.entries.map((entry: { teacherId: string; findings: { text: string }[] }) => [
        entry.teacherId,
        entry.findings.map(({ text }) => text).join('；'),
      ]);
      expect(rows.map((row) => [row[0], row.at(-1)])).toEqual(shown);
    }
    const whole = (await csvOf(`${url}/csv`)).flat().join();
    const withheld = (await csvOf(`${url}/csv`, auditor)).flat().join();
    expect([/疾病|孕产|残疾/.test(whole), /疾病|孕产|残疾/.test(withheld)]).toEqual([true, false]);
    expect(new Set((await csvOf(`${url}/csv`, principal)).slice(1).map((row) => row[2]))).toEqual(new Set([schoolId]));
  });

  it('exports the moves of a plan with their numbers, and to a principal those of the own school', async () => {
    const url = `/api/plans/${planId}/transfers`;
    const { transfers } = (await get(`${url}?sort=teacher`)).json();
    const [headings, ...rows] = await csvOf(`${url}/csv?sort=teacher`);
    expect(headings?.slice(0, 3)).toEqual(['序号', '教师编号', '姓名']);
    expect(rows.map((row) => row[1])).toEqual(transfers.map(({ teacherId }: { teacherId: string }) => teacherId));
    expect(rows.map((row) => Number(row[0])).toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index + 1));
    const own = (await get(url, principal)).json();
    const [, ...ownRows] = await csvOf(`${url}/csv`, principal);
    expect(ownRows.map((row) => row[1])).toEqual(
      own.transfers.map(({ teacherId }: { teacherId: string }) => teacherId),
    );
    const { app, database, districtId } = service;
    const apart = await signedIn(app, database, { role: 'principal', districtId, schoolId: 'none' });
    expect(await csvOf(`${url}/csv`, apart)).toEqual([headings]);
  });

  it('exports every table of a plan', async () => {
    const table = (await get(`/api/plans/${planId}/tables/schools`)).json();
    const [headings, ...rows] = await csvOf(`/api/plans/${planId}/tables/schools/csv`);
    expect(headings).toEqual(table.columns.map(({ heading }: { heading: string }) => heading));
    expect(rows.length).toBe(table.rows.length);
  });

  it('answers a refused export with a problem before the first byte', async () => {
    for (const [url, code] of [
      ['/api/datasets/none/ledger/csv', 'dataset_not_found'],
      ['/api/plans/none/transfers/csv', 'plan_not_found'],
      [`/api/plans/${planId}/tables/nothing/csv`, 'table_not_found'],
      [`/api/plans/${planId}/transfers/csv?sort=x`, 'invalid_request'],
      ['/api/plans/none/documents/archive', 'plan_not_found'],
    ] as const) {
      const answer = await get(url);
      expect(answer.headers['content-type'], url).toContain('application/problem+json');
      expect(answer.json(), url).toMatchObject({ code });
    }
  });
});

describe('the files of a plan', () => {
  it('come with their length where it is known', async () => {
    for (const part of ['workbook', 'evidence']) {
      const answer = await get(`/api/plans/${planId}/${part}`);
      expect(Number(answer.headers['content-length']), part).toBe(answer.rawPayload.length);
      expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
    }
  });

  it('exports one archive of the documents the caller may see, the latest of each name', async () => {
    const { database, officer } = service;
    const paper = (name: string, text: string, of: string | null = null) => ({
      ...{ kind: of === null ? 'letters' : 'school_sheets', schoolId: of, name, title: name, language: 'zh' },
      ...{ mediaType: 'application/pdf', bytes: new TextEncoder().encode(text) },
    });
    const keep = (files: readonly ReturnType<typeof paper>[]) =>
      asService(database, (transaction) => addDocuments(transaction, officer.caller, planId, files));
    await keep([paper('letters.pdf', '旧'), paper(`school-${schoolId}.pdf`, '本校', schoolId)]);
    await keep([paper('letters.pdf', '新')]);
    const all = await get(`/api/plans/${planId}/documents/archive`);
    expect(all.headers['content-type']).toBe('application/zip');
    expect(Number(all.headers['content-length'])).toBe(all.rawPayload.length);
    expect(await partOf(all.rawPayload, 'letters.pdf')).toBe('新');
    expect(await partOf(all.rawPayload, `school-${schoolId}.pdf`)).toBe('本校');
    const own = await get(`/api/plans/${planId}/documents/archive`, principal);
    expect(await partOf(own.rawPayload, `school-${schoolId}.pdf`)).toBe('本校');
    await expect(partOf(own.rawPayload, 'letters.pdf')).rejects.toThrow();
    const chosen = await get(`/api/plans/${planId}/documents/archive?kind=letters&language=zh`);
    await expect(partOf(chosen.rawPayload, `school-${schoolId}.pdf`)).rejects.toThrow();
  });
});

describe('what a client takes packed', () => {
  it('compresses the same rows and sends no wrong length', async () => {
    const { officer } = service;
    for (const url of [`/api/datasets/${datasetId}/ledger/csv`, `/api/plans/${planId}/plan`]) {
      const packed = await officer.inject({ url, headers: { 'accept-language': 'zh', 'accept-encoding': 'gzip' } });
      expect([packed.headers['content-encoding'], packed.headers['content-length']], url).toEqual(['gzip', undefined]);
      expect(gunzipSync(packed.rawPayload).toString('utf8') === (await get(url)).body, url).toBe(true);
    }
    const bytes = new TextEncoder().encode('编号,姓名\r\n'.repeat(5000));
    const about = { kind: 'registration', schoolId: null, name: 'r.csv', title: 'r', language: 'en' };
    const [kept] = await asService(service.database, (transaction) =>
      addDocuments(transaction, officer.caller, planId, [{ ...about, mediaType: 'text/csv; charset=utf-8', bytes }]),
    );
    const url = `/api/documents/${kept?.id}`;
    const whole = await officer.inject(url);
    expect(Number(whole.headers['content-length'])).toBe(bytes.length);
    const packed = await officer.inject({ url, headers: { 'accept-encoding': 'gzip' } });
    expect([packed.headers['content-encoding'], packed.headers['content-length']]).toEqual(['gzip', undefined]);
    expect(gunzipSync(packed.rawPayload).equals(bytes)).toBe(true);
  });
});

describe('a client that goes away in the middle', () => {
  it('leaves no connection of the pool, no thread and no request behind', async () => {
    const { app, database } = service;
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const begun = async (path: string): Promise<readonly [ClientRequest, IncomingMessage]> => {
      const { headers } = service.officer;
      const pending = ask({ host: '127.0.0.1', port, path, headers: { ...headers, 'accept-encoding': 'identity' } });
      pending.on('error', () => undefined);
      pending.end();
      const [answer] = (await once(pending, 'response')) as [IncomingMessage];
      answer.on('error', () => undefined);
      await once(answer, 'readable');
      return [pending, answer];
    };
    const large = new Uint8Array(512 * 1024);
    await asService(database, (transaction) =>
      addDocuments(transaction, service.officer.caller, planId, [
        ...['a.pdf', 'b.pdf'].map((name) => ({
          ...{ kind: 'letters', schoolId: null, name, title: name, language: 'en', mediaType: 'application/pdf' },
          bytes: large,
        })),
      ]),
    );
    const paths = [
      `/api/datasets/${datasetId}/ledger/csv`,
      `/api/plans/${planId}/transfers/csv`,
      `/api/plans/${planId}/plan`,
      `/api/plans/${planId}/workbook`,
      ...Array.from({ length: 12 }, () => `/api/plans/${planId}/documents/archive?language=en`),
    ];
    for (const path of paths) {
      const [pending, answer] = await begun(path);
      expect(answer.statusCode, path).toBe(200);
      pending.destroy();
    }
    // A client that disconnects before the answer: its export runs to the end without a reader.
    const early = ask({
      host: '127.0.0.1',
      port,
      path: `/api/plans/${planId}/workbook`,
      headers: service.officer.headers,
    });
    early.on('error', () => undefined);
    early.end();
    while (underWay === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    early.destroy();
    // More were begun than the pool has connections; each of these is answered all the same.
    const answers = await Promise.all(Array.from({ length: 12 }, () => get(`/api/plans/${planId}/documents`)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
    const open = () => new Promise<number>((resolve) => app.server.getConnections((_error, count) => resolve(count)));
    for (let left = await open(); left > 0; left = await open())
      await new Promise((resolve) => setTimeout(resolve, 20));
    while (underWay > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect([await open(), underWay]).toEqual([0, 0]);
  });
});
