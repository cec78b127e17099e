import { inflateRawSync } from 'node:zlib';
import type { BrokenCell, RawCell, ShownNumber } from '../../src/intake/raw-table.ts';
import { attribute, type WorkbookParts } from './workbook-parts.ts';
import { isStored, packedBytesOf, type ZipPart } from './zip-directory.ts';

/** What the workbook library does not tell of the cells of a sheet. */
export interface SheetMarks {
  /** By 0-based row, then column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, BrokenCell | ShownNumber>>;
  /** 1-based row and column behind which no cell holds anything. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** A text that the list of shared texts does not have. */
  readonly lostText: boolean;
}

const element = /<(?:[\w.-]+:)?(row|c)((?:\s[^>]*?)?)(\/?)>/g;
const cellEnd = /<\/(?:[\w.-]+:)?c\s*>/g;
const formula = /<(?:[\w.-]+:)?f[\s/>]/;
const value = /<(?:[\w.-]+:)?v(?:\s[^>]*)?(?:\/>|>([^<]*))/;
const inline = /<(?:[\w.-]+:)?is[\s>]/;

const referencePattern = /\sr\s*=\s*["']\$?([A-Z]{1,3})\$?(\d{1,7})["']/i;

/** Where a cell stands by its own reference; `undefined` when it follows the cell before it. */
const position = (tag: string): { readonly row: number; readonly column: number } | undefined => {
  const match = referencePattern.exec(tag);
  if (match?.[1] === undefined) return undefined;
  const letters = match[1].toUpperCase();
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
};

/** What is to be known of one cell beyond its value; `undefined` when its value says all. */
const markOf = (tag: string, body: string, parts: WorkbookParts): BrokenCell | ShownNumber | undefined => {
  const type = attribute(tag, 't') ?? 'n';
  const stored = value.exec(body);
  const text = stored?.[1] ?? '';
  if (formula.test(body)) {
    // An empty text is a result like any other; its type says so.
    const missing = stored === null || (text === '' && type !== 'str');
    if (missing || (parts.uncalculated && type === 'n' && Number(text) === 0)) return { kind: 'formula', text: '' };
  }
  if (type === 'e') return { kind: 'error', text };
  const digits = parts.zeroDigits.get(Number(attribute(tag, 's') ?? -1));
  const number = Number(text);
  if (type !== 'n' || digits === undefined || text === '' || !Number.isInteger(number) || number < 0) return undefined;
  return { kind: 'shown', value: number, shown: String(number).padStart(digits, '0') };
};

/** The end of a cell's content; the plain spelling is looked for first, since sheets have millions of cells. */
const cellEndAt = (xml: string, from: number, plain: boolean): number => {
  const next = plain ? xml.indexOf('</c>', from) : -1;
  if (next >= 0) return next;
  cellEnd.lastIndex = from;
  return cellEnd.exec(xml)?.index ?? xml.length;
};

/** Reads the marks of a sheet from its part, in one pass. */
export const sheetMarks = (bytes: Uint8Array, part: ZipPart, parts: WorkbookParts): SheetMarks => {
  const packed = packedBytesOf(bytes, part);
  const xml = Buffer.from(isStored(part) ? packed : inflateRawSync(packed)).toString('utf8');
  const cells = new Map<number, Map<number, BrokenCell | ShownNumber>>();
  let [row, column, lastRow, lastColumn] = [-1, -1, 0, 0];
  const plain = xml.includes('</c>') && !/<\/[\w.-]+:c\s*>/.test(xml);
  let lostText = false;
  element.lastIndex = 0;
  for (let match = element.exec(xml); match !== null; match = element.exec(xml)) {
    const [, name, tag = '', closed] = match;
    if (name === 'row') {
      row = (Number(attribute(tag, 'r')) || row + 2) - 1;
      column = -1;
      continue;
    }
    const at = position(tag) ?? { row, column: column + 1 };
    column = at.column;
    if (closed === '/') continue;
    const end = cellEndAt(xml, element.lastIndex, plain);
    const body = xml.slice(element.lastIndex, end);
    element.lastIndex = end;
    const stored = value.exec(body)?.[1] ?? '';
    if (stored === '' && !formula.test(body) && !inline.test(body)) continue;
    lastRow = Math.max(lastRow, at.row + 1);
    lastColumn = Math.max(lastColumn, at.column + 1);
    if (attribute(tag, 't') === 's' && !(Number(stored) < parts.sharedTexts)) lostText = true;
    const mark = markOf(tag, body, parts);
    if (mark === undefined) continue;
    const marks = cells.get(at.row) ?? new Map<number, BrokenCell | ShownNumber>();
    marks.set(at.column, mark);
    cells.set(at.row, marks);
  }
  return { cells, lastRow, lastColumn, lostText };
};

/** Puts the marks over the values the library gave. */
export const withMarks = (rows: RawCell[][], { cells }: SheetMarks): RawCell[][] => {
  for (const [row, marks] of cells) {
    const line = rows[row];
    if (line !== undefined) for (const [column, mark] of marks) if (column < line.length) line[column] = mark;
  }
  return rows;
};
