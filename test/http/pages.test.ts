import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { solveInProcess } from '../support/in-process.ts';
import { lawfulDistrict, lawfulPolicy } from '../support/lawful-plan.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';

let service: TestService;
let principal: Client;
let [datasetId, planId] = ['', ''];

beforeAll(async () => {
  service = await testService({ solve: solveInProcess });
  await writeDatasetFolder(join(service.folder, 'lawful'), lawfulDistrict(), {
    headings: 'identifier',
    encoding: 'utf8',
  });
  const { app, database, districtId } = service;
  principal = await signedIn(app, database, { role: 'principal', districtId, schoolId: 'U1' });
  const post = async (url: string, payload: object) => (await service.inject({ method: 'POST', url, payload })).json();
  datasetId = (await post('/api/datasets', { name: 'lawful' })).id;
  planId = (await post('/api/plans', { datasetId, policy: policyDocument(lawfulPolicy()) })).id;
  for (;;) {
    const { state } = await read(`/api/plans/${planId}`);
    if (state === 'finished') break;
    expect(['queued', 'running']).toContain(state);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});
afterAll(() => service.close());

const read = async (url: string, who: Pick<Client, 'inject'> = service) => (await who.inject({ url })).json();

/** Every page of a list, one after the other. */
const pages = async <Row>(url: string, rows: string): Promise<readonly Row[]> => {
  const found: Row[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const page: Readonly<Record<string, unknown>> = await read(
      `${url}${next === '' ? '' : `&after=${encodeURIComponent(next)}`}`,
    );
    expect(page).toMatchObject({ matching: expect.any(Number) });
    found.push(...(page[rows] as Row[]));
    next = page.next as string | null;
  }
  return found;
};

interface Transfer {
  readonly teacherId: string;
  readonly teacher: string;
  readonly fromSchoolId: string;
  readonly toSchoolId: string;
}
interface Entry {
  readonly teacherId: string;
  readonly schoolId: string;
  readonly monthsAtSchool: number;
  readonly eligible: boolean;
}

describe('the moves of a plan page by page', () => {
  const url = () => `/api/plans/${planId}/transfers`;

  it('lists every move once, in every order, forwards and backwards', async () => {
    const all: readonly Transfer[] = (await read(url())).transfers;
    expect(all.length).toBeGreaterThan(2);
    for (const sort of ['position', 'teacher', 'from', 'to', 'subject', 'commute', 'wish']) {
      const orders = await Promise.all(
        ['asc', 'desc'].map((order) => pages<Transfer>(`${url()}?limit=1&sort=${sort}&order=${order}`, 'transfers')),
      );
      const [up, down] = orders.map((rows) => rows.map(({ teacherId }) => teacherId));
      expect(up?.toSorted()).toEqual(all.map(({ teacherId }) => teacherId).toSorted());
      expect(down).toEqual(up?.toReversed());
    }
  });

  it('filters moves by school, by direction and by name', async () => {
    const all: readonly Transfer[] = (await read(url())).transfers;
    const [one] = all;
    if (one === undefined) throw new Error('there are moves');
    const ids = (rows: readonly Transfer[]) => rows.map(({ teacherId }) => teacherId);
    const matching = async (query: string) => {
      const page = await read(`${url()}?${query}`);
      expect(page.matching).toBe(page.transfers.length);
      return ids(page.transfers);
    };
    const to = (school: string) => all.filter(({ toSchoolId }) => toSchoolId === school);
    expect(await matching(`toSchoolId=${one.toSchoolId}`)).toEqual(ids(to(one.toSchoolId)));
    expect(await matching(`schoolId=${one.toSchoolId}`)).toEqual(ids(to(one.toSchoolId)));
    expect(await matching(`fromSchoolId=${one.toSchoolId}`)).toEqual([]);
    expect(await matching(`text=${encodeURIComponent(one.teacherId.toLowerCase())}`)).toEqual([one.teacherId]);
    expect(await matching('text=%25')).toEqual([]);
    expect(await matching('subject=music')).toEqual(
      ids(all.filter((row) => 'subject' in row && row.subject === 'music')),
    );
  });

  it('refuse an order or a filter there is not', async () => {
    for (const query of ['sort=salary', 'limit=0', 'after=x', 'colour=red'])
      expect((await service.inject({ url: `${url()}?${query}` })).statusCode, query).toBe(400);
  });
});

describe('the ledger page by page', () => {
  const url = () => `/api/datasets/${datasetId}/ledger`;

  it('lists every teacher once, in every order', async () => {
    for (const sort of ['teacherId', 'name', 'school', 'months']) {
      const rows = await pages<Entry>(`${url()}?limit=5&sort=${sort}&order=desc`, 'entries');
      expect(new Set(rows.map(({ teacherId }) => teacherId)).size).toBe(rows.length);
      expect(rows).toHaveLength(lawfulDistrict().teachers.length);
      if (sort === 'months') {
        const months = rows.map(({ monthsAtSchool }) => monthsAtSchool);
        expect(months).toEqual(months.toSorted((a, b) => b - a));
      }
    }
  });

  it('filters the ledger by school, by eligibility and by failed clause', async () => {
    const entries = async (query: string): Promise<readonly Entry[]> => (await read(`${url()}?${query}`)).entries;
    expect(new Set((await entries('schoolId=R1')).map(({ schoolId }) => schoolId))).toEqual(new Set(['R1']));
    expect((await entries('eligible=yes')).every(({ eligible }) => eligible)).toBe(true);
    expect(await entries('rule=tenure')).toEqual([]);
    expect((await entries('text=u1-head')).map(({ teacherId }) => teacherId)).toEqual(['U1-head']);
    expect((await service.inject({ url: `${url()}?after=unknown` })).statusCode).toBe(400);
  });

  it('shows a principal the own school alone', async () => {
    const rows: readonly Entry[] = (await read(`${url()}?limit=2000`, principal)).entries;
    expect(new Set(rows.map(({ schoolId }) => schoolId))).toEqual(new Set(['U1']));
    expect((await read(`${url()}?schoolId=R1`, principal)).entries).toEqual([]);
  });
});

describe('the posts of a dataset', () => {
  it('lists posts with teachers held and missing, in pages', async () => {
    const url = `/api/datasets/${datasetId}/posts`;
    const rows = await pages<{ schoolId: string; subject: string; required: number; held: number; gap: number }>(
      `${url}?limit=3`,
      'posts',
    );
    expect(rows).toHaveLength(9);
    expect(rows.find(({ schoolId, subject }) => schoolId === 'R2' && subject === 'music')).toMatchObject({
      required: 1,
      held: 0,
      gap: 1,
    });
    const short = await pages<{ gap: number }>(`${url}?limit=3&short=yes`, 'posts');
    expect(short.length).toBeGreaterThan(0);
    expect(short.every(({ gap }) => gap > 0)).toBe(true);
  });
});
