import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/report/fault-text.ts';
import { makeZip } from '../intake/make-zip.ts';
import { makeXls } from '../support/xls-file.ts';
import { makeXlsx } from '../support/xlsx-file.ts';
import { csv, type Files, faultsOfFiles, outcomeOf, roster, schoolRows, teacherHeadings } from './read-files.ts';

const both = ['T001 陈一 S001 2015-09-01 teacher county', 'T002 李二 S002 2018-09-01 principal none'];
const text: Files = { '学校.csv': csv(schoolRows), '教师.csv': csv(roster) };
const third = ['T003', '王三', 'S001', '2019-09-01', '小学', '英语', '教师', '无'];
const sheet = (name: string, rows: readonly (readonly string[])[]) => ({ name, rows });
/** The roster without one of its columns. */
const without = (heading: string, rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.filter((_cell, at) => teacherHeadings[at] !== heading));

const accepted: readonly (readonly [title: string, files: Files, reported: readonly string[]])[] = [
  [
    'a workbook of other matters next to CSV files',
    {
      ...text,
      '分工.xlsx': makeXlsx([
        sheet('分工', [
          ['任务', '负责人'],
          ['汇总', '陈一'],
        ]),
      ]),
    },
    ['warning 分工.xlsx:: assumed.workbook_beside'],
  ],
  [
    'an empty template next to CSV files',
    { ...text, '模板.xlsx': makeXlsx([sheet('学校', schoolRows.slice(0, 1)), sheet('教师', roster.slice(0, 1))]) },
    ['warning 模板.xlsx:: assumed.workbook_beside'],
  ],
  [
    'a table of another program next to CSV files',
    { ...text, '教师.ods': 'x', '往年.zip': 'x' },
    ['warning 往年.zip:: assumed.file_beside', 'warning 教师.ods:: assumed.file_beside'],
  ],
  [
    'the lock of a workbook that is open, and files that hold no tables',
    { ...text, '~$教师.xlsx': 'x', '说明.docx': 'x' },
    [],
  ],
  [
    'a list of people who are all on the roster, without a needed column',
    { ...text, '骨干名单.csv': csv(without('到现校任教时间', roster)) },
    ['warning 骨干名单.csv:: assumed.table_incomplete'],
  ],
  [
    'the same list in a workbook next to CSV files',
    { ...text, '名单.xlsx': makeXlsx([sheet('骨干', without('到现校任教时间', roster))]) },
    ['warning 名单.xlsx:: assumed.workbook_beside'],
  ],
];

const refused: readonly (readonly [title: string, files: Files, reported: readonly string[]])[] = [
  [
    'a workbook with a roster next to CSV files',
    { ...text, '2026名册.xlsx': makeXlsx([sheet('全区', roster), sheet('说明', [['甲', '乙']])]) },
    ['error 2026名册.xlsx:: expected.workbook_beside'],
  ],
  [
    'an .xls with a table of its name next to CSV files',
    {
      ...text,
      '其余.xls': makeXls([
        sheet('指令', [
          ['教师编号', '类型'],
          ['T001', '不交流'],
        ]),
      ]),
    },
    ['error 其余.xls:: expected.workbook_beside'],
  ],
  [
    'a workbook with people of no roster, one needed column short, next to CSV files',
    { ...text, '补充.xlsx': makeXlsx([sheet('补充', without('任教学科', [roster[0] ?? [], third]))]) },
    ['error 补充.xlsx:: expected.workbook_beside'],
  ],
  [
    'a workbook with a table next to CSV files in a zip',
    {
      'd.zip': makeZip([
        ...Object.entries(text).map(([path, content]) => ({ path: `区/${path}`, content })),
        { path: '区/名册.xlsx', content: makeXlsx([sheet('教师', roster)]) },
      ]),
    },
    ['error 区/名册.xlsx:: expected.workbook_beside'],
  ],
  [
    'a damaged workbook next to CSV files',
    { ...text, '名册.xlsx': 'PK\u0003\u0004' },
    ['error 名册.xlsx:: file.damaged_zip'],
  ],
  [
    'a second table of people, one needed column short',
    { ...text, '南坡.csv': csv(without('任教学科', [roster[0] ?? [], third])) },
    ['error 南坡.csv:: expected.whole_table'],
  ],
  [
    'people of no roster without their date of joining, who are no new teachers',
    { ...text, '南坡.csv': csv(without('到现校任教时间', [roster[0] ?? [], third])) },
    ['error 南坡.csv:: expected.whole_table'],
  ],
  [
    'a second table of people in a workbook, without their codes',
    {
      'd.xlsx': makeXlsx([
        sheet('学校', schoolRows),
        sheet('教师', roster),
        sheet('东洼', without('教师编号', [roster[0] ?? [], roster[1] ?? [], third])),
      ]),
    },
    ['error 东洼:: expected.whole_table'],
  ],
  [
    'a second table of schools, one needed column short',
    { ...text, '新校.csv': '学校代码,学校名称,学段,城乡类型\r\nS003,南坡小学,小学,乡村\r\n' },
    ['error 新校.csv:: expected.whole_table'],
  ],
];

describe(`files of one dataset that are read (${accepted.length})`, () => {
  it.each(accepted)('%s', async (_title, files, reported) => {
    expect(await outcomeOf(files)).toEqual({ people: both, reported });
  });
});

describe(`files of one dataset that are refused (${refused.length})`, () => {
  it.each(refused)('%s', async (_title, files, reported) => {
    expect(await outcomeOf(files)).toEqual({ people: 'refused', reported });
  });

  it('names every sheet of a roster with its rows, and what a further table lacks with an example', async () => {
    const sheets = [sheet('学校', schoolRows), sheet('一小', roster), sheet('二小', [roster[0] ?? [], [], third])];
    const [fault] = await faultsOfFiles({ 'd.xlsx': makeXlsx([...sheets, sheet('退休', [roster[0] ?? []])]) });
    expect(fault?.expected.values).toMatchObject({ tables: '一小（2）、二小（1）' });
    const lacking = await faultsOfFiles({ ...text, '南坡.csv': csv(without('任教学科', [roster[0] ?? [], third])) });
    expect(lacking[0]?.expected.values).toMatchObject({ count: 1, row: 2, example: '王三', lacking: '任教学科' });
    for (const language of ['zh', 'en'] as const)
      expect(lacking.map((one) => faultText(language, one).expected).join()).toContain('王三');
  });
});
