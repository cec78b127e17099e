import { openXlsx, readXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/fault.ts';
import { readDistrict } from '../../src/intake/read-district.ts';
import { markedWorkbook, type UploadedFile } from './mark-workbook.ts';
import { readTablesFromFiles } from './read-tables.ts';

const faultsOf = async (files: readonly UploadedFile[]): Promise<readonly Fault[]> => {
  const tables = await readTablesFromFiles(files);
  if (!tables.ok) return tables.faults;
  const read = readDistrict(tables.value, {});
  return read.ok ? read.value.warnings : read.faults;
};

const schools = [
  ['云澜区学校一览表'],
  ['学校代码', '学校名称', '学段', '城乡\n类别', '核定编制'],
  ['S1', '一小', '小学', '城区', 20],
  ['S2', '二小', '小学', '火星', 10],
];
const teachers = [
  ['教师编号', '姓名', '学校代码', '到现校任教时间', '学段', '学科'],
  ['T1', '张三', 'S1', '2014-09', '小学', '语文'],
  ['T2', '李四', 'S2', '2031-13', '小学', '占星'],
];
const bold = { font: { bold: true } };
const workbook = async (): Promise<UploadedFile> => ({
  name: '名册.xlsx',
  bytes: await writeXlsx({
    sheets: [
      { name: '学校', rows: schools, cells: new Map([['1,0', { value: '学校代码', type: 'string', style: bold }]]) },
      { name: '教师', rows: teachers, columns: [{ width: 33 }] },
      { name: '旧表', rows: [['说明']], hidden: true },
    ],
  }),
});

describe('the workbook with its faults marked', () => {
  it('is the uploaded one, with each faulty cell tinted and commented, and a list of all', async () => {
    const given = await workbook();
    const faults = await faultsOf([given]);
    expect(faults.map(({ found }) => found)).toEqual(expect.arrayContaining(['火星', '2031-13', '占星']));
    const { sheets } = await readXlsx((await markedWorkbook([given], faults, 'zh')) ?? new Uint8Array(), {
      readStyles: true,
    });
    expect(sheets.map(({ name }) => name)).toEqual(['学校', '教师', '旧表', '问题清单']);
    const [school, teacher, old, list] = sheets;
    const area = school?.cells?.get('3,3');
    expect([area?.value, area?.style?.fill]).toEqual(['火星', expect.objectContaining({ pattern: 'solid' })]);
    expect(area?.comment?.text).toContain('城区');
    for (const cell of ['2,3', '2,5']) expect(teacher?.cells?.get(cell)?.comment?.text).toMatch(/\S\n\S/);
    const below = [...(teacher?.cells ?? [])].filter(
      ([at, cell]) => !at.startsWith('0,') && cell.comment !== undefined,
    );
    expect(below.map(([at]) => at)).toEqual(['2,3', '2,5']);
    expect(school?.cells?.get('1,0')?.style?.font?.bold).toBe(true);
    expect([teacher?.columns?.[0]?.width, old?.hidden]).toEqual([33, true]);
    expect(list?.rows).toHaveLength(faults.length + 1);
    expect(school?.rows.slice(0, 4)).toEqual(schools.map((row) => expect.arrayContaining(row)));
  });

  it('is accepted once its cells are mended, the list of faults and the comments notwithstanding', async () => {
    const given = await workbook();
    const bytes = await markedWorkbook([given], await faultsOf([given]), 'zh');
    const { sheets } = await readXlsx(bytes ?? new Uint8Array());
    const mended = new Map([
      ['火星', '乡村'],
      ['2031-13', '2014-09'],
      ['占星', '数学'],
    ]);
    const again = await writeXlsx({
      sheets: sheets.map(({ name, rows }) => ({
        name,
        rows: rows.map((row) => row.map((cell) => (name === '问题清单' ? cell : (mended.get(String(cell)) ?? cell)))),
      })),
    });
    const faults = await faultsOf([{ name: '名册.xlsx', bytes: again }]);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(faults.map(({ place }) => place)).not.toContain('问题清单');
  });

  it('loses the marks of what was mended when it is marked again', async () => {
    const given = await workbook();
    const first = (await markedWorkbook([given], await faultsOf([given]), 'zh')) ?? new Uint8Array();
    const opened = await openXlsx(first, { readStyles: true });
    const place = opened.sheets[1];
    if (place?.rows[2] !== undefined) place.rows[2][5] = '数学';
    const cell = place?.cells?.get('2,5');
    place?.cells?.set('2,5', { ...cell, type: 'string', value: '数学' });
    const second = { name: '名册.xlsx', bytes: await saveXlsx(opened) };
    const again = (await markedWorkbook([second], await faultsOf([second]), 'zh')) ?? new Uint8Array();
    const { sheets } = await readXlsx(again, { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['学校', '教师', '旧表', '问题清单']);
    const mended = sheets[1]?.cells?.get('2,5');
    expect([mended?.comment, mended?.style?.fill]).toEqual([undefined, undefined]);
    expect(sheets[1]?.cells?.get('2,3')?.comment?.text).toMatch(/\S/);
  });

  it('holds text tables as sheets, and marks every row of a fault that stands in several', async () => {
    const csv = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
      new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n'));
    const many = [
      ...teachers.slice(0, 2),
      ...['T2', 'T3', 'T4'].map((id) => [id, '王五', 'S1', '2014-09', '小学', '占星']),
    ];
    const files = [
      {
        name: 'schools.csv',
        bytes: csv(schools.slice(1).map((row) => row.map((cell) => String(cell).replace('\n', '')))),
      },
      { name: 'teachers.csv', bytes: csv(many) },
    ];
    const faults = await faultsOf(files);
    const { sheets } = await readXlsx((await markedWorkbook(files, faults, 'en')) ?? new Uint8Array(), {
      readStyles: true,
    });
    expect(sheets.map(({ name }) => name)).toEqual(['schools', 'teachers', 'Faults']);
    const commented = [...(sheets[1]?.cells ?? [])].filter(([, { comment }]) => comment !== undefined);
    expect(commented.map(([at]) => at)).toEqual(expect.arrayContaining(['2,5', '3,5', '4,5']));
  });

  it('is none where the files are no tables', async () => {
    const files = [{ name: '照片.xlsx', bytes: new Uint8Array([1, 2, 3]) }];
    expect(await markedWorkbook(files, await faultsOf(files), 'zh')).toBeNull();
  });
});
