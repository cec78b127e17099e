import fc from 'fast-check';
import { reference, type XlsxCell, type XlsxSheet } from '../support/xlsx-file.ts';

/** A person of a roster before it is laid out; months as `2019-09`. */
export interface Person {
  readonly code: string;
  readonly name: string;
  readonly school: number;
  readonly birth: string;
  readonly joined: string;
  readonly subject: string;
}

type Row = readonly XlsxCell[];

const excelDay = (month: string): number => Date.parse(`${month}-01T00:00:00Z`) / 86_400_000 + 25_569;
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** One month as offices type it: every form can mean no other month. */
const monthForms: readonly ((month: string) => XlsxCell)[] = [
  (month) => month,
  (month) => `${month}-01`,
  (month) => month.replace('-', ''),
  (month) => Number(month.replace('-', '')),
  (month) => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
  (month) => `${month.slice(0, 4)}年${month.slice(5)}月01日`,
  (month) => `${month.slice(0, 4)}.${month.slice(5)}`,
  (month) => `${month.slice(0, 4)}.${Number(month.slice(5))}`,
  (month) => `${month.slice(0, 4)}/${Number(month.slice(5))}/1`,
  (month) => wide(month.replace('-', '.')),
  (month) => `${wide(month.slice(0, 4))}年${wide(String(Number(month.slice(5))))}月`,
  (month) => `${month}-01 00:00:00`,
  (month) => ` ${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月 `,
  excelDay,
  (month) => String(excelDay(month)),
  (month) => ({ xml: `<c r="@" s="1"><v>${excelDay(month)}</v></c>` }),
  (month) => ({ xml: `<c r="@" s="1"><v>${excelDay(month) - 43 / 86_400}</v></c>` }),
  (month) => Number(`${month.slice(0, 4)}${month.slice(5)}01`),
];
const textForms: readonly ((text: string) => XlsxCell)[] = [
  (text) => text,
  (text) => ` ${text} `,
  (text) => `${text}\n`,
  (text) => `\u00a0${text}`,
  wide,
];
const codeForms: readonly ((code: string) => XlsxCell)[] = [
  ...textForms,
  (code) => (/^[1-9]\d*$/.test(code) ? Number(code) : code),
  (code) => `'${code}`,
];

interface Column {
  readonly headings: readonly string[];
  readonly group: string;
  readonly cell: (person: Person, form: number) => XlsxCell;
}

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;

export const schools = ['清泉街小学', '石桥村小学', '东洼小学'] as const;

const columns: readonly Column[] = [
  {
    headings: ['教师编号', '工号', '教职工号'],
    group: '基本信息',
    cell: ({ code }, form) => pick(codeForms, form)(code),
  },
  {
    headings: ['姓名', '姓  名', '教师姓名'],
    group: '基本信息',
    cell: ({ name }, form) => pick(textForms.slice(0, 4), form)(name),
  },
  {
    headings: ['出生年月', '出生\n年月', '出生日期'],
    group: '基本信息',
    cell: ({ birth }, form) => pick(monthForms, form)(birth),
  },
  {
    headings: ['所在学校', '单位', '学校名称'],
    group: '任教情况',
    cell: ({ school }, form) => pick([schools[school] ?? '', `S${school + 1}`], form),
  },
  {
    headings: ['到现校任教时间', '进本校年月', '到校时间（必填）'],
    group: '任教情况',
    cell: ({ joined }, form) => pick(monthForms, form)(joined),
  },
  {
    headings: ['任教学段', '学段'],
    group: '任教情况',
    cell: (_person, form) => pick(textForms.slice(0, 4), form)('小学'),
  },
  {
    headings: ['任教学科', '学科', '*任教学科'],
    group: '任教情况',
    cell: ({ subject }, form) => pick(textForms.slice(0, 4), form)(subject),
  },
];

