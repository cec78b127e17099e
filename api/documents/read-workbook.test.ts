import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { makeZip, workbookParts } from '../../test/intake/make-zip.ts';
import { readWorkbook } from './read-workbook.ts';

const read = async (bytes: Uint8Array): Promise<unknown> => {
  const tables = await readWorkbook('district.xlsx', bytes);
  return tables.ok ? tables.value : (tables.faults[0]?.expected.key ?? '');
};
type Rows = (string | number | boolean | Date | null)[][];
const workbook = (rows: Rows, more: object = {}) => writeXlsx({ sheets: [{ name: '学校', rows, ...more }] });

describe('a workbook', () => {
  it('gives its sheets as they stand, row by row', async () => {
    const day = new Date(Date.UTC(2020, 8, 1));
    const rows = [['标题'], [], ['a', 1.5, true, day], [null, '=1+1', '#N/A', '  b ']];
    expect(await read(await workbook(rows))).toEqual([
      {
        place: '学校',
        rows: [
          ['标题', null, null, null],
          [null, null, null, null],
          ['a', 1.5, true, day],
          [null, '=1+1', { kind: 'error', text: '#N/A' }, '  b '],
        ],
      },
    ]);
  });

  it('gives a cell merged downwards to each of its rows', async () => {
    const merges = [{ startRow: 0, endRow: 2, startCol: 0, endCol: 0 }];
    const rows = [
      ['S1', 'a'],
      [null, 'b'],
      [null, 'c'],
      [null, 'd'],
    ];
    expect(await read(await workbook(rows, { merges }))).toMatchObject([
      {
        rows: [
          ['S1', 'a'],
          ['S1', 'b'],
          ['S1', 'c'],
          [null, 'd'],
        ],
      },
    ]);
  });

  it('is refused behind a password', async () => {
    const sheets = [{ name: '学校', rows: [['a']] }];
    const locked = await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 10 } });
    expect(await read(locked)).toBe('intake.file.password');
  });

  it('is refused when it is a text under another name, or a picture', async () => {
    expect(await read(Buffer.from('school_id,name\nS1,A\n'))).toBe('intake.file.not_a_workbook');
    expect(await read(Buffer.from('89504e470d0a1a0a', 'hex'))).toBe('intake.file.not_a_workbook');
  });

  it('is refused when it is cut short', async () => {
    const bytes = await workbook([['a', 'b']]);
    expect(await read(bytes.subarray(0, bytes.length - 100))).toBe('intake.file.damaged_zip');
  });

  it('is refused when its parts are damaged', async () => {
    const parts = workbookParts('').filter(({ path }) => path !== '_rels/.rels');
    expect(await read(makeZip(parts))).toBe('intake.file.damaged_workbook');
  });

  it('is refused when a stray cell makes it endless, and told as too many rows', async () => {
    const stray = '<row r="900000"><c r="IV900000"><v>1</v></c></row>';
    expect(await read(makeZip(workbookParts(stray)))).toBe('intake.file.too_many_rows');
  });

  it('is refused when there is nothing in it', async () => {
    expect(await read(makeZip(workbookParts('')))).toBe('intake.file.empty_workbook');
  });

  it('of the old format is refused when it cannot be read', async () => {
    const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]);
    expect(await read(container)).toBe('intake.file.old_workbook');
  });
});
