import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reachOf } from '../../api/access/permissions.ts';
import { datasetFiles } from '../../api/documents/write-dataset.ts';
import type { Role } from '../../api/http/contract/role.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

/** What tells why somebody is exempt: the words in both languages, the codes, and how a bureau writes them. */
const reasons = /illness|maternity|disability|疾病|孕产|残疾|因病|产假/;

let service: TestService;
let [datasetId, planId, schoolId] = ['', '', ''];

/** The district with a teacher at each school exempted, in the bureau's own words. */
const files = (): readonly { readonly name: string; readonly bytes: Uint8Array }[] => {
  const district = generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' });
  const seen = new Set<string>();
  const teachers = district.teachers.map((teacher) => {
    const isFirst = !seen.has(teacher.schoolId);
    seen.add(teacher.schoolId);
    return isFirst
      ? { ...teacher, exemption: seen.size % 2 === 0 ? ('illness' as const) : ('maternity' as const) }
      : teacher;
  });
  const written = datasetFiles({ ...district, teachers }, { headings: 'zh', encoding: 'utf8' });
  // Written as bureaus write it, so that the import says what it took the word for.
  const inTheirWords = (text: string): string => text.replaceAll('疾病', '因病').replaceAll('孕产哺乳', '产假');
  return written.map(({ name, bytes }) => ({
    name,
    bytes: new TextEncoder().encode(inTheirWords(new TextDecoder().decode(bytes))),
  }));
};

beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  const body = new FormData();
  for (const { name, bytes } of files()) body.append('files', new Blob([bytes as BlobPart]), name);
  const made = await service.inject({ method: 'POST', url: '/api/datasets', payload: body });
  datasetId = made.json().id;
  planId = (await service.inject({ method: 'POST', url: '/api/plans', payload: { datasetId } })).json().id;
  await service.inject(`/api/plans/${planId}/events`);
  await asService(service.database, (transaction) =>
    transaction.updateTable('plans').set({ state: 'in_review' }).execute(),
  );
  const ledger = (await service.inject(`/api/datasets/${datasetId}/ledger`)).json();
  schoolId = ledger.entries[0].schoolId;
});
afterAll(() => service.close());

const as = (role: Role): Promise<Client> =>
  signedIn(service.app, service.database, {
    role,
    districtId: service.districtId,
    ...(role === 'principal' ? { schoolId } : {}),
    ...(role === 'teacher' ? { teacherId: 'T1' } : {}),
  });

/** Everything there is to read of the dataset and the plan, by route; bytes of a workbook as its cells. */
const everythingRead = async (client: Client): Promise<ReadonlyMap<string, string>> => {
  const read = new Map<string, string>();
  const look = async (url: string): Promise<unknown> => {
    const answer = await client.inject({ url, headers: { 'accept-language': read.size % 2 === 0 ? 'zh' : 'en' } });
    if (answer.statusCode !== 200) return undefined;
    const isBook = String(answer.headers['content-type']).includes('spreadsheetml');
    const text = isBook ? JSON.stringify((await readXlsx(answer.rawPayload)).sheets) : answer.body;
    read.set(url, text);
    return isBook || !text.startsWith('{') ? undefined : JSON.parse(text);
  };
  const gets = service.app.listedRoutes().filter(({ method, url }) => method === 'GET' && url.startsWith('/api/'));
  for (const { url } of gets) {
    if (/^\/api\/(texts|presets|policy-form)/.test(url) || url.includes(':name')) continue;
    const id = url.startsWith('/api/plans/') ? planId : datasetId;
    await look(`${url.replace(':id', id)}${url.endsWith('/ledger') ? '?limit=2000' : ''}`);
  }
  const tables = read.get(`/api/plans/${planId}/tables`);
  for (const { name } of tables === undefined ? [] : JSON.parse(tables).tables)
    await look(`/api/plans/${planId}/tables/${name}`);
  return read;
};

