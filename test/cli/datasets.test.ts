import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const request = ['--schools', '5', '--teachers', '60', '--seed', '1', '--profile', 'mixed'] as const;

describe('generate', () => {
  it('writes the same district for the same seed, and another for another', async () => {
    for (const [folder, seed] of [
      ['one', '7'],
      ['two', '7'],
      ['three', '8'],
    ] as const) {
      const end = await junheng(
        'generate',
        '--schools',
        '5',
        '--teachers',
        '60',
        '--seed',
        seed,
        '--profile',
        'rural',
        '--out',
        space.at(folder),
      );
      expect(end.code).toBe(0);
    }
    const teachers = (folder: string) => readFile(space.at(folder, 'teachers.csv'), 'utf8');
    expect(await teachers('two')).toBe(await teachers('one'));
    expect(await teachers('three')).not.toBe(await teachers('one'));
  });

  it('writes Chinese headings in GB18030 and a workbook, which read back as one district', async () => {
    const written = [
      await junheng('generate', ...request, '--out', space.at('gb'), '--headings', 'zh', '--encoding', 'gb18030'),
      await junheng('generate', ...request, '--out', space.at('book'), '--headings', 'zh', '--workbook'),
    ];
    expect(written.map(({ code }) => code)).toEqual([0, 0]);
    expect(await space.list('book')).toEqual(['dataset.xlsx']);
    const [folder, book] = [
      await junheng('validate', space.at('gb'), '--json'),
      await junheng('validate', space.at('book', 'dataset.xlsx'), '--json'),
    ];
    expect([folder.code, book.code]).toEqual([0, 0]);
    expect(JSON.parse(folder.out).counts).toEqual(JSON.parse(book.out).counts);
  });

  it('refuses more schools than the teachers can serve', async () => {
    const end = await junheng(
      'generate',
      '--schools',
      '50',
      '--teachers',
      '60',
      '--seed',
      '1',
      '--profile',
      'mixed',
      '--out',
      space.at('no'),
    );
    expect([end.code, await space.exists('no')]).toEqual([2, false]);
  });

  it('refuses to write where a file is', async () => {
    const path = await space.file('taken', 'mine');
    const end = await junheng('generate', ...request, '--out', path, '--lang', 'en');
    expect([end.code, await readFile(path, 'utf8')]).toEqual([2, 'mine']);
    expect(end.err).toContain('A file is here, not a folder');
  });
});

describe('validate', () => {
  it('passes a clean dataset with exit 0 and counts it', async () => {
    await junheng('generate', ...request, '--out', space.at('clean'));
    const [zh, en] = [
      await junheng('validate', space.at('clean')),
      await junheng('validate', space.at('clean'), '--lang', 'en'),
    ];
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.out).toContain('数据没有错误：学校 5 所，教师 60 人');
    expect(en.out).toContain('The data have no faults: 5 schools, 60 teachers');
  });

  it('names every fault with file, row, column, what was read and how to mend it', async () => {
    await junheng('generate', ...request, '--out', space.at('faulty'));
    const path = space.at('faulty', 'teachers.csv');
    const [heading = '', first = '', second = '', ...rest] = (await readFile(path, 'utf8')).split('\n');
    const columns = heading.trim().split(',');
    const broken = (line: string, column: string, value: string): string =>
      line
        .split(',')
        .map((cell, index) => (columns[index] === column ? value : cell))
        .join(',');
    await writeFile(
      path,
      [heading, broken(first, 'joined_school', '2031-13'), broken(second, 'subject', 'astrology'), ...rest].join('\n'),
    );
    const end = await junheng('validate', space.at('faulty'), '--lang', 'en');
    expect(end.code).toBe(2);
    expect(end.out).toMatch(/row 2, joined_school, read "2031-13"/);
    expect(end.out).toMatch(/row 3, subject, read "astrology"/);
    const json = JSON.parse((await junheng('validate', space.at('faulty'), '--json')).out);
    const errors = json.faults.filter((fault: { severity: string }) => fault.severity === 'error');
    expect(errors.length).toBeGreaterThanOrEqual(2);
    for (const fault of errors)
      expect(fault).toMatchObject({
        place: 'teachers.csv',
        expected: expect.stringMatching(/./),
        remedy: expect.stringMatching(/./),
      });
  });

  it('gives the faulty tables back as a workbook with marks, and writes none where there is no table', async () => {
    await mkdir(space.at('unmarked'));
    await writeFile(space.at('unmarked', 'schools.csv'), 'school_id,name,stages\nS1,One,mars\n');
    const end = await junheng('validate', space.at('unmarked'), '--out', space.at('marked'), '--lang', 'en');
    expect([end.code, await space.list('marked')]).toEqual([2, ['marked.xlsx']]);
    const nowhere = await junheng('validate', space.at('nowhere'), '--out', space.at('nothing'));
    expect([nowhere.code, existsSync(space.at('nothing'))]).toEqual([2, false]);
    const blocked = await junheng('validate', space.at('unmarked'), '--out', space.at('unmarked', 'schools.csv'));
    expect(blocked.code).toBe(2);
  });

  it.each([
    ['no file', async () => space.at('nowhere')],
    ['an empty file', () => space.file('empty.xlsx', '')],
    ['an empty folder', async () => (await mkdir(space.at('hollow'), { recursive: true })) ?? space.at('hollow')],
    [
      'a folder of pictures',
      async () => {
        await mkdir(space.at('pictures'), { recursive: true });
        await writeFile(space.at('pictures', 'holiday.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
        return space.at('pictures');
      },
    ],
    [
      'a picture that calls itself a workbook',
      () => space.file('photo.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)),
    ],
    ['a text file', () => space.file('notes.txt', 'hello')],
  ])('refuses %s with exit 2 and a message in either language', async (_what, make) => {
    const path = await make();
    const [zh, en] = [await junheng('validate', path), await junheng('validate', path, '--lang', 'en')];
    expect([zh.code, en.code]).toEqual([2, 2]);
    expect(zh.out).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(en.out).toMatch(/[a-z]{3,} [a-z]{2,}/);
    expect(`${zh.out}${zh.err}${en.out}${en.err}`).not.toMatch(/\.ts:\d|内部错误|Internal error/);
  });
});
