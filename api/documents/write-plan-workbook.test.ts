import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { columns, type ReportTable } from '../../src/report/table.ts';
import { message } from '../../src/text/message.ts';
import { planWorkbook } from './write-plan-workbook.ts';

const tables: readonly ReportTable[] = [
  {
    key: 'moves',
    columns: columns('teacher', 'commute_minutes:number', 'reasons:note'),
    rows: [
      ['=HYPERLINK("http://x","y")', 46, [message('report.sum'), message('report.sum')]],
      ['+1', null, null],
      ['-周', 0, 'x'],
      ['@a', 3, ''],
    ],
  },
  { key: 'flows', columns: columns('from_area', 'sum:number'), rows: [] },
];

describe('the workbook of a plan', () => {
  it('opens with Chinese sheet names and headings, numbers as numbers', async () => {
    const book = await readXlsx(await planWorkbook(tables, 'zh', '2026-08-31'));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['交流名单', '城乡流向']);
    expect(book.sheets[0]?.rows[0]).toEqual(['姓名', '单程（分钟）', '理由']);
    expect(book.sheets[0]?.rows[1]).toEqual(['=HYPERLINK("http://x","y")', 46, '合计；合计']);
    expect(book.sheets[1]?.rows[0]).toEqual(['派出学校类别', '合计']);
  });

  it('keeps text that looks like a formula as text', async () => {
    const book = await readXlsx(await planWorkbook(tables, 'zh', '2026-08-31'), { readStyles: true });
    const cells = [...(book.sheets[0]?.cells?.values() ?? [])];
    expect(book.sheets[0]?.rows.slice(1).map((row) => row[0])).toEqual([
      '=HYPERLINK("http://x","y")',
      '+1',
      '-周',
      '@a',
    ]);
    expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
  });

  it('freezes and filters the headings, and gives Chinese words room', async () => {
    const book = await readXlsx(await planWorkbook(tables, 'zh', '2026-08-31'), { readStyles: true });
    const sheet = book.sheets[0];
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    expect(sheet?.autoFilter?.range).toBe('A1:C5');
    expect(sheet?.columns?.[1]?.width).toBeGreaterThanOrEqual(12);
  });

  it('speaks English when asked', async () => {
    const book = await readXlsx(await planWorkbook(tables, 'en', '2026-08-31'));
    expect(book.sheets[0]?.rows[0]).toEqual(['Name', 'One way (minutes)', 'Reasons']);
  });

  it('bears name, office and date above the headings and sums below the rows where an office is stated', async () => {
    const summed: readonly ReportTable[] = [
      {
        key: 'schools',
        columns: columns('school', 'out:number', 'area'),
        summed: ['out'],
        rows: [
          ['A', 2, 'x'],
          ['B', 3, null],
        ],
      },
    ];
    const written = (office: string | null) =>
      planWorkbook(summed, 'zh', '2026-08-31', 'report.workbook.title', office).then((bytes) =>
        readXlsx(bytes, { readStyles: true }),
      );
    const sheet = (await written('某县教育局')).sheets[0];
    expect(sheet?.rows.map((row) => row.filter((cell) => cell !== null && cell !== ''))).toEqual([
      ['各校派出与接收'],
      ['填报单位（盖章）：某县教育局　　日期：2026-08-31'],
      ['学校', '派出', '城乡类型'],
      ['A', 2, 'x'],
      ['B', 3],
      ['合计', 5],
    ]);
    expect(sheet?.cells?.get('5,1')?.style).toMatchObject({ numFmt: '#,##0', alignment: { horizontal: 'right' } });
    expect(sheet?.freezePane).toMatchObject({ rows: 3 });
    expect(sheet?.autoFilter?.range).toBe('A3:C5');
    expect((await written(null)).sheets[0]?.rows[1]?.[0]).toBe('填报单位（盖章）：　　日期：2026-08-31');
  });

  it('has the same bytes every time', async () => {
    const [first, second] = [
      await planWorkbook(tables, 'zh', '2026-08-31'),
      await planWorkbook(tables, 'zh', '2026-08-31'),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
