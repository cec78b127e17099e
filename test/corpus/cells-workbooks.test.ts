import { describe, expect, it } from 'vitest';
import { makeZip } from '../intake/make-zip.ts';
import { makeXls, tokens, type XlsCell, xlsEnd, xlsRecord, xlsStart } from '../support/xls-file.ts';
import { makeXlsx, type XlsxCell, type XlsxSheet, xlsxParts } from '../support/xlsx-file.ts';
import { outcomeOf, roster, rosterWith, schoolRows, teacherRows } from './read-files.ts';

const schools = { name: '学校', rows: schoolRows };
type Rows = readonly (readonly XlsxCell[])[];
const xlsx = (rows: Rows, more: Partial<XlsxSheet> = {}): Uint8Array =>
  makeXlsx([schools, { name: '教师', rows, ...more }]);
const xls = (rows: readonly (readonly XlsCell[] | null)[]): Uint8Array => makeXls([schools, { name: '教师', rows }]);

const both = ['T001 陈一 S001 2015-09-01 teacher county', 'T002 李二 S002 2018-09-01 principal none'];
const formula = (body: string, attributes = ''): XlsxCell => ({ xml: `<c r="@"${attributes}><f>A2</f>${body}</c>` });
const styled = (value: number, style: number): XlsxCell => ({ xml: `<c r="@" s="${style}"><v>${value}</v></c>` });
const bare = (formulaTokens: Buffer, result: string): XlsCell => ({ formula: formulaTokens, result });
const calculateOnLoad = '<calcPr fullCalcOnLoad="1"/>';
const chart = Buffer.concat([
  xlsStart(0x0020),
  xlsRecord(0x0203, Buffer.from([1, 0, 0, 0, 0, 0]), Buffer.alloc(8)),
  xlsEnd,
]);
const old = [roster[0], ['T900', '王旧', 'S001', '1999-09-01', '小学', '语文', '教师', '无']] as Rows;

const unsaved = (column: string) => [`error 教师:2:${column} expected.saved_formula`];
const accepted: readonly (readonly [title: string, bytes: Uint8Array, reported: readonly string[]])[] = [
  ['a plain .xlsx', xlsx(roster), []],
  ['a plain .xls', xls(roster), []],
  ['an .xls with an empty row', xls([roster[0] ?? [], null, ...roster.slice(1)]), []],
  [
    'an .xls with a title and an empty row',
    xls([['教师名册'], null, ...roster]),
    ['warning 教师:1: assumed.title_lines'],
  ],
  [
    'a chart sheet',
    makeXlsx([schools, { name: '教师', rows: roster }, { name: '图', rows: [], kind: 'chartsheet' }]),
    [],
  ],
  [
    'a dialog sheet in front',
    makeXlsx([{ name: '图', rows: [], kind: 'dialogsheet' }, schools, { name: '教师', rows: roster }]),
    [],
  ],
  [
    'an .xls with a chart sheet and a module',
    makeXls([
      schools,
      { name: '教师', rows: roster },
      { name: '图', rows: [], type: 2 },
      { name: '宏', rows: [], type: 6 },
    ]),
    [],
  ],
  ['an .xls with a chart inside the sheet', makeXls([schools, { name: '教师', rows: roster, behind: chart }]), []],
  [
    'a formula with a stored result',
    xlsx(rosterWith<XlsxCell>('骨干级别', [formula('<v>县级</v>', ' t="str"'), '无'])),
    [],
  ],
  [
    'a formula whose stored result is an empty text',
    xlsx(rosterWith<XlsxCell>('骨干级别', ['县级', formula('<v></v>', ' t="str"')])),
    [],
  ],
  ['an .xls formula with a stored text', xls(rosterWith<XlsCell>('骨干级别', [bare(tokens.one, '县级'), '无'])), []],
  [
    'an empty text of an .xls formula next to a calculated one',
    xls(rosterWith<XlsCell>('骨干级别', [bare(tokens.one, '县级'), bare(tokens.emptyText, 'nothing')])),
    [],
  ],
  [
    'dates 43 seconds before midnight',
    xlsx(rosterWith<XlsxCell>('到现校任教时间', [styled(42247.9995023148, 1), styled(43343.9995023148, 1)])),
    ['warning 教师:2:到现校任教时间 assumed.near_midnight'],
  ],
  [
    'numbers 43 seconds before midnight',
    xlsx(rosterWith<XlsxCell>('到现校任教时间', [42247.9995023148, 43343.9995023148])),
    ['warning 教师:2:到现校任教时间 assumed.near_midnight'],
  ],
  [
    'an .xls date 43 seconds before midnight',
    xls(rosterWith<XlsCell>('到现校任教时间', [{ number: 42247.9995023148, style: 1 }, '2018-09-01'])),
    ['warning 教师:2:到现校任教时间 assumed.near_midnight'],
  ],
  ['dates at noon', xlsx(rosterWith<XlsxCell>('到现校任教时间', [styled(42248.5, 1), styled(43344.5, 1)])), []],
  [
    'a hidden sheet that is the only roster',
    makeXlsx([schools, { name: '教师', rows: roster, state: 'hidden' }]),
    ['warning 教师:: assumed.hidden_table'],
  ],
  [
    'a million formatted empty rows',
    xlsx(roster, { more: Array.from({ length: 1_000_100 }, (_, at) => `<row r="${at + 10}" s="1"/>`).join('') }),
    [],
  ],
  ['a formatted cell in the last row', xlsx(roster, { more: '<row r="1048576"><c r="XFD1048576" s="1"/></row>' }), []],
  [
    'backslashes in the paths of the parts',
    makeZip(
      xlsxParts([schools, { name: '教师', rows: roster }]).map((part) => ({
        ...part,
        path: String(part.path).replaceAll('/', '\\'),
      })),
    ),
    [],
  ],
];

