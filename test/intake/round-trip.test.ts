import { isAscii, isUtf8 } from 'node:buffer';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../api/documents/read-dataset.ts';
import { readTablesFromFiles } from '../../api/documents/read-tables.ts';
import {
  datasetFiles,
  datasetWorkbook,
  writeDatasetFolder,
  writeDatasetWorkbook,
} from '../../api/documents/write-dataset.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { arbitraryDistrict } from './arbitrary-district.ts';
import { aSoundDistrict, districtIn, intake } from './raw-dataset.ts';

const wordings = ['identifier', 'zh'] as const;
const wording = fc.constantFrom(...wordings);

/** Files as they would be uploaded, read without touching a disk. */
const readFiles = async (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => {
  const tables = await readTablesFromFiles(files);
  return tables.ok ? intake(tables.value) : tables;
};

/** GB18030 that is UTF-8 as well, such as a file whose only Chinese word is 隆茅: UTF-8 comes first, so it reads as ¡é. */
const isAmbiguous = ({ bytes }: { readonly bytes: Uint8Array }): boolean => isUtf8(bytes) && !isAscii(bytes);

describe('a district written and read again', () => {
  it('preserves a district through CSV in UTF-8 and in GB18030', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryDistrict,
        wording,
        fc.constantFrom('utf8', 'gb18030'),
        async (district, headings, encoding) => {
          const files = datasetFiles(district, { headings, encoding });
          fc.pre(encoding === 'utf8' || !files.some(isAmbiguous));
          const read = districtIn(await readFiles(files));
          expect(read).toEqual(district);
          expect(districtFingerprint(read)).toBe(districtFingerprint(district));
        },
      ),
      { numRuns: propertyRuns() },
    );
  });

  it('preserves a district through a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDistrict, wording, async (district, headings) => {
        const bytes = await datasetWorkbook(district, { headings });
        const read = districtIn(await readFiles([{ name: 'district.xlsx', bytes }]));
        expect(read).toEqual(district);
        expect(districtFingerprint(read)).toBe(districtFingerprint(district));
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('gives the same bytes each time', async () => {
    const bytes = () => datasetWorkbook(aSoundDistrict(), { headings: 'zh' });
    expect(await bytes()).toEqual(await bytes());
  });
});

describe('a dataset on disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dataset-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(wordings)('reads back from a folder and from a workbook: %s', async (headings) => {
    const district = aSoundDistrict();
    await writeDatasetFolder(join(folder, headings), district, { headings, encoding: 'gb18030' });
    await writeDatasetWorkbook(join(folder, `${headings}.xlsx`), district, { headings });
    expect(districtIn(await readDataset(join(folder, headings)))).toEqual(district);
    expect(districtIn(await readDataset(join(folder, `${headings}.xlsx`)))).toEqual(district);
  });
});
