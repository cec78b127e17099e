import { type MadePart, makeZip } from '../intake/make-zip.ts';

/** A cell of an `.xlsx` made by hand: a text, a number, or the XML of the cell with `@` for its reference. */
export type XlsxCell = string | number | null | { readonly xml: string };

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly XlsxCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly kind?: 'worksheet' | 'chartsheet' | 'dialogsheet';
  /** XML of further rows. */
  readonly more?: string;
  /** Ranges of merged cells, such as `A1:C1`. */
  readonly merges?: readonly string[];
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? '&quot;');

export const reference = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

const cellXml = (cell: XlsxCell, at: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return cell.xml.replace('@', at);
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const sheetPart = ({ rows, more, merges = [], kind = 'worksheet' }: XlsxSheet, index: number): MadePart => {
  const path = `xl/${kind}s/sheet${index + 1}.xml`;
  if (kind !== 'worksheet') return { path, content: `<${kind} xmlns="${main}"/>` };
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, reference(at, column))).join('');
    return cells === '' ? '' : `<row r="${at + 1}">${cells}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const behind = merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`;
  return {
    path,
    content: `<worksheet xmlns="${main}"><sheetData>${lines.join('')}${more ?? ''}</sheetData>${behind}</worksheet>`,
  };
};

/** Styles of the workbook: 0 plain, 1 a date, 2 the number format `00000`. */
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

/** The parts of an `.xlsx`; a test may leave some out or change them. */
export const xlsxParts = (sheets: readonly XlsxSheet[], calculation = ''): readonly MadePart[] => [
  { path: '[Content_Types].xml', content: `<Types xmlns="${packages}/content-types"/>` },
  {
    path: '_rels/.rels',
    content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    path: 'xl/workbook.xml',
    content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="r${at + 1}"/>`,
      )
      .join('')}</sheets>${calculation}</workbook>`,
  },
  {
    path: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships xmlns="${packages}/relationships">${sheets
      .map(
        ({ kind = 'worksheet' }, at) =>
          `<Relationship Id="r${at + 1}" Type="${office}/${kind}" Target="${kind}s/sheet${at + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="s" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  },
  { path: 'xl/styles.xml', content: styles },
  ...sheets.map(sheetPart),
];

export const makeXlsx = (sheets: readonly XlsxSheet[], calculation = ''): Uint8Array =>
  makeZip(xlsxParts(sheets, calculation));
