import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTablesFromBytes } from '../../api/documents/read-tables.ts';
import { datasetWorkbook } from '../../api/documents/write-dataset.ts';
import { templateFiles } from '../../api/documents/write-template.ts';
import { writeWorkbook } from '../../api/documents/write-workbook.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { readDistrict } from '../../src/intake/read-district.ts';
import { tableNames, tables } from '../../src/intake/tables.ts';
import { parsePolicyText } from '../../src/policy/policy-text.ts';
import { policyParameters } from '../../src/policy/register.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';

const folder = fileURLToPath(new URL('../../data/templates', import.meta.url));
const files = await templateFiles('zh');

// data/templates/README.md says how to write the templates anew after a change of a registry.
beforeAll(async () => {
  if (process.env.JUNHENG_WRITE_SAMPLES === undefined) return;
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});

const sheetsOf = async (language: 'zh' | 'en') => {
  const book = await readXlsx(Buffer.from((await templateFiles(language))['dataset.xlsx'] ?? ''));
  return new Map(book.sheets.map((sheet) => [sheet.name, sheet.rows]));
};

describe('the committed templates', () => {
  it('equal what the registries of columns and keys generate, byte for byte', async () => {
    expect((await readdir(folder)).toSorted()).toEqual(['README.md', ...Object.keys(files)].toSorted());
    for (const [name, content] of Object.entries(files))
      expect(Buffer.compare(await readFile(join(folder, name)), Buffer.from(content)), name).toBe(0);
  });
});

describe.each(['zh', 'en'] as const)('the template of a dataset in %s', (language) => {
  it('contains every sheet with every heading and an explanation of each', async () => {
    const sheets = await sheetsOf(language);
    const [explained, keys] = [...sheets.values()].slice(-2);
    let columns = 0;
    for (const name of tableNames) {
      const { zh, columns: own } = tables[name];
      const headings = Object.values<{ id: string; zh: string }>(own).map((one) =>
        language === 'zh' ? one.zh : one.id,
      );
      expect(sheets.get(language === 'zh' ? zh : name)).toEqual([headings]);
      columns += headings.length;
    }
    expect(explained).toHaveLength(columns + 1);
    expect(keys).toHaveLength(policyParameters.length + 1);
    for (const row of [...(explained ?? []), ...(keys ?? [])]) {
      expect(
        row.slice(0, 5).every((cell) => cell !== null && cell !== ''),
        JSON.stringify(row),
      ).toBe(true);
      expect(row.join(' ')).not.toMatch(/intake\.takes|template\.|report\.column|policy\.\w+\.(name|meaning)|\{\w+/);
    }
  });

  it('reads as the district filled in, whatever sheets stay empty, with nothing said of its explanations', async () => {
    const district = { ...generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' }), posts: null };
    const filled = await readXlsx(
      await datasetWorkbook(district, { headings: language === 'zh' ? 'zh' : 'identifier' }),
    );
    const sheets = [...(await sheetsOf(language))].map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
    for (const { name, rows } of sheets) {
      const [headings = [], ...data] = filled.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      for (const row of data) rows.push((rows[0] ?? []).map((heading) => row[headings.indexOf(heading)] ?? null));
    }
    const bytes = await writeWorkbook(sheets, { title: '', date: new Date(0) });
    const read = await readTablesFromBytes('a.xlsx', bytes);
    const intake = read.ok ? readDistrict(read.value, { referenceDate: defaultPolicy.referenceDate }) : read;
    expect(intake.ok ? [] : intake.faults).toEqual([]);
    expect(intake.ok && districtFingerprint(intake.value.district)).toBe(districtFingerprint(district));
    const explanations = sheets.slice(-2).map(({ name }) => name);
    expect(intake.ok && intake.value.warnings.filter(({ place }) => explanations.includes(place))).toEqual([]);
  });
});

describe('the template of a policy', () => {
  it('contains every key of the built-in policy with its source', () => {
    const text = String(files['policy.json']);
    expect(Object.keys(JSON.parse(text))).toEqual(policyParameters.map(({ key }) => key));
    const read = parsePolicyText(text, 'policy.json');
    expect(read.ok && { ...read.value, clauses: {} }).toEqual(defaultPolicy);
    expect(read.ok && read.value.clauses.rotation_rate).toContain('0.41');
  });
});
