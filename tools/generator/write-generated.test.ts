import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../api/documents/read-dataset.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { generateDistrict } from './generate.ts';
import { generatedFiles, generatedWorkbook } from './write-generated.ts';

const request = { schools: 9, teachers: 260, seed: 8, profile: 'mixed-dirty' } as const;
const fingerprint = districtFingerprint(generateDistrict(request));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generated-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const readBack = async (path: string): Promise<string> => {
  const read = await readDataset(path);
  if (!read.ok) throw new Error(JSON.stringify(read.faults.filter(({ severity }) => severity === 'error').slice(0, 3)));
  return districtFingerprint(read.value.district);
};

describe('a generated district on disk', () => {
  it('is read from a dirty GB18030 folder as the district it is', async () => {
    for (const { name, bytes } of generatedFiles(request, { headings: 'zh', encoding: 'gb18030' }))
      await writeFile(join(folder, name), bytes);
    expect(await readBack(folder)).toBe(fingerprint);
  });

  it('is read from a dirty workbook as the same', async () => {
    const path = join(folder, 'dirty.xlsx');
    await writeFile(path, await generatedWorkbook(request, { headings: 'zh' }));
    expect(await readBack(path)).toBe(fingerprint);
  });

  it('is clean where the profile is clean', () => {
    const clean = generatedFiles({ ...request, profile: 'mixed' }, { headings: 'identifier', encoding: 'utf8' });
    expect(clean.map(({ name }) => name)).toContain('teachers.csv');
  });
});
