import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { addDistrict } from '../../api/storage/districts.ts';
import { erasePerson } from '../../api/storage/persons/erase-person.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let [ledger, transfers] = ['', ''];
let [principal, auditor, stranger]: Client[] = [];

const put = (state: 'draft' | 'in_review') =>
  asService(service.database, (transaction) => transaction.updateTable('plans').set({ state }).execute());

const read = async (url: string, who: Pick<Client, 'inject'> = service, headers: Record<string, string> = {}) =>
  who.inject({ url, headers: { 'accept-language': 'zh', ...headers } });

beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  const { app, database, districtId } = service;
  const district = generateDistrict({ schools: 24, teachers: 1500, seed: 3, profile: 'mixed' });
  await writeDatasetFolder(join(service.folder, 'county'), district, { headings: 'identifier', encoding: 'utf8' });
  const post = async (url: string, payload: object) => (await service.inject({ method: 'POST', url, payload })).json();
  const { id: datasetId } = await post('/api/datasets', { name: 'county' });
  const { id: planId } = await post('/api/plans', { datasetId });
  await service.inject(`/api/plans/${planId}/events`);
  ledger = `/api/datasets/${datasetId}/ledger?limit=100`;
  transfers = `/api/plans/${planId}/transfers?limit=100`;
  await put('in_review');
  const schoolId = (await read(transfers)).json().transfers[0].fromSchoolId;
  principal = await signedIn(app, database, { role: 'principal', districtId, schoolId });
  auditor = await signedIn(app, database, { role: 'auditor', districtId });
  const elsewhere = await asService(database, (transaction) =>
    addDistrict(transaction, { code: 'elsewhere', name: '别县' }),
  );
  stranger = await signedIn(app, database, { role: 'personnel_officer', districtId: elsewhere?.id ?? '' });
});
afterAll(() => service.close());

describe('an answer that was given before', () => {
  it('returns the same bytes again, and the same text compressed and plain', async () => {
    for (const url of [ledger, transfers]) {
      const [first, again] = [await read(url), await read(url)];
      expect([first.statusCode, again.body === first.body], url).toEqual([200, true]);
      for (const encoding of ['gzip', 'br, gzip;q=0.5']) {
        const packed = await read(url, service, { 'accept-encoding': encoding });
        expect(packed.headers['content-encoding']).toBe('gzip');
        expect(packed.headers.vary).toContain('accept-encoding');
        expect(gunzipSync(packed.rawPayload).toString() === first.body, url).toBe(true);
      }
      const plain = await read(url, service, { 'accept-encoding': 'gzip;q=0, identity' });
      expect([plain.headers['content-encoding'], plain.body === first.body], url).toEqual([undefined, true]);
    }
  });

  it('caches separately by language, page and visibility', async () => {
    const others = [
      await read(ledger),
      await read(ledger, service, { 'accept-language': 'en' }),
      await read(ledger.replace('limit=100', 'limit=3')),
      await read(ledger, principal),
    ];
    expect(new Set(others.map(({ body }) => body)).size).toBe(others.length);
    const { app, database, districtId } = service;
    const apart = await signedIn(app, database, { role: 'principal', districtId, schoolId: 'none' });
    const moves = [
      await read(transfers),
      await read(transfers, service, { 'accept-language': 'en' }),
      await read(transfers, apart),
    ];
    expect(new Set(moves.map(({ body }) => body)).size).toBe(moves.length);
    const [whole, withheld] = [(await read(ledger)).body, (await read(ledger, auditor)).body];
    expect([/疾病|孕产|残疾/.test(whole), /疾病|孕产|残疾/.test(withheld)]).toEqual([true, false]);
  });

  it('refuses a cached answer without the permission, also after it was revoked', async () => {
    for (const url of [ledger, transfers]) expect((await read(url, stranger)).statusCode, url).toBe(404);
    expect((await read(transfers, principal)).statusCode).toBe(200);
    await put('draft');
    const now = await read(transfers, principal);
    expect(now.statusCode === 404 || now.json().matching === 0, now.body.slice(0, 200)).toBe(true);
  });

  it('drops a cached answer when a person in it is erased', async () => {
    const [move] = (await read(transfers)).json().transfers;
    const place = `${ledger}&text=${encodeURIComponent(move.teacherId)}`;
    expect((await read(place)).body).toContain(move.teacher);
    await put('draft');
    await asService(service.database, (transaction) =>
      erasePerson(transaction, service.districtId, move.teacherId, '本人要求'),
    );
    for (const url of [place, transfers]) {
      const now = await read(url);
      expect(now.statusCode, url).toBe(200);
      expect(now.body.includes(`"${move.teacherId}"`) && !now.body.includes(move.teacher), url).toBe(true);
    }
  });
});
