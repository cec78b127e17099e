import { message } from '../../text/message.ts';
import { cleanText } from '../clean-text.ts';
import type { FaultLog } from '../fault-log.ts';
import { type HeadedTable, headingsAt } from '../headed-table.ts';
import { isBlank, type RawCell } from '../raw-table.ts';
import { openSchoolBook, type SchoolBook } from '../school-book.ts';
import { rowSkipper } from './skipped-row.ts';

/** Rows of a table that are headings of sections, and whether the rows below leave the school to them. */
export interface SectionRows {
  /** 0-based rows that hold no data of their own. */
  readonly rows: ReadonlySet<number>;
  /** The school stands in these rows alone: an empty school cell is no fault of its own. */
  readonly holdSchool: boolean;
}

const none: SectionRows = { rows: new Set(), holdSchool: false };

/** The one filled cell of a row and its column; `undefined` for any other number of them. */
const loneCell = (row: readonly RawCell[]): { readonly at: number; readonly cell: RawCell } | undefined => {
  const filled = [...row.entries()].filter(([, cell]) => !isBlank(cell));
  const [only, second] = filled;
  return only === undefined || second !== undefined ? undefined : { at: only[0], cell: only[1] };
};

/** 云澜区第一小学（共3人）, 一、云澜区第一小学: what stands around a school's name above its people. */
const bare = (text: string): string =>
  text
    .replace(/^(学校|单位|学校名称|单位名称)[:：]/, '')
    .replace(/[（(][^（()）]*[)）]$/, '')
    .replace(/[:：]?(共?\d+人)?$/, '')
    .replace(/^[一二三四五六七八九十\d]+[、.．]/, '')
    .trim();

/**
 * Rows with a school's name alone above its people, as printed rosters have them. The name belongs into every row below:
 * read as a heading it would be lost as soon as someone sorts the sheet. So it is one fault, not one a cell; where every
 * row names its school anyway the headings are left out like totals.
 */
export const sectionRows = (table: HeadedTable, schools: SchoolBook, log: FaultLog): SectionRows => {
  const school = table.fields.get('schoolId');
  // Rosters alone are printed like this; elsewhere such a row is one that was not finished.
  if (school === undefined || !table.fields.has('joinedSchool') || schools === openSchoolBook) return none;
  const skipped = rowSkipper(table.rows, table.firstRow, headingsAt(table));
  const found = new Map<number, { readonly text: string; readonly at: number }>();
  let filledRows = 0;
  let withoutSchool = 0;
  for (let index = table.firstRow; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    const lone = loneCell(row);
    const text = typeof lone?.cell === 'string' ? cleanText(lone.cell) : '';
    const kind = text === '' ? 'unknown' : schools.refer(bare(text)).kind;
    if (lone !== undefined && (kind === 'name' || kind === 'code')) found.set(index, { text, at: lone.at });
    else if (lone === undefined && skipped(index) === undefined) {
      filledRows += 1;
      if (isBlank(row[school.at])) withoutSchool += 1;
    }
  }
  const holdSchool = withoutSchool > 0;
  // Where every row names its school, a row with nothing but a school in that column is an unfinished one.
  const sections = [...found].filter(([, { at }]) => holdSchool || at !== school.at);
  const [first] = sections;
  if (first === undefined || filledRows === 0) return none;
  const rows = sections.map(([index]) => index + 1);
  const values = { row: first[0] + 1, heading: school.heading, text: first[1].text };
  const spot = { place: table.place, row: first[0] + 1, column: null, found: first[1].text };
  if (holdSchool)
    log.error(
      { ...spot, rows },
      message('intake.expected.section_row', values),
      message('intake.remedy.section_row', values),
    );
  else for (const row of rows) log.note({ ...spot, row }, message('intake.assumed.section_row'));
  return { rows: new Set(sections.map(([index]) => index)), holdSchool };
};
