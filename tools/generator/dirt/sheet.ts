import type { TableName } from '../../../src/intake/tables.ts';
import { districtName } from '../names.ts';
import type { Random } from '../random.ts';

export type Cell = string | number | null;
export type Line = readonly Cell[];

const titles: Readonly<Record<TableName, string>> = {
  schools: '学校基本情况表',
  posts: '岗位设置表',
  teachers: '教师花名册',
  travel: '通勤时间表',
  orders: '交流指令登记表',
  hires: '新聘教师名单',
  enrolment: '分年级在校学生数',
  entrants: '入学人数预测',
};

/** Groups written above the headings of the roster and merged over them: the first heading of each, and the last. */
const groups: readonly (readonly [group: string, first: string, last: string])[] = [
  ['基本情况', 'name', 'birthDate'],
  ['任教情况', 'stage', 'alsoQualified'],
  ['交流意愿', 'volunteers', 'acceptsAssignment'],
];

/** One heading line, or two with groups merged over parts, as a merged cell comes out: once, then empty. */
const headingLines = (table: TableName, fields: readonly string[], headings: readonly string[]): readonly Line[] => {
  if (table !== 'teachers') return [headings];
  const spans = groups.map(([group, first, last]) => [group, fields.indexOf(first), fields.indexOf(last)] as const);
  const spanAt = (at: number) => spans.find(([, first, last]) => first <= at && at <= last);
  const upper = headings.map((heading, at) => {
    const span = spanAt(at);
    if (span === undefined) return heading;
    return span[1] === at ? span[0] : null;
  });
  return [upper, headings.map((heading, at) => (spanAt(at) === undefined ? null : heading))];
};

/** A row of sums in the number-only columns, with a label in its first cell. */
const totalLine = (rows: readonly Line[], width: number): Line =>
  Array.from({ length: width }, (_, at) => {
    if (at === 0) return '合计';
    const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null);
    const sum = cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
    return cells.length > 0 && cells.every((cell) => typeof cell === 'number') && Number.isInteger(sum) ? sum : null;
  });

/** What stands around the rows: a title, a line of its date, the headings, empty rows, a total, who filled it in. */
export const framed = (
  draw: Random,
  table: TableName,
  names: { readonly fields: readonly string[]; readonly headings: readonly string[] },
  clean: readonly Line[],
  dirty: readonly Line[],
): readonly Line[] => {
  const middle = Math.floor(dirty.length / 2);
  return [
    [`${districtName}区${titles[table]}（2026年）`],
    ['填报时间', '2026年6月'],
    ...headingLines(table, names.fields, names.headings),
    ...dirty.slice(0, middle),
    ...(draw.chance(0.5) ? [[]] : []),
    ...dirty.slice(middle),
    [],
    totalLine(clean, names.headings.length),
    ['填表人：', null, '审核人：'],
  ];
};
