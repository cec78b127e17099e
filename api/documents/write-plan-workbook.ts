import type { WriteSheet } from 'hucre/xlsx';
import type { Cell, Column, ReportTable } from '../../src/report/table.ts';
import { shownCell, tableTitle } from '../../src/report/table-words.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import type { Language } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';
import { writeWorkbook } from './write-workbook.ts';

type Value = string | number | null;

/** Longest text a spreadsheet cell may hold. */
const cellLimit = 32_767;
/** A longer heading takes a second line. */
const headingWidth = 16;
const widthLimits = {
  text: { least: 6, most: 28 },
  number: { least: 6, most: 14 },
  decimal: { least: 8, most: 14 },
  note: { least: 16, most: 68 },
};

/** A cell as its value: numbers stay numbers, every other thing is text and never a formula. */
const plainValue = (language: Language, cell: Cell): Value => {
  const shown = shownCell(language, cell);
  if (typeof shown !== 'string') return shown;
  return shown === '' ? null : shown.slice(0, cellLimit);
};

/** Room for the longest of the heading and the first thousand values; Chinese characters take two columns each. */
const widthOf = (column: Column, heading: string, values: readonly Value[]): number => {
  const { least, most } = widthLimits[column.kind];
  const longest = Math.max(0, ...values.slice(0, 1000).map((value) => displayWidth(String(value ?? ''))));
  return Math.min(most, Math.max(least, longest + 3, Math.min(headingWidth, displayWidth(heading) + 4)));
};

const isFigure = (column: Column | undefined): boolean => column?.kind === 'number' || column?.kind === 'decimal';

/** Figures stand right; text stands left, a step away from the figure beside it. */
const sideOf = (column: Column | undefined) =>
  isFigure(column) ? ({ horizontal: 'right' } as const) : ({ horizontal: 'left', indent: 1 } as const);

/** Figures are numbers whose format has the thousands separator; text has none. */
const numberFormat = (column: Column | undefined): { readonly numFmt?: string } => {
  if (!isFigure(column)) return {};
  return { numFmt: column?.kind === 'decimal' ? '#,##0.0000' : '#,##0' };
};

const letters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : letters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

/** One table as a sheet: heading frozen and filtered, figures to the right, room for what stands in it. */
export const tableSheet = (language: Language, table: ReportTable): WriteSheet => {
  const headings = table.columns.map((column) => render(language, { key: `report.column.${column.key}`, values: {} }));
  const rows = table.rows.map((row) => row.map((cell) => plainValue(language, cell)));
  const lastColumn = letters(table.columns.length - 1);
  return {
    name: tableTitle(language, table),
    columns: table.columns.map((column, index) => ({
      width: widthOf(
        column,
        headings[index] ?? '',
        rows.map((row) => row[index] ?? null),
      ),
      style: {
        alignment: {
          ...sideOf(column),
          vertical: 'top',
          wrapText: column.kind === 'note',
        },
        ...numberFormat(column),
      },
    })),
    rows: [headings, ...rows],
    cells: new Map(
      headings.map((heading, index) => [
        `0,${index}`,
        {
          value: heading,
          style: {
            font: { bold: true, color: { rgb: '1A2228' } },
            fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EAECE8' } },
            alignment: {
              ...sideOf(table.columns[index]),
              vertical: 'center',
              wrapText: true,
            },
            border: { bottom: { style: 'thin', color: { rgb: '1A2228' } } },
          },
        },
      ]),
    ),
    // Two lines of text, in points.
    rowDefs: new Map([[0, { height: 30 }]]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lastColumn}${rows.length + 1}` },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  };
};

/** Who a sheet is from: the office, or a blank to fill in by hand; `null` where no office is known. */
export interface SheetOrigin {
  readonly office: string | null;
  readonly referenceDate: string;
}

/** Rows of the name of the table, and of office and date. */
const titleRows = 2;

/** The sums of the columns that add up, below the rows and outside the filter; none for a table without rows. */
const sumsOf = (language: Language, { columns, rows, summed = [] }: ReportTable): readonly Value[] => {
  if (summed.length === 0 || rows.length === 0) return [];
  const sums = columns.map(({ key }, at): Value => {
    if (!summed.includes(key)) return null;
    return rows.reduce((sum, row) => sum + (typeof row[at] === 'number' ? row[at] : 0), 0);
  });
  return [render(language, { key: 'report.sum', values: {} }), ...sums.slice(1)];
};

const titleStyle = {
  font: { bold: true, size: 14 },
  alignment: { horizontal: 'center', vertical: 'center' },
} as const;

/** A sheet as offices pass it on: name of the table, office and date above the headings, sums below the rows. */
const titledSheet = (language: Language, table: ReportTable, origin: SheetOrigin): WriteSheet => {
  const sheet = tableSheet(language, table);
  const lastColumn = table.columns.length - 1;
  const title = render(language, { key: `report.table.${table.key}`, values: {} });
  const office = origin.office ?? '';
  const from = render(language, { key: 'report.sheet.from', values: { office, date: origin.referenceDate } });
  const [headings = [], ...rows] = sheet.rows ?? [];
  const sums = sumsOf(language, table);
  const shown = [[title], [from], headings, ...rows, ...(sums.length === 0 ? [] : [[...sums]])];
  const cells = new Map(
    [...(sheet.cells ?? [])].map(([key, cell]) => [key.replace(/^0,/, `${titleRows},`), cell] as const),
  );
  cells.set('0,0', { value: title, style: titleStyle });
  cells.set('1,0', { value: from, style: { alignment: { horizontal: 'left', vertical: 'center' } } });
  sums.forEach((value, at) => {
    if (value === null) return;
    const column = table.columns[at];
    const style = { font: { bold: true }, alignment: sideOf(column), ...numberFormat(column) };
    cells.set(`${shown.length - 1},${at}`, { value, style });
  });
  const headingRow = titleRows + 1;
  return {
    ...sheet,
    rows: shown,
    cells,
    ...(lastColumn === 0
      ? {}
      : {
          merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn })),
        }),
    rowDefs: new Map([
      [0, { height: 30 }],
      [titleRows, { height: 30 }],
    ]),
    freezePane: { rows: headingRow },
    autoFilter: { range: `A${headingRow}:${letters(lastColumn)}${rows.length + headingRow}` },
    pageSetup: { ...sheet.pageSetup, printTitlesRow: `$1:$${headingRow}` },
  };
};

/**
 * `plan.xlsx` (dataset.md section 3), `evidence.xlsx` and other tables of a plan: a sheet a table, headings in the language asked, header frozen and filtered.
 * With an office, `null` where it is unknown, each sheet bears its name, office, date and sums. The bytes depend on the tables alone: the date of creation is the plan's reference date, not today's.
 */
export const planWorkbook = (
  tables: readonly ReportTable[],
  language: Language,
  referenceDate: string,
  title = 'report.workbook.title',
  office?: string | null,
): Promise<Uint8Array> =>
  writeWorkbook(
    tables.map((table) =>
      office === undefined ? tableSheet(language, table) : titledSheet(language, table, { office, referenceDate }),
    ),
    {
      title: render(language, { key: title, values: {} }),
      date: new Date(`${referenceDate}T00:00:00Z`),
    },
  );