const refused: readonly (readonly [title: string, bytes: Uint8Array, reported: readonly string[]])[] = [
  [
    'a formula without a result in an optional column',
    xlsx(rosterWith<XlsxCell>('职务', [formula(''), '校长'])),
    unsaved('职务'),
  ],
  [
    'a formula with an empty element for its result',
    xlsx(rosterWith<XlsxCell>('职务', [formula('<v/>'), '校长'])),
    unsaved('职务'),
  ],
  [
    'a formula of a text without a result',
    xlsx(rosterWith<XlsxCell>('骨干级别', [formula('', ' t="str"'), '无'])),
    unsaved('骨干级别'),
  ],
  [
    'a formula without a result in a needed column',
    xlsx(rosterWith<XlsxCell>('到现校任教时间', [formula(''), '2018-09-01'])),
    unsaved('到现校任教时间'),
  ],
  [
    'a shared formula without a result',
    xlsx(rosterWith<XlsxCell>('职务', [{ xml: '<c r="@"><f t="shared" si="0"/></c>' }, '校长'])),
    unsaved('职务'),
  ],
  [
    'a formula of a truth value without a result',
    xlsx(rosterWith<XlsxCell>('职务', [formula('', ' t="b"'), '校长'])),
    unsaved('职务'),
  ],
  [
    'a zero of a program that does not calculate',
    makeXlsx(
      [schools, { name: '教师', rows: rosterWith<XlsxCell>('职务', [formula('<v>0</v>'), '校长']) }],
      calculateOnLoad,
    ),
    unsaved('职务'),
  ],
  [
    'an .xls formula without a result',
    xls(rosterWith<XlsCell>('职务', [bare(tokens.one, 'nothing'), '校长'])),
    unsaved('职务'),
  ],
  [
    'an .xls formula of "" in a workbook that was never calculated',
    xls(rosterWith<XlsCell>('职务', [bare(tokens.emptyText, 'nothing'), '校长'])),
    unsaved('职务'),
  ],
  [
    'an .xls zero of a program that does not calculate',
    xls(rosterWith<XlsCell>('到现校任教时间', [bare(tokens.one, 'zero'), '2018-09-01'])),
    unsaved('到现校任教时间'),
  ],
  [
    'an error for a code',
    xlsx(rosterWith<XlsxCell>('教师编号', [{ xml: '<c r="@" t="e"><v>#N/A</v></c>' }, 'T002'])),
    ['error 教师:2:教师编号 expected.no_error'],
  ],
  [
    'an error in an optional column',
    xlsx(rosterWith<XlsxCell>('职务', [{ xml: '<c r="@" t="e"><f>A9</f><v>#REF!</v></c>' }, '校长'])),
    ['error 教师:2:职务 expected.no_error'],
  ],
  [
    'an .xls error for a name',
    xls(rosterWith<XlsCell>('姓名', [{ error: 29 }, '李二'])),
    ['error 教师:2:姓名 expected.no_error'],
  ],
  [
    'last year’s roster, very hidden, next to this year’s',
    makeXlsx([schools, { name: '教师', rows: old, state: 'veryHidden' }, { name: '2026年花名册', rows: roster }]),
    ['error 2026年花名册:: expected.one_table_hidden'],
  ],
  [
    'an .xls with a hidden roster next to another',
    makeXls([
      schools,
      { name: '教师', rows: old as readonly (readonly XlsCell[])[], hidden: 1 },
      { name: '今年', rows: roster },
    ]),
    ['error 今年:: expected.one_table_hidden'],
  ],
  [
    'serving and retired people in two sheets',
    makeXlsx([schools, { name: '在职教师', rows: roster }, { name: '退休教师', rows: old }]),
    ['error 退休教师:: expected.one_table'],
  ],
  [
    'the retired in front of the serving',
    makeXlsx([schools, { name: '退休教师', rows: old }, { name: '在职教师', rows: roster }]),
    ['error 在职教师:: expected.one_table'],
  ],
  [
    'a sheet for each school',
    makeXlsx([schools, ...teacherRows.map((row) => ({ name: row[2], rows: [roster[0] ?? [], row] }))]),
    ['error S002:: expected.one_table'],
  ],
  [
    'a shared text that is missing',
    xlsx(rosterWith<XlsxCell>('职务', [{ xml: '<c r="@" t="s"><v>7</v></c>' }, '校长'])),
    ['error d:: file.damaged_workbook'],
  ],
  [
    'values in more rows than any dataset has',
    xlsx(roster, {
      more: Array.from({ length: 1_000_100 }, (_, at) => `<row r="${at + 10}"><c><v>1</v></c></row>`).join(''),
    }),
    ['error d:: file.too_many_rows'],
  ],
];

