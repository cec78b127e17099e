import type { Content, ContentTable, ContentText } from 'pdfmake/interfaces.js';
import type { Block, OfficialDocument } from '../../src/report/documents/official-document.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { type Breaks, closingOf, rowsKept, signatureFrom } from './page-breaks.ts';

/** Points of type and of space, as official documents have them; `line` is a multiple of the type. */
export interface Sizes {
  readonly title: number;
  readonly body: number;
  readonly field: number;
  readonly table: number;
  readonly small: number;
  readonly note: number;
  readonly line: number;
  readonly cell: number;
}
const smaller: Sizes = { title: 16, body: 10, field: 8.5, table: 8.5, small: 6.5, note: 8, line: 1.15, cell: 1 };
export const sizes: Readonly<Record<OfficialDocument['type'], Sizes>> = {
  // 2号 and 3号; of this font a multiple of 1.2086 makes lines of 28 points in the text (GB/T 9704).
  text: { title: 22, body: 16, field: 12, table: 10.5, small: 7.5, note: 9, line: 28 / (16 * 1.448), cell: 2 },
  sheet: smaller,
  card: smaller,
};

const narrow = [52, 42, 52, 42] as const;
/** Left, top, right, bottom, in points: 28, 37, 26 and 35 mm (GB/T 9704). */
export const margins = { text: [79.37, 104.88, 73.7, 99.21], sheet: narrow, card: narrow } as const;

const foreign = /[\s\p{Script=Han}\p{Pe}\p{Ps}、。，；：]+/u;

/** Whether a word without a gap is wider than its cell: it is then broken anywhere rather than drawn over the next. */
const isTooWide = (text: string, width: number, fontSize: number): boolean =>
  text.split(foreign).some((word) => displayWidth(word) * fontSize * 0.62 > width);

/** A cell; a node of its own, since the layout writes on it where it came to stand. */
const cellContent = (text: string, width: number, fontSize: number, more: object): ContentText & Placed => ({
  text,
  ...more,
  ...(isTooWide(text, width, fontSize) ? { wordBreak: 'break-all' } : {}),
});

const tableContent = (
  block: Extract<Block, { kind: 'table' }>,
  rows: readonly (readonly string[])[],
  size: Sizes,
  room: number,
): ContentTable => {
  const whole = block.columns.reduce((sum, { width }) => sum + width, 0);
  const sums = new Set(block.sums?.map((index) => block.rows[index] ?? []));
  const fontSize = block.type === 'small' ? size.small : size.table;
  const padding = block.type === 'small' ? 2 : 4;
  const lines = 2 * padding + 0.6;
  const widths = block.columns.map(({ width }) => (width / whole) * room - lines);
  const head = { bold: true, fillColor: '#eaece8' };
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths,
      body: [
        block.columns.map(({ heading, align }, index) =>
          cellContent(heading, widths[index] ?? 0, fontSize, { ...head, alignment: align }),
        ),
        ...rows.map((row) =>
          row.map((text, index) =>
            cellContent(text, widths[index] ?? 0, fontSize, {
              alignment: block.columns[index]?.align ?? 'left',
              ...(sums.has(row) ? { bold: true } : {}),
            }),
          ),
        ),
      ],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => size.cell,
      paddingBottom: () => size.cell,
    },
    fontSize,
    lineHeight: 1.1,
    margin: [0, 4, 0, 8],
  };
};

