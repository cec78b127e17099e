import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeText } from '../../api/files/decode-text.ts';
import { datasetFiles, datasetWorkbook } from '../../api/files/write-dataset.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { generateDistrict } from '../../src/synthetic/generate.ts';
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

  it('refuses a dataset with faults, all of them at once, in the language asked', async () => {
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

  it.each(['../http', '..%2f..', 'nobody', 'small/teachers.csv'])(
    'offers by name only what lies on the shelf: %s',
    async (asked) => {
      expect((await name({ name: asked })).json()).toMatchObject({ code: 'dataset_not_found', status: 404 });
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
