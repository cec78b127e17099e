import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeText } from '../../api/documents/decode-text.ts';
import { datasetFiles, datasetWorkbook } from '../../api/documents/write-dataset.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { makeZip } from '../intake/make-zip.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
});
afterAll(() => service.close());

const upload = (files: Readonly<Record<string, string | Uint8Array>>, headers: Record<string, string> = {}) => {
  const body = new FormData();
  for (const [name, content] of Object.entries(files)) body.append('files', new Blob([content as BlobPart]), name);
  return service.inject({ method: 'POST', url: '/api/datasets', payload: body, headers });
};
const name = (value: unknown) => service.inject({ method: 'POST', url: '/api/datasets', payload: value as object });

describe('datasets over HTTP', () => {
  it('takes a bundled dataset by name and gives it back', async () => {
    const made = await name({ name: 'small' });
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ name: 'small', counts: { schools: 5, teachers: 60 } });
    const { id, sha256 } = made.json();
    expect(made.headers.location).toBe(`/api/datasets/${id}`);
    expect((await service.inject(`/api/datasets/${id}`)).json()).toMatchObject({ id, sha256 });
    const list = (await service.inject('/api/datasets')).json();
    expect(list.datasets.map((dataset: { id: string }) => dataset.id)).toContain(id);
    expect((await service.inject('/api/samples')).json()).toEqual({ samples: ['small'] });
  });

  it('knows the same district in a folder of CSVs and in a Chinese workbook by its fingerprint', async () => {
    const district = generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' });
    const names = ['schools.csv', 'teachers.csv', 'posts.csv', 'travel.csv'];
    const csvs = await Promise.all(
      names.map(async (file) => [file, await readFile(join(service.folder, 'small', file))] as const),
    );
    const [folder, book] = [
      await upload(Object.fromEntries(csvs)),
      await upload({ '区.xlsx': await datasetWorkbook(district, { headings: 'zh' }) }),
    ];
    expect([folder.statusCode, book.statusCode]).toEqual([201, 201]);
    expect(folder.json().sha256).toBe(book.json().sha256);
    expect(book.json().name).toBe('区.xlsx');
  });

  it('takes a zip of CSVs, and refuses one that would unpack to too much', async () => {
    const district = generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' });
    const files = datasetFiles(district, { headings: 'zh', encoding: 'gb18030' });
    const zip = makeZip(files.map(({ name, bytes }) => ({ path: encodeText(name, 'gb18030'), content: bytes })));
    const taken = await upload({ '区.zip': zip });
    expect(taken.statusCode).toBe(201);
    expect(taken.json()).toMatchObject({ name: '区.zip', sha256: districtFingerprint(district) });
    const bomb = await upload({ 'a.zip': makeZip([{ path: 'schools.csv', content: 'a', claimedBytes: 2 ** 31 }]) });
    expect(bomb.json()).toMatchObject({ code: 'dataset_faults', status: 422, faults: [{ place: 'a.zip' }] });
    const mixed = await upload({ 'a.zip': zip, 'schools.csv': 'x' });
    expect(mixed.json()).toMatchObject({ code: 'upload_not_understood' });
  });

  it('rejects a faulty dataset with all of its faults in the requested language', async () => {
    const files = {
      'schools.csv': 'school_id,name,stages,area_class,approved_posts\nS1,One,primary,mars,x\n',
      'teachers.csv': 'teacher_id,name,school_id,joined_school,stage,subject\nT1,A,S9,2031-13,primary,astrology\n',
    };
    const [zh, en] = [await upload(files), await upload(files, { 'accept-language': 'en-GB, zh;q=0.4' })];
    expect(zh.statusCode).toBe(422);
    expect(zh.headers['content-type']).toContain('application/problem+json');
    expect(zh.json()).toMatchObject({ code: 'dataset_faults', status: 422, title: '数据有错误，没有导入任何一行' });
    expect(zh.json().faults.length).toBeGreaterThanOrEqual(4);
    expect(zh.json().faults).toContainEqual(expect.objectContaining({ row: 2, found: 'mars', column: 'area_class' }));
    expect(en.json().title).toBe('The data have faults; nothing was imported');
    expect(en.headers['content-language']).toBe('en');
  });

  it.each([
    ['a picture', { 'photo.png': 'x' }],
    ['a workbook and a CSV', { 'a.xlsx': 'x', 'b.csv': 'y' }],
    ['nothing at all', {}],
  ])('does not take %s for a dataset', async (_what, files) => {
    expect((await upload(files)).json()).toMatchObject({ code: 'upload_not_understood', status: 422 });
  });

  it.each(['.//', '..%2f..', 'unknown', 'small/teachers.csv'])(
    'offers by name only what lies on the shelf: %s',
    async (sample) => {
      expect((await name({ name: sample })).json()).toMatchObject({ code: 'dataset_not_found', status: 404 });
    },
  );

  it('refuses a file that only says it is a workbook', async () => {
    const answer = await upload({ 'a.xlsx': 'no zip at all' });
    expect(answer.json()).toMatchObject({ code: 'dataset_faults', status: 422 });
  });

  it('keeps only the name of an uploaded file, whatever path it claims', async () => {
    const answer = await upload({ '..\\..\\evil.csv': 'a\n1\n' });
    expect(answer.json()).toMatchObject({ code: 'dataset_faults' });
    expect(JSON.stringify(answer.json().faults)).not.toContain('..\\\\');
  });

  it('shows the ledger in pages, with each clause and its arithmetic', async () => {
    const { id } = (await name({ name: 'small' })).json();
    const whole = (await service.inject(`/api/datasets/${id}/ledger?limit=2000`)).json();
    expect(whole.entries.length).toBe(60);
    expect(whole.entries.filter((entry: { eligible: boolean }) => entry.eligible).length).toBe(whole.eligible);
    const page = (await service.inject(`/api/datasets/${id}/ledger?eligible=yes&limit=3&offset=1`)).json();
    expect(page).toMatchObject({ matching: whole.eligible, offset: 1 });
    expect(page.entries.length).toBe(3);
    expect(page.entries[0].findings[0]).toMatchObject({ clause: expect.any(String), text: expect.any(String) });
    const wrong = await service.inject(`/api/datasets/${id}/ledger?limit=ten`);
    expect(wrong.json()).toMatchObject({ code: 'invalid_request', status: 400 });
  });
});