/** How a roster is laid out on the sheet. */
export interface Layout {
  /** Positions by which the columns are ordered. */
  readonly order: readonly number[];
  readonly headings: readonly number[];
  readonly forms: readonly number[];
  readonly numbered: boolean;
  /** Empty columns before the columns of these positions. */
  readonly gaps: readonly number[];
  readonly title: readonly (keyof typeof titles)[];
  readonly twoRows: boolean;
  /** Rows of people on one printed page; 0 for one page. */
  readonly page: number;
  readonly repeatsTitle: boolean;
  readonly subtotal: 'none' | 'first' | 'name' | 'sentence';
  readonly below: readonly (keyof typeof notes)[];
  readonly blankRows: readonly number[];
  readonly mergedSchool: boolean;
  /** An empty row above and an empty column before the table. */
  readonly offset: boolean;
  /** The columns are numbered below their headings, as in statistical forms. */
  readonly columnNumbers: boolean;
}

const titles = {
  title: ['云澜区2026年教师花名册'],
  page: ['（第1页，共3页）'],
  unit: ['填报单位：云澜区教育局', null, null, '填报日期：2026年9月'],
  blank: [],
  year: ['2026年度', null, '单位：人'],
} as const;
const notes = {
  blank: [],
  note: ['注：本表一式两份。'],
  explained: ['说明：1.到校时间指到现校任教时间；2.学段填小学。'],
  signed: ['填表人：李明', null, null, '审核人：王芳', null, '联系电话：0471-1234567'],
  total: ['合计', null, null, null, 3],
  count: ['共3人'],
  stamp: ['单位（盖章）：'],
  date: [null, null, null, null, '填表日期：2026年9月1日'],
  numberedNote: ['1.本表由学校填写，教育局审核。'],
  long: ['以上人员均已核对无误，特此证明。'],
} as const;

const month = fc
  .record({ year: fc.integer({ min: 1999, max: 2022 }), month: fc.integer({ min: 1, max: 12 }) })
  .map((date) => `${date.year}-${String(date.month).padStart(2, '0')}`);