describe('health and family reasons', () => {
  it('shows reasons to the officer who decides on them, in the ledger and in the warnings', async () => {
    const read = await everythingRead(service.officer);
    expect(read.get(`/api/datasets/${datasetId}/ledger?limit=2000`)).toMatch(reasons);
    expect(read.get(`/api/datasets/${datasetId}`)).toMatch(reasons);
    expect(read.get(`/api/plans/${planId}/workbook`)).toMatch(reasons);
    expect(read.get(`/api/plans/${planId}/tables/import_faults`)).toMatch(reasons);
  });

  it.each(['principal', 'teacher', 'auditor', 'province', 'administrator'] as const)(
    'are found nowhere by a %s, whatever is read',
    async (role) => {
      const isBare = role === 'province' || role === 'administrator';
      const client = isBare
        ? await signedIn(service.app, service.database, { role, districtId: null })
        : await as(role);
      const read = await everythingRead(client);
      if (reachOf(role, 'ledger.read') !== null)
        expect(read.get(`/api/datasets/${datasetId}/ledger?limit=2000`)).toMatch(/未公开事由|not disclosed/);
      for (const [url, text] of read) expect(text.match(reasons)?.[0], `${role} ${url}`).toBeUndefined();
    },
  );

  it('hides reasons from a token without their scope, even the officer’s own', async () => {
    const token = async (scopes: readonly string[]): Promise<Client['inject']> => {
      const payload = { name: 'x', scopes, days: 1 };
      const { secret } = (await service.inject({ method: 'POST', url: '/api/tokens', payload })).json();
      return (request) =>
        service.app.inject({
          ...(typeof request === 'string' ? { url: request } : request),
          headers: { authorization: `Bearer ${secret}` },
        });
    };
    const url = `/api/datasets/${datasetId}/ledger?limit=2000`;
    const [narrow, wide] = [await token(['ledger.read']), await token(['ledger.read', 'reasons.read_sensitive'])];
    expect((await narrow(url)).body).not.toMatch(reasons);
    expect((await wide(url)).body).toMatch(reasons);
    expect((await narrow(`/api/datasets/${datasetId}`)).json()).toMatchObject({ code: 'not_permitted' });
  });
});

describe('a principal', () => {
  it('sees the persons of the own school, and moves from it and to it, and no others', async () => {
    const principal = await as('principal');
    const ledger = (await principal.inject(`/api/datasets/${datasetId}/ledger?limit=2000`)).json();
    expect(ledger.entries.length).toBeGreaterThan(0);
    expect(ledger.teachers).toBe(ledger.entries.length);
    for (const entry of ledger.entries) expect(entry.schoolId).toBe(schoolId);
    const all = (await service.inject(`/api/plans/${planId}/transfers`)).json().transfers;
    const own = (await principal.inject(`/api/plans/${planId}/transfers`)).json().transfers;
    const [{ fromSchoolId, toSchoolId }] = all;
    expect(own).toEqual([fromSchoolId, toSchoolId].includes(schoolId) ? all : []);
    const { schoolId: third } = (await service.inject(`/api/datasets/${datasetId}/ledger?limit=2000`))
      .json()
      .entries.find((entry: { schoolId: string }) => ![fromSchoolId, toSchoolId].includes(entry.schoolId));
    const other = { role: 'principal', districtId: service.districtId, schoolId: third } as const;
    const elsewhere = await signedIn(service.app, service.database, other);
    expect((await elsewhere.inject(`/api/plans/${planId}/transfers`)).json().transfers).toEqual([]);
  });

  it('hides names and codes of other schools’ teachers in every readable resource', async () => {
    interface Person {
      readonly teacherId: string;
      readonly name: string;
      readonly schoolId: string;
    }
    const ledger = `/api/datasets/${datasetId}/ledger?limit=2000`;
    const people: readonly Person[] = (await service.inject(ledger)).json().entries;
    const moves = (await service.inject(`/api/plans/${planId}/transfers`)).json().transfers;
    const arriving = moves.map(({ teacherId }: Person) => teacherId);
    const near = people.filter((one) => one.schoolId === schoolId || arriving.includes(one.teacherId));
    const others = people.filter((one) => !near.includes(one));
    expect(others.length).toBeGreaterThan(10);
    const read = await everythingRead(await as('principal'));
    expect(read.size).toBeGreaterThan(5);
    for (const [url, text] of read)
      for (const { teacherId, name } of others) {
        expect(text, url).not.toContain(`"${teacherId}"`);
        if (!near.some((one) => one.name.includes(name))) expect(text, url).not.toContain(name);
      }
  });

  it('does not see a plan before it is put to review', async () => {
    const principal = await as('principal');
    const set = (state: 'draft' | 'in_review') =>
      asService(service.database, (transaction) => transaction.updateTable('plans').set({ state }).execute());
    await set('draft');
    expect((await principal.inject('/api/plans')).json().plans).toEqual([]);
    expect((await principal.inject(`/api/plans/${planId}`)).json()).toMatchObject({ code: 'plan_not_found' });
    await set('in_review');
    expect((await principal.inject('/api/plans')).json().plans).toHaveLength(1);
  });
});
