import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/text/message.ts';
import { expectWords } from '../../test/intake/raw-dataset.ts';
import { readTables, readTablesFromBytes, readTablesFromFiles } from './read-tables.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A folder with the given files in it. */
const folderWith = async (name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const path = join(folder, name);
  await mkdir(path);
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content);
  return path;
};

/** The places of the tables, or the faults with their places; every fault has its words. */
const outcome = async (read: ReturnType<typeof readTables>): Promise<readonly string[]> => {
  const result = await read;
  if (result.ok) return result.value.map(({ place }) => place);
  for (const { expected, remedy } of result.faults)
    for (const language of languages) expectWords(language, expected, remedy);
  return result.faults.map(({ place, expected }) => `${place}: ${expected.key.replace('intake.file.', '')}`);
};

describe('a dataset that cannot be read', () => {
  it('does not exist', async () => {
    const path = join(folder, 'nowhere');
    expect(await outcome(readTables(path))).toEqual([`${path}: missing`]);
  });

  it('is an empty file, or one of blanks', async () => {
    const path = await folderWith('empty', { 'schools.csv': '', 'teachers.csv': ' \n ', 'd.xlsx': '' });
    expect(await outcome(readTables(path))).toEqual(['schools.csv: empty', 'teachers.csv: empty', 'd.xlsx: empty']);
    expect(await outcome(readTables(join(path, 'd.xlsx')))).toEqual(['d.xlsx: empty']);
  });

  it('is an empty folder, or one of pictures', async () => {
    expect(await outcome(readTables(await folderWith('bare', {})))).toEqual(['bare: empty_folder']);
    const pictures = await folderWith('pictures', { 'a.jpg': 'x', 'b.png': 'x' });
    expect(await outcome(readTables(pictures))).toEqual(['pictures: no_tables']);
  });

  it('is a folder around a workbook, or one table alone', async () => {
    const path = await folderWith('around', { 'district.xlsx': 'x', '.hidden.csv': 'x' });
    expect(await outcome(readTables(path))).toEqual(['around: workbook_in_folder']);
    const two = await readTables(await folderWith('two', { 'a.xlsx': 'x', 'b.xls': 'x', '~$a.xlsx': 'x' }));
    expect(two).toMatchObject({ ok: false, faults: [{ expected: { values: { workbook: 'a.xlsx、b.xls' } } }] });
    const single = await folderWith('single', { 'schools.csv': 'a,b' });
    expect(await outcome(readTables(join(single, 'schools.csv')))).toEqual(['schools.csv: single_table']);
  });

  it('is a picture named like a table, among sound ones', async () => {
    const path = await folderWith('mixed', {
      'schools.csv': 'a,b\n1,2',
      'teachers.csv': Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
      'posts.csv': 'a,"b\n',
    });
    expect(await outcome(readTables(path))).toEqual(['posts.csv: csv_quote', 'teachers.csv: not_text']);
  });

  it('is a text named like a workbook', async () => {
    const path = await folderWith('renamed', { 'district.xlsx': 'school_id,name' });
    expect(await outcome(readTables(join(path, 'district.xlsx')))).toEqual(['district.xlsx: not_a_workbook']);
  });
});

describe('a dataset that can', () => {
  it('is a folder of text tables, other files aside', async () => {
    const files = { '学校.csv': 'a,b', 'teachers.tsv': 'a\tb', 'readme.md': 'x', '~$x.csv': 'x' };
    expect(await outcome(readTables(await folderWith('sound', files)))).toEqual(['teachers.tsv', '学校.csv']);
  });

  it('may be uploaded, one file or several', async () => {
    const bytes = Buffer.from('a,b');
    const upload = (...names: readonly string[]) => readTablesFromFiles(names.map((name) => ({ name, bytes })));
    expect(await outcome(readTablesFromBytes('schools.csv', bytes))).toEqual(['schools.csv']);
    expect(await outcome(upload('schools.csv', '教师.csv'))).toEqual(['schools.csv', '教师.csv']);
    expect(await outcome(upload('a.csv', 'b.xlsx'))).toEqual(['b.xlsx: not_a_workbook']);
  });
});
