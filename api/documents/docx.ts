import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, DocumentFile, OfficialDocument } from '../../src/report/documents/official-document.ts';
import { fixedZipDates } from './fixed-zip-dates.ts';
import { closingOf, rowsKept, signatureFrom } from './page-breaks.ts';

/**
 * The types official documents are set in (GB/T 9704): 小标宋 for titles, 仿宋 for the text, 黑体 for heads, 宋体 for page
 * numbers. They are named, not embedded; `fontTable` names what stands in for them.
 */
const fonts = {
  title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体' },
  page: { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体' },
  heading: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' },
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' },
} as const;

/** Half points of type, and the distance of lines: in the text 2号 and 3号 with exactly 28 points (GB/T 9704). */
const smaller = {
  title: 32,
  body: 21,
  field: 19,
  table: 19,
  small: 13,
  note: 17,
  line: { line: 300, lineRule: LineRuleType.AUTO },
} as const;
const sizes = {
  text: {
    title: 44,
    body: 32,
    field: 24,
    table: 21,
    small: 15,
    note: 18,
    line: { line: 560, lineRule: LineRuleType.EXACT },
  },
  sheet: smaller,
  card: smaller,
} as const;
type Sizes = (typeof sizes)[keyof typeof sizes];

/** A4 and its margins, in twentieths of a point: 37, 35, 28 and 26 mm, page numbers 7 mm below the text (GB/T 9704). */
const page = { short: 11_906, long: 16_838 } as const;
const narrow = { top: 1_020, right: 1_134, bottom: 964, left: 1_134, header: 510, footer: 510 } as const;
const margins = {
  text: { top: 2_098, right: 1_474, bottom: 1_984, left: 1_588, header: 1_134, footer: 1_304 },
  sheet: narrow,
  card: narrow,
} as const;

const line = { style: BorderStyle.SINGLE, size: 4, color: '1A2228' } as const;
const borders = { top: line, bottom: line, left: line, right: line };

const aligned = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

const run = (text: string, size: number, font: keyof typeof fonts = 'body', bold = false): TextRun =>
  new TextRun({ text, size, font: fonts[font], bold });

/** On one page with what follows, and whole. */
const withNext = (keepNext: boolean) => (keepNext ? { keepNext, keepLines: true } : {});

interface CellLook {
  readonly size: number;
  readonly width: number;
  readonly align: keyof typeof aligned;
  readonly head: boolean;
  /** A sum stands out from what it adds up. */
  readonly sum?: boolean;
  /** Its row stays with what follows. */
  readonly keepNext: boolean;
}

const cell = (text: string, { size, width, align, head, sum = false, keepNext }: CellLook): TableCell =>
  new TableCell({
    children: [
      new Paragraph({
        alignment: aligned[align],
        ...withNext(keepNext),
        // An empty cell is as high as its type, too.
        run: { size },
        children: [run(text, size, head || sum ? 'heading' : 'body', head || sum)],
      }),
    ],
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'EAECE8', color: 'auto' } } : {}),
    borders,
  });

/** A table that goes on repeats its heading, and no row is cut in two. */
const table = (rows: readonly TableRow[], widths: readonly number[]): Table =>
  new Table({
    rows: [...rows],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
  });

