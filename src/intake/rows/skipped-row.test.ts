import { describe, expect, it } from 'vitest';
import { rowSkipper } from './skipped-row.ts';

const headings = new Map([
  [0, '教师编号'],
  [1, '姓名'],
]);

const above = [['云澜区教师花名册'], ['编制单位：教育局', null, '2026年9月'], ['教师编号', '姓名']];
/** What a row is below these lines, with a row of data behind it or not. */
const skippedRow = (row: (string | number | null)[], behind: (string | number | null)[][] = [['T9', '某']]) =>
  rowSkipper([...above, row, ...behind], above.length, headings)(above.length);

describe('rows that are no data', () => {
  it.each<[string, (string | number | null)[]]>([
    ['blank', []],
    ['blank', [null, '  ', '\u3000']],
    ['total', ['合计', null, 1640]],
    ['total', [null, ' 总 计 ', 12]],
    ['total', ['小计：', 3]],
    ['total', [31, '合计']],
    ['total', ['Total', 5]],
    ['footer', ['填表人：李明', null]],
    ['footer', ['注：本表一式两份']],
    ['footer', ['填报单位：云澜区教育局', null, '填报日期：2026年9月']],
    ['footer', ['单位（盖章）：']],
    ['footer', ['（第2页，共3页）']],
    ['total', ['共3人']],
    ['total', ['本页小计：12人']],
    ['total', [null, '合计12人']],
    ['example', ['示例', 'T000', '张三']],
    ['example', ['（例）', 'T000', '张三']],
    ['repeated_heading', [1, 2, 3, '4', 5]],
    ['repeated_heading', ['教师编号', '姓名']],
    ['repeated_heading', ['云澜区教师花名册（续）']],
    ['repeated_heading', ['编制单位：教育局', '2026年9月']],
  ])('are %s: %j', (kind, row) => {
    expect(skippedRow(row)).toBe(kind);
  });

  it.each(['以上人员均已核对无误，特此证明。', '1.本表由学校填写，教育局审核'])(
    'are sentences behind the data: %s',
    (text) => {
      expect(skippedRow([text], [[], [null]])).toBe('footer');
      expect(skippedRow([text])).toBeUndefined();
    },
  );

  it.each([
    [['T1', '王芳']],
    [['总寨小学', '合计镇']],
    [['教师编号', '王芳']],
    [[1, 'x']],
    [['注册中心', 'a']],
    [[1, 2, 3]],
    [['例小玲', 'T1']],
    [['T1']],
    [['清泉街小学']],
    [['共和小学', '共青']],
    [['第1页小学', 'x']],
  ])('are not: %j', (row) => {
    expect(skippedRow(row)).toBeUndefined();
  });
});