describe(`workbooks that are read (${accepted.length})`, () => {
  it.each(accepted)('%s', async (_title, bytes, reported) => {
    expect(await outcomeOf({ d: bytes })).toEqual({ people: both, reported });
  });
});

describe(`workbooks that are refused (${refused.length})`, () => {
  it.each(refused)('%s', async (_title, bytes, reported) => {
    expect(await outcomeOf({ d: bytes })).toEqual({ people: 'refused', reported });
  });
});

describe('a code that its cell shows with leading zeros', () => {
  const codes = ['T: 00304 陈一 S001 2015-09-01 teacher county', 'T: 00305 李二 S002 2018-09-01 principal none'].map(
    (line) => line.slice(3),
  );
  const orders = [
    ['教师编号', '类型'],
    ['00304', '不交流'],
  ];

  it('reads the zero-padded code of an .xlsx, and an order refers to it', async () => {
    const teachers = { name: '教师', rows: rosterWith<XlsxCell>('教师编号', [styled(304, 2), styled(305, 2)]) };
    const bytes = makeXlsx([schools, teachers, { name: '指令', rows: orders }]);
    expect(await outcomeOf({ d: bytes })).toEqual({ people: codes, reported: [] });
  });

  it('reads the zero-padded code of an .xls', async () => {
    const cells = [
      { number: 304, style: 2 },
      { number: 305, style: 2 },
    ] as const;
    const bytes = makeXls([
      schools,
      { name: '教师', rows: rosterWith<XlsCell>('教师编号', cells) },
      { name: '指令', rows: orders },
    ]);
    expect(await outcomeOf({ d: bytes })).toEqual({ people: codes, reported: [] });
  });
});
