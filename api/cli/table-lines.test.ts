import { describe, expect, it } from 'vitest';
import { columns } from '../../src/report/table.ts';
import { tableLines } from './table-lines.ts';

describe('a table on a terminal', () => {
  it('stands in columns, Chinese characters taking two, figures to the right', () => {
    const table = {
      key: 'staffing_schools',
      columns: columns('school', 'posts:number', 'figures:note'),
      rows: [
        ['清泉街小学', 7, '甲'],
        ['S2', 120, null],
      ],
    };
    expect(tableLines('zh', table)).toEqual([
      '各校编制',
      '  学校        编制数  数字',
      '  清泉街小学       7  甲',
      '  S2             120',
    ]);
  });
});