export const people: fc.Arbitrary<readonly Person[]> = fc
  .array(
    fc.record({
      school: fc.nat(2),
      birthYear: fc.integer({ min: 1968, max: 1978 }),
      birthMonth: fc.integer({ min: 1, max: 12 }),
      joined: month,
      subject: fc.constantFrom('语文', '数学', '英语', '体育'),
      code: fc.constantFrom('T', '20', '00'),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) =>
    list
      .map(({ school, birthYear, birthMonth, joined, subject, code }, at) => ({
        code: `${code}${101 + at}`,
        name: `${'赵钱孙李周吴郑'[at] ?? '王'}${'一二三四五六七'[at] ?? '八'}`,
        school,
        birth: `${birthYear}-${String(birthMonth).padStart(2, '0')}`,
        joined,
        subject,
      }))
      .toSorted((a, b) => a.school - b.school),
  );

export const layouts: fc.Arbitrary<Layout> = fc.record({
  order: fc.shuffledSubarray(
    columns.map((_, at) => at),
    { minLength: columns.length },
  ),
  headings: fc.array(fc.nat(2), { minLength: columns.length, maxLength: columns.length }),
  forms: fc.array(fc.nat(40), { minLength: columns.length, maxLength: 3 * columns.length }),
  numbered: fc.boolean(),
  gaps: fc.subarray([0, 2, 4, 6], { maxLength: 2 }),
  title: fc.array(fc.constantFrom(...(Object.keys(titles) as (keyof typeof titles)[])), { maxLength: 3 }),
  twoRows: fc.boolean(),
  page: fc.constantFrom(0, 0, 2, 3),
  repeatsTitle: fc.boolean(),
  subtotal: fc.constantFrom('none', 'first', 'name', 'sentence'),
  below: fc.array(fc.constantFrom(...(Object.keys(notes) as (keyof typeof notes)[])), { maxLength: 3 }),
  blankRows: fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
  mergedSchool: fc.boolean(),
  offset: fc.boolean(),
  columnNumbers: fc.boolean(),
});

/** What stands in one column of the sheet. */
type Slot = Column | 'number' | 'gap';

const slotsOf = ({ order, gaps, numbered, offset }: Layout): readonly Slot[] => [
  ...(offset ? (['gap'] as const) : []),
  ...(numbered ? (['number'] as const) : []),
  ...order.flatMap((at, index): readonly Slot[] => {
    const column = columns[at];
    if (column === undefined) return [];
    return gaps.includes(index) ? ['gap', column] : [column];
  }),
];

const isColumn = (slot: Slot | undefined): slot is Column => typeof slot === 'object';
const range = (row: number, column: number, lastRow: number, lastColumn: number): string =>
  `${reference(row, column)}:${reference(lastRow, lastColumn)}`;

/** The lines of headings, and what is merged in them when they begin in a row. */
const headingLines = (slots: readonly Slot[], { headings, twoRows, columnNumbers }: Layout) => {
  const names = slots.map((slot, at) => (isColumn(slot) ? pick(slot.headings, headings[at] ?? 0) : null));
  const numbers = columnNumbers ? [slots.map((_slot, at) => at + 1)] : [];
  if (!twoRows)
    return { lines: [names.map((name, at) => (slots[at] === 'number' ? '序号' : name)), ...numbers], merges: () => [] };
  const groups = slots.map((slot) => (isColumn(slot) ? slot.group : slot === 'number' ? '序号' : null));
  const upper = groups.map((group, at) => (at > 0 && groups[at - 1] === group ? null : group));
  const merges = (top: number): readonly string[] =>
    upper.flatMap((group, at) => {
      if (group === null) return [];
      if (group === '序号') return [range(top, at, top + 1, at)];
      let last = at;
      while (groups[last + 1] === group) last += 1;
      return last === at ? [] : [range(top, at, top, last)];
    });
  return { lines: [upper, names, ...numbers], merges };
};

const subtotalLine = (slots: readonly Slot[], { subtotal }: Layout, count: number): Row | undefined => {
  const first = slots.findIndex((slot) => slot !== 'gap');
  const cells = (text: (slot: Slot, at: number) => XlsxCell): Row => slots.map(text);
  if (subtotal === 'first') return cells((_slot, at) => (at === first ? '小计' : null));
  if (subtotal === 'sentence') return cells((_slot, at) => (at === first ? `本页小计：${count}人` : null));
  if (subtotal === 'none') return undefined;
  return cells((slot) => {
    if (!isColumn(slot)) return null;
    return slot.headings[0] === '姓名' ? '小 计' : slot.headings[0] === '任教学段' ? count : null;
  });
};

/** The roster laid out: cells, and the merged ranges as a spreadsheet writes them. */
export const printed = (persons: readonly Person[], layout: Layout): XlsxSheet => {
  const rows: Row[] = [];
  const merges: string[] = [];
  const slots = slotsOf(layout);
  const schoolAt = slots.findIndex((slot) => isColumn(slot) && slot.headings[0] === '所在学校');
  const title = (): void => {
    for (const name of layout.title) {
      if (name === 'title') merges.push(range(rows.length, 0, rows.length, slots.length - 1));
      rows.push([...titles[name]]);
    }
  };
  const head = (): void => {
    const { lines, merges: merged } = headingLines(slots, layout);
    merges.push(...merged(rows.length));
    rows.push(...lines);
  };
  const subtotal = (count: number): void => {
    const line = subtotalLine(slots, layout, count);
    if (line !== undefined) rows.push(line);
  };
  if (layout.offset) rows.push([]);
  title();
  head();
  let onPage = 0;
  let schoolFrom = -1;
  for (const [at, person] of persons.entries()) {
    if (layout.page > 0 && onPage === layout.page) {
      subtotal(onPage);
      if (layout.repeatsTitle) title();
      head();
      onPage = 0;
    }
    const blank = layout.blankRows.includes(at);
    if (blank) rows.push([]);
    onPage += 1;
    const form = (column: number): number => layout.forms[(at * slots.length + column) % layout.forms.length] ?? 0;
    const cells = slots.map((slot, column) =>
      isColumn(slot) ? slot.cell(person, form(column)) : slot === 'number' ? at + 1 : null,
    );
    const isMerged = layout.mergedSchool && onPage > 1 && !blank && persons[at - 1]?.school === person.school;
    if (isMerged) {
      cells[schoolAt] = null;
      if (schoolFrom < rows.length - 1) merges.pop();
      merges.push(range(schoolFrom, schoolAt, rows.length, schoolAt));
    } else schoolFrom = rows.length;
    rows.push(cells);
  }
  subtotal(onPage);
  for (const name of layout.below) rows.push([...notes[name]]);
  return { name: '教师', rows, merges };
};
