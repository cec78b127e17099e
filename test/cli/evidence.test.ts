import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');
const plan = space.at('out', 'plan.json');

beforeAll(async () => {
  const words = ['--schools', '6', '--teachers', '90', '--profile', 'mixed', '--seed', '3'];
  await junheng('generate', ...words, '--out', district);
  await junheng('plan', district, '--out', space.at('out'));
});

describe('evidence', () => {
  it('writes one workbook with Chinese sheets, frozen and filtered headings and no formula', async () => {
    const end = await junheng('evidence', district, plan, '--out', space.at('evidence'));
    expect([end.code, end.out]).toEqual([0, expect.stringContaining('县域资源配置认定')]);
    expect(await space.list('evidence')).toEqual(['evidence.xlsx']);
    const book = await readXlsx(await readFile(space.at('evidence', 'evidence.xlsx')), { readStyles: true });
    expect(book.sheets.map(({ name }) => name)).toEqual([
      '县域认定概况',
      '各校达标情况',
      '教师指标逐校',
      '办学条件逐校',
      '差异系数',
      '编制岗位分配',
      '交流轮岗比例',
    ]);
    for (const sheet of book.sheets) {
      expect(sheet.freezePane, sheet.name).toMatchObject({ rows: 3 });
      expect(sheet.rows[1]?.[0]).toMatch(/^填报单位（盖章）：.*日期：2026-08-31$/);
      expect(sheet.autoFilter, sheet.name).toBeDefined();
      expect([...(sheet.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
    }
  });

  it('writes the same bytes every time', async () => {
    const again = await junheng('evidence', district, plan, '--out', space.at('again'));
    expect(again.code).toBe(0);
    const [first, second] = await Promise.all(
      ['evidence', 'again'].map((folder) => readFile(space.at(folder, 'evidence.xlsx'))),
    );
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  it('counts the PE and arts teachers of an itinerant plan made after these moves, and of no other', async () => {
    const { dataset, transfers } = JSON.parse(await readFile(plan, 'utf8'));
    const itinerant = { format: 'itinerant/1', dataset, after_moves: transfers, teachers: [], remote: [] };
    const file = await space.file('itinerant.json', JSON.stringify(itinerant));
    const words = ['evidence', district, plan, '--itinerant', file, '--out'];
    expect((await junheng(...words, space.at('visited'))).code).toBe(0);
    await space.file('itinerant.json', JSON.stringify({ ...itinerant, after_moves: transfers.slice(1) }));
    const refused = await junheng(...words, space.at('not-visited'));
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('after_moves')]);
    const visit = { school_id: 'nowhere', day: 1, lessons: [{ stage: 'primary', subject: 'pe', lessons: 6 }] };
    const invented = { teacher_id: 'X', hub_school_id: 'Y', hub_lessons: 0, travel_minutes: 0, visits: [visit] };
    await space.file('itinerant.json', JSON.stringify({ ...itinerant, teachers: [invented] }));
    const unlawful = await junheng(...words, space.at('not-visited'));
    expect([unlawful.code, unlawful.err]).toEqual([2, expect.stringContaining('itinerant_teacher')]);
    expect(await space.exists('not-visited')).toBe(false);
  });

  it('takes no plan that breaks a rule, and names the rule', async () => {
    const given = JSON.parse(await readFile(plan, 'utf8'));
    const none = await space.file('none.json', JSON.stringify({ ...given, transfers: [] }));
    const end = await junheng('evidence', district, none, '--out', space.at('refused'));
    expect([end.code, end.err]).toEqual([1, expect.stringContaining('交流比例')]);
    expect(await space.exists('refused')).toBe(false);
  });

  it('reports an unreadable plan and an unwritable output path together', async () => {
    const end = await junheng('evidence', district, space.at('missing.json'), '--out', plan, '--json');
    const { faults } = JSON.parse(end.out);
    expect([end.code, faults.map(({ column }: { column: string | null }) => column)]).toEqual([2, ['--out', null]]);
  });
});
