import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../intake/make-zip.ts';
import { csv, type Files, outcomeOf, roster, rosterWith, schoolRows } from './read-files.ts';

const schools = csv(schoolRows);
const teachers = csv(roster);
const folder = (text: string | Uint8Array, more: Files = {}): Files => ({
  '学校.csv': schools,
  '教师.csv': text,
  ...more,
});
const both = ['T001 陈一 S001 2015-09-01 teacher county', 'T002 李二 S002 2018-09-01 principal none'];
const numbered = ['2001 陈一 S001 2015-09-01 teacher county', '2002 李二 S002 2018-09-01 principal none'];
const order = (code: string): string =>
  csv([
    ['教师编号', '类型'],
    [code, '不交流'],
  ]);
const note = (column: string, key: string): string => `warning 教师.csv:2:${column} assumed.${key}`;
const zip = (paths: readonly [schools: string, teachers: string]): Files => ({
  'd.zip': makeZip([
    { path: paths[0], content: schools },
    { path: paths[1], content: teachers },
  ]),
});
/** Rows with a remark at their end, which a stray quote opens. */
const remarked = (first: string, second: string): string =>
  csv([
    [...(roster[0] ?? []), '备注'],
    [...(roster[1] ?? []), first],
    [...(roster[2] ?? []), second],
    ['T003', '王三', 'S001', '2019-09-01', '小学', '英语', '教师', '无', ''],
  ]);

const accepted: readonly (readonly [
  title: string,
  files: Files,
  people: readonly string[],
  reported: readonly string[],
])[] = [
  ['plain CSV', folder(teachers), both, []],
  ...[';', '|', '\t', ','].map(
    (delimiter) =>
      [
        `sep= with ${JSON.stringify(delimiter)}`,
        folder(`sep=${delimiter}\r\n${csv(roster, delimiter)}`),
        both,
        [],
      ] as const,
  ),
  ['pipes without sep=', folder(csv(roster, '|')), both, []],
  ['UTF-16 with its mark', folder(Buffer.from(`\ufeff${teachers}`, 'utf16le')), both, []],
  ['GB18030', folder(iconv.encode(teachers, 'gb18030')), both, []],
  [
    'tab-separated text under the name .xls',
    { '学校.csv': schools, '教师.xls': iconv.encode(csv(roster, '\t'), 'gb18030') },
    both,
    ['warning 教师.xls:: assumed.misnamed_text'],
  ],
  [
    'an apostrophe before codes',
    folder(csv(rosterWith('教师编号', ["'T001", "'T002"])), { '指令.csv': order('T002') }),
    both,
    [note('教师编号', 'guard')],
  ],
  [
    'an apostrophe in the orders alone',
    folder(teachers, { '指令.csv': order("'T002") }),
    both,
    ['warning 指令.csv:2:教师编号 assumed.guard'],
  ],
  [
    'codes as formulas of text',
    folder(csv(rosterWith('所在学校', ['="S001"', '="S002"']))),
    both,
    [note('所在学校', 'guard')],
  ],
  [
    'codes as quoted formulas of text',
    folder(csv(rosterWith('教师编号', ['"=""T001"""', '"=""T002"""']))),
    both,
    [note('教师编号', 'guard')],
  ],
  [
    'a tab before codes',
    folder(csv(rosterWith('教师编号', ['"\tT001"', '"\tT002"']))),
    both,
    [note('教师编号', 'cleaned')],
  ],
  [
    'a control character before codes',
    folder(csv(rosterWith('教师编号', ['\x1fT001', '\x1fT002']))),
    both,
    [note('教师编号', 'cleaned')],
  ],
  [
    'whole numbers with decimals as codes',
    folder(csv(rosterWith('教师编号', ['2001.0', '2002.0'])), { '指令.csv': order('2002') }),
    numbered,
    [note('教师编号', 'code_decimals')],
  ],
  [
    'decimals in the orders alone',
    folder(csv(rosterWith('教师编号', ['2001', '2002'])), { '指令.csv': order('2002.0') }),
    numbered,
    ['warning 指令.csv:2:教师编号 assumed.code_decimals'],
  ],
  [
    'months with decimals',
    folder(csv(rosterWith('到现校任教时间', ['201509.0', '201809.0']))),
    both,
    [note('到现校任教时间', 'date')],
  ],
  [
    'times seconds before midnight',
    folder(csv(rosterWith('到现校任教时间', ['2015-08-31 23:59:17', '2018-08-31 23:59:17']))),
    both,
    [note('到现校任教时间', 'near_midnight')],
  ],
  [
    'midnight in China written in UTC',
    folder(csv(rosterWith('到现校任教时间', ['2015-08-31T16:00:00.000Z', '2018-08-31T15:59:17.000Z']))),
    both,
    [note('到现校任教时间', 'near_midnight')],
  ],
  [
    'what programs write for nothing',
    folder(
      csv([
        ...roster.slice(0, 1),
        [...(roster[1] ?? []).slice(0, 7), '县级'],
        ['T002', '李二', 'S002', '2018-09-01', '小学', '数学', '校长', 'NaN'],
      ]),
    ),
    both,
    ['warning 教师.csv:3:骨干级别 assumed.placeholder'],
  ],
  ['a million lines of delimiters', folder(teachers + ',,,,,,,\r\n'.repeat(1_000_010)), both, []],
  [
    'a remark with a line end',
    folder(remarked('"两行\r\n备注"', '')),
    [...both, 'T003 王三 S001 2019-09-01 teacher none'],
    ['warning 教师.csv:1:备注 assumed.unknown_column'],
  ],
  ['a zip with backslashes in its paths', zip(['区\\学校.csv', '区\\教师.csv']), both, []],
];

