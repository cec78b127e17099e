import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../api/cli/arguments.ts';
import type { Command } from '../../api/cli/command.ts';
import { plan } from '../../api/cli/commands/plan.ts';
import { validate } from '../../api/cli/commands/validate.ts';
import { exitCode } from '../../api/cli/exit-code.ts';
import { createTerminal } from '../../api/cli/terminal.ts';
import { writeCsv } from '../../api/documents/write-csv.ts';

const schools = [
  ['学校代码', '学校名称', '学段', '城乡类型', '核定编制'],
  ['A', '东街小学', '小学', '城区', '20'],
  ['B', '柳树镇中心小学', '小学', '镇区', '12'],
  ['C', '河湾小学', '小学', '乡村', '8'],
];
const teachers = [
  ['教师编号', '姓名', '性别', '出生年月', '所在学校', '到现校任教时间', '任教学段', '任教学科', '骨干级别', '职务'],
  ['T1', '古丽·艾山', '女', '1985-03-05', 'A', '2015-09-01', '小学', '语文', '县级', '教师'],
  ['T2', '石磊', '男', '1981-08-09', 'A', '2018-09-01', '小学', '数学', '无', '教师'],
  ['T3', '何兰', '女', '1990-05-16', 'B', '2012-09-01', '小学', '英语', '市级', '校长'],
  ['T4', '田野', '男', '1979-11-20', 'C', '2016-09-01', '小学', '体育', '无', '教师'],
];

/** What may stand in a cell of a bureau's table: sound, doubtful, wrong. */
const dirt = fc.constantFrom(
  ...['', ' A ', 'T1', '无', '-', 'nan', '#N/A', '#REF!', '2027-09-01', '2031-13', '2014年9月份', '1985-03-05', '85.9'],
  ...[
    '小学语文',
    '语文、数学',
    '包班',
    '初中',
    '教导主任',
    '书记',
    '是',
    '县级骨干教师',
    '村庄',
    '112',
    '县城',
    '古丽•艾山',
    '女',
  ],
);
const spot = fc.tuple(fc.nat(1), fc.nat(4), fc.nat(9), dirt);

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'junheng-same-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const written = async (
  name: string,
  spots: readonly (readonly [number, number, number, string])[],
): Promise<string> => {
  const tables = [schools, teachers].map((rows) => rows.map((row) => [...row]));
  for (const [table, row, column, text] of spots) {
    const cells = tables[table]?.[row];
    if (cells !== undefined && column < cells.length) cells[column] = text;
  }
  const folder = join(root, name);
  await mkdir(folder, { recursive: true });
  for (const [at, title] of ['学校', '教师'].entries())
    await writeFile(join(folder, `${title}.csv`), writeCsv(tables[at] ?? []));
  return folder;
};

/** What a command says in this process; the solve is stopped before it begins. */
const said = async (command: Command, json: boolean, ...words: readonly string[]) => {
  const heard = { out: '', err: '' };
  const terminal = createTerminal('en', json, AbortSignal.abort(), {
    out: { write: (text) => (heard.out += text) },
    err: { write: (text) => (heard.err += text) },
  });
  const given = parseArguments(command, [...words]);
  if (!given.ok) throw new Error('wrong usage');
  return { code: await command.run(given.value, terminal), ...heard };
};

/** Faults in lines, without what each command says around them. */
const faultLinesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => /^ {2}(row|\S.*:)|^(Fault|Warning)/.test(line));

describe('validate', () => {
  it('reports of any dataset what plan reports before it solves', async () => {
    let count = 0;
    const seen = { refused: 0, accepted: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(spot, { maxLength: 3 }), async (spots) => {
        count += 1;
        const folder = await written(`case${count}`, spots);
        const checked = await said(validate, true, folder);
        const planned = await said(plan, true, folder, '--out', join(root, 'out'));
        const { faults } = JSON.parse(checked.out);
        if (checked.code === exitCode.badInput) {
          seen.refused += 1;
          expect(planned.code).toBe(exitCode.badInput);
          expect(JSON.parse(planned.out).faults).toEqual(faults);
          return;
        }
        seen.accepted += 1;
        expect(planned.code).toBe(exitCode.interrupted);
        const words = (await said(validate, false, folder)).err;
        expect(faultLinesOf(planned.err)).toEqual(faultLinesOf(words));
        expect(faultLinesOf(words).filter((line) => line.startsWith('  '))).toHaveLength(faults.length);
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.refused, seen.accepted)).toBeGreaterThan(0);
  });

  it.each([
    ['a teacher who joined after the reference date of the built-in policy', [[1, 2, 5, '2027-09-01']], 'T2', 2],
    [
      'one person under two codes',
      [
        [1, 2, 1, '古丽•艾山'],
        [1, 2, 2, '女'],
        [1, 2, 3, '1985-03-05'],
      ],
      'same name',
      0,
    ],
    ['no teacher who may move', [1, 2, 3, 4].map((row) => [1, row, 5, '2025-09-01']), '0/4', 2],
  ] as const)('reports %s without a policy', async (_what, spots, word, code) => {
    const folder = await written(`one-${word.replace(/\W/g, '')}`, spots as never);
    const end = await said(validate, true, folder);
    expect(end.code).toBe(code);
    expect(JSON.stringify(JSON.parse(end.out).faults)).toContain(word === 'T2' ? '2027-09-01' : word);
  });
});
