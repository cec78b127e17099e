import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');

const csv = {
  学校: `学校代码,学校名称,学段,城乡类型,核定编制
A,东街小学,小学,城区,20
B,柳树镇中心小学,小学,镇区,10`,
  教师: `教师编号,姓名,性别,出生年月,所在学校,到现校任教时间,任教学段,任教学科,骨干级别,职务
P1,何兰,女,1980-03,A,2012-09,小学,数学,县级,校长
T1,石磊,男,1990-05,A,2020-09-01,小学,语文,无,教师
T2,田野,男,1991-07,B,2022.9,小学,体育,市级,教师`,
};

beforeAll(async () => {
  await mkdir(district);
  for (const [name, text] of Object.entries(csv)) await writeFile(`${district}/${name}.csv`, text);
});

describe('ledger', () => {
  it('prints every person as read with the verdict, heads included', async () => {
    const end = await junheng('ledger', district);
    expect(end.code).toBe(0);
    const lines = end.out.split('\n').map((line) => line.trim().split(/\s{2,}/));
    expect(lines).toContainEqual(
      expect.arrayContaining(['P1', '何兰', '东街小学', '2012-09-01', '数学', '校长', '县级', '是']),
    );
    expect(lines).toContainEqual(expect.arrayContaining(['T2', '田野', 'B', '2022-09-01', '市级', '否', '任教年限']));
    expect(end.out).toContain('教师 3 人，符合交流条件 2 人');
  });

  it('gives machines identifiers, ISO dates and every clause with its arithmetic', async () => {
    const end = await junheng('ledger', district, '--json', '--lang', 'en');
    const { teachers } = JSON.parse(end.out);
    expect(teachers.map(({ teacher_id }: { teacher_id: string }) => teacher_id)).toEqual(['P1', 'T1', 'T2']);
    expect(teachers[0]).toMatchObject({ name: '何兰', role: 'principal', backbone_level: 'county', eligible: true });
    expect(teachers[1]).toMatchObject({
      school_id: 'A',
      joined_school: '2020-09-01',
      stage: 'primary',
      subject: 'chinese',
      eligible: true,
    });
    const tenure = teachers[2].clauses.find(({ rule }: { rule: string }) => rule === 'tenure');
    expect(tenure).toMatchObject({ clause: '0.34', passes: false, text: expect.stringContaining('48') });
  });

  it('judges by the given policy', async () => {
    const policy = await space.file('policy.json', '{"reference_date": "2028-08-31"}');
    const { teachers } = JSON.parse((await junheng('ledger', district, '--policy', policy, '--json')).out);
    expect(teachers.every(({ eligible }: { eligible: boolean }) => eligible)).toBe(true);
  });

  it('writes the table with the clauses in words as CSV and as a workbook', async () => {
    expect((await junheng('ledger', district, '--out', space.at('out'))).code).toBe(0);
    expect(await space.list('out')).toEqual(['ledger.csv', 'ledger.xlsx']);
    const { sheets } = await readXlsx(await readFile(space.at('out', 'ledger.xlsx')));
    expect([sheets[0]?.name, sheets[0]?.rows.length]).toEqual(['资格台账', 4]);
    expect(await readFile(space.at('out', 'ledger.csv'), 'utf8')).toContain('逐条核定');
  });

  it('refuses a bad dataset and policy together with 2 and writes nothing', async () => {
    const policy = await space.file('bad.json', '{"tenure_min_years": -1}');
    const end = await junheng('ledger', space.at('nowhere'), '--policy', policy, '--out', space.at('none'));
    expect([end.code, end.out, await space.exists('none')]).toEqual([2, '', false]);
    for (const word of ['tenure_min_years', 'nowhere']) expect(end.err).toContain(word);
  });
});
