import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const sample = fileURLToPath(new URL('../../data/samples/yuquan-like', import.meta.url));

describe('staff', () => {
  it('prints the tables and writes the scheme as a document and a workbook', async () => {
    const end = await junheng('staff', sample, '--out', space.at('out'));
    expect([end.code, end.out]).toEqual([0, expect.stringContaining('教师编制总额')]);
    for (const title of ['各校编制', '编制调剂建议', '周转编制', '编制审计'])
      expect(end.out.split('\n')).toContain(title);
    expect(await space.list('out')).toEqual(['staff.json', 'staff.xlsx']);
    const scheme = JSON.parse(await readFile(space.at('out', 'staff.json'), 'utf8'));
    expect(scheme).toMatchObject({ format: 'staff/1', district: { method: 'standard' } });
    const posts = scheme.schools.reduce((sum: number, { proposed }: { proposed: number }) => sum + proposed, 0);
    expect(posts + scheme.district.surplus).toBe(scheme.district.total);
    const { sheets } = await readXlsx(await readFile(space.at('out', 'staff.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual([
      '编制总览',
      '各校编制',
      '标准算式',
      '编制调剂建议',
      '学科岗位',
      '学科岗位调整建议',
      '周转编制',
      '编制审计',
    ]);
    const schools = sheets.find(({ name }) => name === '各校编制')?.rows ?? [];
    expect([schools[0]?.[0], schools[1]?.[0]]).toEqual(['各校编制', '填报单位（盖章）：　　日期：2026-08-31']);
    expect(schools.at(-1)?.[0]).toBe('合计');
    const occupied = schools[2]?.indexOf('在岗') ?? -1;
    expect(schools.at(-1)?.[occupied]).toBe(
      scheme.schools.reduce((sum: number, one: { occupied: number }) => sum + one.occupied, 0),
    );
  });

  it('keeps to the policy’s total, as JSON, and writes nothing unasked', async () => {
    const policy = await space.file('policy.json', '{"total_posts": 1200, "class_ratio": null}');
    const end = await junheng('staff', sample, '--policy', policy, '--json');
    const scheme = JSON.parse(end.out);
    expect([end.code, scheme.ok, scheme.district]).toMatchObject([
      0,
      true,
      { method: 'scaled', total: 1200, surplus: 0 },
    ]);
    const posts = scheme.schools.reduce((sum: number, { proposed }: { proposed: number }) => sum + proposed, 0);
    expect(posts).toBe(1200);
  });

  it('prints the same result twice, in the requested language', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => junheng('staff', sample, '--lang', 'en')));
    expect(one?.out).toBe(two?.out);
    expect(one?.out).toContain('Audit of posts');
  });

  it('refuses a bad policy, dataset and folder with every fault and writes nothing', async () => {
    const policy = await space.file(
      'bad.json',
      '{"class_ratio": 0, "staff_ratio": {"primary": "0"}, "post_pool": {"total": 3}}',
    );
    const file = await space.file('file', '');
    const end = await junheng('staff', space.at('nowhere'), '--policy', policy, '--out', file, '--lang', 'en');
    expect([end.code, end.out]).toEqual([2, '']);
    for (const word of ['class_ratio', 'staff_ratio.primary', 'post_pool', 'nowhere', '--out', 'Nothing was written'])
      expect(end.err).toContain(word);
  });
});
