import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { districtFingerprint } from '../../src/district/hash.ts';
import { makeZip } from '../../test/intake/make-zip.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { encodeText } from './decode-text.ts';
import { readArchive } from './read-archive.ts';
import { readDataset } from './read-dataset.ts';
import { readTablesFromBytes } from './read-tables.ts';
import { datasetFiles, datasetWorkbook } from './write-dataset.ts';

const district = generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' });
const files = datasetFiles(district, { headings: 'zh', encoding: 'gb18030' });
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
});
afterAll(() => rm(folder, { recursive: true }));

const fingerprintOf = async (zip: Uint8Array): Promise<string | readonly unknown[]> => {
  const path = join(folder, '区.zip');
  await writeFile(path, zip);
  const read = await readDataset(path);
  return read.ok ? districtFingerprint(read.value.district) : read.faults;
};
const faultsOf = async (zip: Uint8Array) => {
  const read = await readTablesFromBytes('a.zip', zip);
  return read.ok ? [] : read.faults.map(({ place, expected }) => `${place} ${expected.key}`);
};
const schools = { path: 'schools.csv', content: 'school_id\nS1\n' };

describe('a zip of CSVs', () => {
  it('is the same district as its folder, in any folder inside and with what macOS adds', async () => {
    const zip = makeZip([
      ...files.map(({ name, bytes }) => ({ path: `2026/数据/${name}`, content: bytes })),
      { path: '__MACOSX/2026/._教师.csv', content: 'x' },
      { path: '2026/.DS_Store', content: 'x' },
    ]);
    expect(await fingerprintOf(zip)).toBe(districtFingerprint(district));
  });

  it('may have its names in GB18030, which nothing in the archive says', async () => {
    const zip = makeZip(
      files.map(({ name, bytes }) => ({ path: encodeText(`均衡\\${name}`, 'gb18030'), content: bytes })),
    );
    expect(await fingerprintOf(zip)).toBe(districtFingerprint(district));
  });

  it('is a workbook where its name alone was changed', async () => {
    expect(await fingerprintOf(await datasetWorkbook(district, { headings: 'zh' }))).toBe(
      districtFingerprint(district),
    );
  });

  it('is refused before it is unpacked where its sizes sum to too much, or it is packed too tight', async () => {
    const large = { ...schools, claimedBytes: 200 * 1024 * 1024 };
    expect(await faultsOf(makeZip([large, { ...large, path: 'teachers.csv' }]))).toEqual([
      'a.zip intake.file.archive_bomb',
    ]);
    const zeros = { path: 'teachers.csv', content: new Uint8Array(9 * 1024 * 1024) };
    expect(await faultsOf(makeZip([schools, zeros]))).toEqual(['a.zip intake.file.archive_bomb']);
    const limits = { fileBytes: 1000, unpackedBytes: 12, ratio: 9, ratioFrom: 1000, rows: 10 };
    const own = await readArchive('a.zip', makeZip([schools]), limits);
    expect(own).toMatchObject({ ok: false, faults: [{ expected: { key: 'intake.file.archive_bomb' } }] });
  });

  it('is refused where a part unpacks to more or less than it says, or its bytes were changed', async () => {
    for (const claimedBytes of [5, 50])
      expect(await faultsOf(makeZip([{ ...schools, claimedBytes }]))).toEqual([
        'schools.csv intake.file.archive_damaged',
      ]);
    const whole = makeZip([schools]);
    for (let length = 0; length < whole.length; length += 7)
      expect((await faultsOf(whole.subarray(0, length)))[0]).toMatch(/archive_damaged|file\.empty$/);
  });

  it('says what it holds instead of tables', async () => {
    expect(await faultsOf(makeZip([{ path: '区.xlsx', content: 'x' }]))).toEqual([
      'a.zip intake.file.archive_workbook',
    ]);
    expect(await faultsOf(makeZip([{ path: 'a.png', content: 'x' }]))).toEqual(['a.zip intake.file.archive_no_tables']);
    expect(await faultsOf(makeZip([]))).toEqual(['a.zip intake.file.archive_no_tables']);
  });

  it('names every table that cannot be read', async () => {
    const empty = { path: 'b/teachers.csv', content: '' };
    const picture = { path: 'b/posts.csv', content: new Uint8Array([0, 1, 2, 0]) };
    expect(await faultsOf(makeZip([schools, empty, picture]))).toEqual([
      'b/posts.csv intake.file.not_text',
      'b/teachers.csv intake.file.empty',
    ]);
  });
});