const blockContent = (block: Block, size: Sizes, room: number): Content => {
  switch (block.kind) {
    case 'title':
      return { text: block.text, fontSize: size.title, bold: true, alignment: 'center', margin: [0, 0, 0, 12] };
    case 'number':
      return { text: block.text, alignment: 'center', margin: [0, 0, 0, 12] };
    case 'attachment':
      return { text: block.text, bold: true, margin: [0, 0, 0, 6] };
    case 'heading':
      return { text: block.text, bold: true, margin: [0, 6, 0, 2] };
    case 'paragraph':
      return {
        text: block.text,
        leadingIndent: block.indent ? 2 * size.body : 0,
        margin: [0, 0, 0, 4],
      };
    case 'fields':
      return {
        table: {
          widths: [room * 0.26 - 9, room * 0.74 - 9],
          dontBreakRows: true,
          body: block.rows.map(([label, value]) => [{ text: label, bold: true }, value]),
        },
        layout: {
          hLineWidth: () => 0.5,
          vLineWidth: () => 0.5,
          paddingTop: () => size.cell,
          paddingBottom: () => size.cell,
        },
        fontSize: size.field,
        lineHeight: 1.1,
        margin: [0, 4, 0, 8],
      };
    case 'table':
      return tableContent(block, block.rows, size, room);
    case 'signature':
      return {
        // Office over day on one axis at the right, where the seal goes over both.
        stack: block.lines.map((text) => ({ text, alignment: 'center' as const })),
        margin: [room * signatureFrom, 16, 0, 12],
      };
    case 'note':
      return { text: block.text, fontSize: size.note, color: '#444444', margin: [0, 6, 0, 0] };
  }
};

const sideOf = ({ orientation }: OfficialDocument): number => (orientation === 'portrait' ? 595.28 : 841.89);

/** A text after layout: pdfmake writes on it on which pages its lines came to stand. */
export interface Placed {
  readonly positions?: readonly { readonly pageNumber: number }[];
}

/** The texts that tell where a block begins, and where its end does: of a table the last rows that stay together. */
export interface Mark {
  readonly first: Placed | null;
  readonly last: Placed | null;
}

interface Drawn {
  readonly content: readonly Content[];
  /** In the order of the blocks. */
  readonly marks: readonly Mark[];
}

const onNewPage = (node: Content, isNew = true): Content =>
  isNew && typeof node === 'object' ? Object.assign(node, { pageBreak: 'before' as const }) : node;

/** The first text of a node, of a table that of a row. Of what stays together the page is told of texts with a name alone. */
const textIn = (node: Content | undefined, part: 'first' | 'last', id: string): Placed | null => {
  if (typeof node !== 'object' || Array.isArray(node)) return null;
  if ('stack' in node) return textIn(node.stack[0], part, id);
  if ('text' in node) return Object.assign(node as Placed, { id });
  if (!('table' in node)) return null;
  const rows = node.table.body.slice(node.table.headerRows ?? 0);
  const row = rows[part === 'first' ? 0 : Math.max(0, rows.length - rowsKept)] ?? [];
  const cell = row.find((one) => typeof one === 'object' && 'text' in one && one.text !== '');
  return cell === undefined ? null : textIn(cell as Content, part, id);
};

/** A document as nodes, broken where that is asked for; the end that stays together is one piece. `name` is its own. */
export const documentContent = (document: OfficialDocument, size: Sizes, breaks: Breaks, name: string): Drawn => {
  const [left, , right] = margins[document.type];
  const room = sideOf(document) - left - right;
  const { start, table } = closingOf(document.blocks);
  const nodes = document.blocks.map((block, index): readonly Content[] => {
    if (block.kind !== 'table' || index !== table || !breaks.tail)
      return [onNewPage(blockContent(block, size, room), breaks.before.has(index))];
    const cut = block.rows.length - rowsKept;
    return [
      onNewPage(tableContent(block, block.rows.slice(0, cut), size, room), breaks.before.has(index)),
      onNewPage(tableContent(block, block.rows.slice(cut), size, room)),
    ];
  });
  const marks = nodes.map((own, index): Mark => {
    const first = textIn(own[0], 'first', `${name}.${index}`);
    const last = textIn(own.at(-1), 'last', `${name}.${index}.last`);
    return { first, last };
  });
  const closing = nodes.slice(start).flat();
  const end: readonly Content[] = closing.length === 0 ? [] : [{ stack: closing, unbreakable: true }];
  return { content: [...nodes.slice(0, start).flat(), ...end], marks };
};