/** `keepNext`: the block stays on the page of what follows it; of a table its last rows do. */
const blockParts = (block: Block, size: Sizes, room: number, keepNext: boolean): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 200 },
          keepNext: true,
          children: [run(block.text, size.title, 'title')],
        }),
      ];
    case 'number':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 120 },
          children: [run(block.text, size.body)],
        }),
      ];
    case 'attachment':
      return [
        new Paragraph({ spacing: { after: 120 }, keepNext: true, children: [run(block.text, size.body, 'heading')] }),
      ];
    case 'heading':
      return [
        new Paragraph({
          spacing: { before: 160, after: 60, ...size.line },
          keepNext: true,
          children: [run(block.text, size.body, 'heading')],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 60, ...size.line },
          ...withNext(keepNext),
          // Two characters in, whatever their size.
          ...(block.indent ? { indent: { firstLine: size.body * 20 } } : {}),
          children: [run(block.text, size.body)],
        }),
      ];
    case 'fields': {
      const widths = [Math.round(room * 0.26), room - Math.round(room * 0.26)];
      const rows = block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, index) =>
              cell(text, { size: size.field, width: widths[index] ?? 0, align: 'left', head: index === 0, keepNext }),
            ),
          }),
      );
      return [table(rows, widths), new Paragraph({ spacing: { line: 120 }, ...withNext(keepNext), children: [] })];
    }
    case 'table': {
      const whole = block.columns.reduce((sum, { width }) => sum + width, 0);
      const widths = block.columns.map(({ width }) => Math.floor((width / whole) * room));
      const type = block.type === 'small' ? size.small : size.table;
      const row = (texts: readonly string[], { head = false, sum = false, kept = false }): TableRow =>
        new TableRow({
          cantSplit: true,
          tableHeader: head,
          children: texts.map((text, index) =>
            cell(text, {
              size: type,
              width: widths[index] ?? 0,
              align: block.columns[index]?.align ?? 'left',
              head,
              sum,
              keepNext: kept,
            }),
          ),
        });
      const head = row(
        block.columns.map((column) => column.heading),
        { head: true },
      );
      const first = block.rows.length - rowsKept;
      return [
        table(
          [
            head,
            ...block.rows.map((texts, index) =>
              row(texts, { sum: block.sums?.includes(index) === true, kept: keepNext && index >= first }),
            ),
          ],
          widths,
        ),
        new Paragraph({ spacing: { line: 120 }, ...withNext(keepNext), children: [] }),
      ];
    }
    case 'signature':
      return block.lines.map(
        (text, index) =>
          new Paragraph({
            // Office over day on one axis at the right, where the seal goes over both.
            alignment: AlignmentType.CENTER,
            spacing: { before: index === 0 ? 360 : 0, ...size.line },
            indent: { left: Math.round(room * signatureFrom) },
            ...withNext(keepNext || index + 1 < block.lines.length),
            children: [run(text, size.body)],
          }),
      );
    case 'note':
      return [
        new Paragraph({ spacing: { before: 160 }, ...withNext(keepNext), children: [run(block.text, size.note)] }),
      ];
  }
};

/** `— 3 —` in 4号宋体, one character in from the outer edge: right on odd pages, left on even ones (GB/T 9704). */
const footer = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: aligned[side],
        indent: { [side]: 280 },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28, font: fonts.page })],
      }),
    ],
  });

/** The mark of a draft, at the head of each page. */
const header = (mark: string): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: mark, size: 24, font: fonts.heading, bold: true, color: 'C00000' })],
      }),
    ],
  });

/** What stands in where a machine lacks a type: the library writes no names of its own here. */
const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  ...[
    ['方正小标宋简体', '方正小标宋_GBK,华文中宋,宋体', '02010601030101010101', 'roman'],
    ['仿宋', '仿宋_GB2312,华文仿宋,FangSong', '02010609060101010101', 'modern'],
    ['黑体', 'SimHei,华文黑体', '02010609060101010101', 'modern'],
    ['宋体', 'SimSun,华文宋体', '02010600030101010101', 'auto'],
  ].map(
    ([name, others, panose, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:panose1 w:val="${panose}"/>` +
      `<w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`,
  ),
  '</w:fonts>',
].join('');

const section = (document: OfficialDocument): ISectionOptions => {
  const landscape = document.orientation === 'landscape';
  const margin = margins[document.type];
  const room = (landscape ? page.long : page.short) - margin.left - margin.right;
  const { start, table: before } = closingOf(document.blocks);
  const kept = (index: number): boolean => index === before || (index >= start && index + 1 < document.blocks.length);
  return {
    properties: {
      page: {
        // The library turns the sides itself where the page lies.
        size: {
          width: page.short,
          height: page.long,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin,
        pageNumbers: { ...(document.continues ? {} : { start: 1 }), formatType: NumberFormat.DECIMAL },
      },
    },
    // A section without a head of its own would take over that of the section before it.
    headers: { default: header(document.mark ?? ''), even: header(document.mark ?? '') },
    footers: { default: footer('right'), even: footer('left') },
    children: document.blocks.flatMap((block, index) => blockParts(block, sizes[document.type], room, kept(index))),
  };
};

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));

/** The document's properties, with the date given where the library would write the clock's. */
const properties = (file: DocumentFile, date: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(file.title)}</dc:title><dc:creator>Junheng 均衡</dc:creator>`,
    ...['created', 'modified'].map(
      (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`,
    ),
    '</cp:coreProperties>',
  ].join('');

/**
 * A file as a Word document on A4: official types named, headings of long tables repeated, pages counted within each
 * document. The bytes depend on the file and the date alone.
 */
export const docxBytes = async (file: DocumentFile, date: string): Promise<Uint8Array> => {
  const document = new Document({
    creator: 'Junheng 均衡',
    title: file.title,
    styles: { default: { document: { run: { font: fonts.body, size: sizes.text.body } } } },
    evenAndOddHeaderAndFooters: true,
    sections: file.documents.map(section),
  });
  const packed = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: properties(file, date) },
    { path: 'word/fontTable.xml', data: fontTable },
  ]);
  return fixedZipDates(new Uint8Array(packed));
};