const refused: readonly (readonly [title: string, files: Files, reported: readonly string[]])[] = [
  ['two lone quotes around records', folder(remarked('"优秀', '"优秀')), ['error 教师.csv:2: file.csv_swallowed']],
  ['a quote that closes three lines below', folder(remarked('"优秀', '"')), ['error 教师.csv:2: file.csv_swallowed']],
  ['a quote that never closes, named at its line', folder(remarked('', '"优秀')), ['error 教师.csv:3: file.csv_quote']],
  [
    'a stray quote below a cell of two lines, at the line of the file',
    folder(remarked('"两行\r\n备注"', '"优秀')),
    ['error 教师.csv:4: file.csv_quote'],
  ],
  [
    'UTF-16 in the other order',
    folder(Buffer.from(`\ufeff${teachers}`, 'utf16le').swap16()),
    ['error 教师.csv:: file.utf16'],
  ],
  ['UTF-16 without its mark', folder(Buffer.from(teachers, 'utf16le')), ['error 教师.csv:: file.utf16']],
  [
    'Big5',
    folder(iconv.encode('教師編號,姓名,所在學校,職務\r\nT001,陳一,S001,教師\r\nT002,李二,S002,校長\r\n', 'big5')),
    ['error 教师.csv:: file.big5'],
  ],
  [
    'a web page under the name .xls',
    { 'd.xls': '<html><body><table><tr><td>教师编号</td></tr></table></body></html>' },
    ['error d.xls:: file.web_page'],
  ],
  [
    'SpreadsheetML under the name .xls',
    { 'd.xls': '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>' },
    ['error d.xls:: file.xml_workbook'],
  ],
  [
    'a CSV for each school',
    {
      '学校.csv': schools,
      '一小.csv': teachers,
      '二小.csv': csv([roster[0] ?? [], ['T003', '王三', 'S001', '2019-09-01', '小学', '英语', '教师', '无']]),
    },
    ['error 二小.csv:: expected.one_table'],
  ],
  [
    'a roster and a list of the retired with its headings',
    folder(teachers, { '退休.csv': teachers }),
    ['error 退休.csv:: expected.one_table'],
  ],
  [
    'two rosters in two folders of a zip',
    {
      'd.zip': makeZip([
        { path: '学校.csv', content: schools },
        { path: '一/教师.csv', content: teachers },
        { path: '二/教师.csv', content: teachers },
      ]),
    },
    ['error 二/教师.csv:: expected.one_table'],
  ],
];

describe(`text tables that are read (${accepted.length})`, () => {
  it.each(accepted)('%s', async (_title, files, people, reported) => {
    expect(await outcomeOf(files)).toEqual({ people, reported });
  });
});

describe(`text tables that are refused (${refused.length})`, () => {
  it.each(refused)('%s', async (_title, files, reported) => {
    expect(await outcomeOf(files)).toEqual({ people: 'refused', reported });
  });
});
