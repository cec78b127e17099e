import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const sample = fileURLToPath(new URL('../../data/samples/shrinking-county-like', import.meta.url));

describe('horizon', () => {
  it('writes the outlook as a document, a workbook and the yearly post plan', async () => {
    const end = await junheng('horizon', sample, '--years', '6', '--outlook', '--out', space.at('out'));
    expect([end.code, end.out]).toEqual([0, expect.stringContaining('未来各学年')]);
    expect(await space.list('out')).toEqual(['horizon.json', 'horizon.xlsx', 'post-plan.docx', 'post-plan.pdf']);
    const outlook = JSON.parse(await readFile(space.at('out', 'horizon.json'), 'utf8'));
    expect(outlook).toMatchObject({ format: 'horizon/1', plan: null });
    expect(outlook.years.map(({ year }: { year: number }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
    for (const { flows } of outlook.years)
      for (const { before, entered, graduated, dropped, after } of flows)
        expect(after).toBe(before + entered - graduated - dropped);
    const { sheets } = await readXlsx(await readFile(space.at('out', 'horizon.xlsx')));
    expect(sheets.map(({ name }) => name)).toContain('分校学科余缺');
  });

  it('rejects a number of years out of range', async () => {
    const end = await junheng('horizon', sample, '--years', '11', '--lang', 'en');
    expect(end.code).toBe(2);
  });
});