describe('the dataset in force', () => {
  let own: TestService;
  beforeAll(async () => {
    own = await testService({ solve: solveAtOnce });
  });
  afterAll(() => own.close());

  const csv = async (changed: boolean) => {
    const names = ['schools.csv', 'teachers.csv', 'posts.csv', 'travel.csv'];
    const body = new FormData();
    for (const file of names) {
      const text = await readFile(join(own.folder, 'small', file), 'utf8');
      const lines = text.trimEnd().split('\n');
      const kept = changed && file === 'teachers.csv' ? lines.slice(0, -1) : lines;
      body.append('files', new Blob([`${kept.join('\n')}\n`]), file);
    }
    return own.inject({ method: 'POST', url: '/api/datasets', payload: body });
  };
  const inForce = async () => (await own.inject('/api/datasets/in-force')).json();
  const withdraw = (id: string, payload: object = { why: '名册有误' }) =>
    own.inject({ method: 'POST', url: `/api/datasets/${id}/withdraw`, payload });
  const events = async () =>
    (await own.inject('/api/events?limit=500'))
      .json()
      .events.filter(({ action }: { action: string }) => action.startsWith('datasets.'));
  const planned = async (datasetId: string): Promise<string> => {
    const { id } = (await own.inject({ method: 'POST', url: '/api/plans', payload: { datasetId } })).json();
    for (;;) {
      const { state } = (await own.inject(`/api/plans/${id}`)).json();
      if (state === 'finished') return id;
      expect(['queued', 'running']).toContain(state);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const missing = async (id: string): Promise<readonly string[]> => {
    const answer = await own.inject({
      method: 'POST',
      url: `/api/plans/${id}/open-review`,
      payload: {},
      headers: { 'if-match': String((await own.inject(`/api/plans/${id}/standing`)).headers.etag) },
    });
    return (answer.json().refusals ?? []).map(({ rule }: { rule: string }) => rule);
  };

  it('does not exist before the first import', async () => {
    expect(await inForce()).toMatchObject({ code: 'no_dataset_in_force', status: 404 });
    expect((await own.inject('/api/datasets')).json()).toEqual({ datasets: [], next: null });
  });

  it('uses the dataset imported last, and puts it in force again when the same content is imported', async () => {
    const first = (await csv(false)).json();
    const second = (await csv(true)).json();
    expect(first.inForce).toBe(true);
    expect(await inForce()).toMatchObject({
      id: second.id,
      inForce: true,
      importedBy: expect.stringContaining('officer'),
    });
    const plan = await planned(first.id);
    expect(await missing(plan)).toContain('latest_dataset');
    const again = (await csv(false)).json();
    expect(again).toMatchObject({ id: first.id, inForce: true, createdAt: first.createdAt });
    expect(again.importedAt > first.importedAt).toBe(true);
    expect(await inForce()).toMatchObject({ id: first.id });
    expect(await missing(plan)).not.toContain('latest_dataset');
    expect((await events()).map(({ data }: { data: { again?: boolean } }) => data.again ?? false)).toHaveLength(3);
    // In force already: nothing changes and nothing is recorded.
    expect((await csv(false)).json()).toMatchObject({ id: first.id, importedAt: again.importedAt });
    expect(await events()).toHaveLength(3);
  });

  it('lists datasets in pages, the last imported first', async () => {
    const whole = (await own.inject('/api/datasets')).json();
    expect(whole.datasets.map(({ inForce: current }: { inForce: boolean }) => current)).toEqual([true, false]);
    const one = (await own.inject('/api/datasets?limit=1')).json();
    const two = (await own.inject(`/api/datasets?limit=1&after=${one.next}`)).json();
    expect([...one.datasets, ...two.datasets]).toEqual(whole.datasets);
    expect(two.next).toBeNull();
    expect((await own.inject('/api/datasets?after=x')).json()).toMatchObject({ code: 'invalid_request', status: 400 });
  });

  it('withdraws a dataset with a recorded reason, and puts the previous one in force', async () => {
    const [current, before] = (await own.inject('/api/datasets')).json().datasets;
    expect((await withdraw(current.id, { why: ' ' })).statusCode).toBe(400);
    expect((await withdraw('00000000-0000-4000-8000-0000000000aa')).json()).toMatchObject({
      code: 'dataset_not_found',
    });
    const plan = await planned(before.id);
    const withdrawn = await withdraw(current.id);
    expect(withdrawn.json()).toMatchObject({ id: current.id, inForce: false, withdrawnWhy: '名册有误' });
    expect(await inForce()).toMatchObject({ id: before.id });
    expect(await missing(plan)).not.toContain('latest_dataset');
    expect((await events())[0]).toMatchObject({ action: 'datasets.withdraw', why: '名册有误' });
    expect((await withdraw(current.id)).json()).toMatchObject({
      status: 409,
      refusals: [{ rule: 'dataset_withdrawn' }],
    });
    expect((await csv(false)).json()).toMatchObject({ id: current.id, inForce: true, withdrawnAt: null });
  });

  it.each(['in_review', 'public_notice'] as const)(
    'is not withdrawn while a plan that is %s rests on it',
    async (state) => {
      const { id } = await inForce();
      const plan = await planned(id);
      const stand = (next: string) =>
        asService(own.database, (transaction) =>
          transaction
            .updateTable('plans')
            .set({ state: next as 'draft' })
            .where('id', '=', plan)
            .execute(),
        );
      await stand(state);
      expect((await withdraw(id)).json()).toMatchObject({ status: 409, refusals: [{ rule: 'dataset_in_use' }] });
      expect(await inForce()).toMatchObject({ id, withdrawnAt: null });
      await stand('draft');
    },
  );
});
