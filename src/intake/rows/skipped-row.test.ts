import { describe, expect, it } from 'vitest';
import { skippedRow } from './skipped-row.ts';

const headings = new Map([
  [0, '教师编号'],
  [1, '姓名'],
]);

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
    ['repeated_heading', ['教师编号', '姓名']],
  ])('are %s: %j', (kind, row) => {
    expect(skippedRow(row, headings)).toBe(kind);
  });

  it.each([[['T1', '王芳']], [['总寨小学', '合计镇']], [['教师编号', '王芳']], [[1, 'x']], [['注册中心', 'a']]])(
    'are not: %j',
    (row) => {
      expect(skippedRow(row, headings)).toBeUndefined();
    },
  );
});
