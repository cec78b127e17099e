import { describe, expect, it } from 'vitest';
import { makeZip, workbookParts } from '../../test/intake/make-zip.ts';
import { fileLimits } from './limits.ts';
import { guardWorkbook } from './workbook-guard.ts';

const limits = { ...fileLimits, unpackedBytes: 1024 * 1024, ratioFrom: 64 * 1024, rows: 1000 };
const rows = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at * 7919}</v></c></row>`).join(
    '',
  );

const outcome = async (bytes: Uint8Array): Promise<string> => {
  const guarded = await guardWorkbook('district.xlsx', bytes, limits);
  return guarded.ok ? 'sound' : (guarded.faults[0]?.expected.key ?? '');
};

describe('the guard before a workbook', () => {
  it('lets an ordinary one through', async () => {
    expect(await outcome(makeZip(workbookParts(rows(1000))))).toBe('sound');
  });

  it('refuses more rows than any dataset has', async () => {
    expect(await outcome(makeZip(workbookParts(rows(1001))))).toBe('intake.file.too_many_rows');
  });

  it('refuses what unpacks to too much', async () => {
    const bomb = makeZip([...workbookParts(rows(1)), { path: 'xl/a.bin', content: Buffer.alloc(2 * 1024 * 1024) }]);
    expect(await outcome(bomb)).toBe('intake.file.zip_bomb');
  });

  it('refuses what is packed suspiciously well', async () => {
    const bomb = makeZip([...workbookParts(rows(1)), { path: 'xl/a.xml', content: Buffer.alloc(512 * 1024) }]);
    expect(await outcome(bomb)).toBe('intake.file.zip_bomb');
  });

  it('refuses a bomb whose directory lies about its size', async () => {
    const liar = { path: 'xl/a.bin', content: Buffer.alloc(2 * 1024 * 1024), claimedBytes: 10 };
    expect(await outcome(makeZip([...workbookParts(rows(1)), liar]))).toBe('intake.file.zip_bomb');
  });

  it('refuses two parts of one name, which two programs would read differently', async () => {
    expect(await outcome(makeZip([...workbookParts(rows(1)), ...workbookParts(rows(2))]))).toBe(
      'intake.file.damaged_zip',
    );
  });

  it('counts rows with values, not formatted empty rows', async () => {
    const formatted = '<row r="9" s="1"><c r="A9" s="1"/></row>'.repeat(2000);
    expect(await outcome(makeZip(workbookParts(rows(1000) + formatted)))).toBe('sound');
  });

  it('refuses an archive that is no workbook', async () => {
    expect(await outcome(makeZip([{ path: 'word/document.xml', content: '<x/>' }]))).toBe('intake.file.not_a_workbook');
  });

  it('refuses one that was cut short, or damaged inside', async () => {
    const sound = makeZip(workbookParts(rows(100)));
    expect(await outcome(sound.subarray(0, sound.length / 2))).toBe('intake.file.damaged_zip');
    const broken = Uint8Array.from(sound);
    const sheet = Buffer.from(sound).indexOf('sheet1.xml') + 'sheet1.xml'.length;
    broken.fill(0xff, sheet, sheet + 40);
    expect(await outcome(broken)).toBe('intake.file.damaged_zip');
  });
});
