import pdfmake from 'pdfmake';
import type { Content, ContentTable, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Block, DocumentFile, OfficialDocument } from '../../src/report/documents/official-document.ts';
import { notoSans } from './noto-font.ts';

/** Points of type and of space, as official documents have them; `line` is a multiple of the type. */
interface Sizes {
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
const sizes: Readonly<Record<OfficialDocument['type'], Sizes>> = {
  text: { title: 18, body: 12, field: 11, table: 9.5, small: 6.5, note: 8.5, line: 1.35, cell: 2 },
  sheet: smaller,
  card: smaller,
};

/** What a card that does not fit its page is set in, one after the other; the last is as small as can be read. */
const shrinking = [1, 0.93, 0.86, 0.78];

const shrunk = (size: Sizes, by: number): Sizes => ({
  ...size,
  title: size.title * by,
  body: size.body * by,
  field: size.field * by,
  table: size.table * by,
  note: size.note * by,
});

const narrow = [52, 42, 52, 42] as const;
const margins = { text: [70, 72, 62, 64], sheet: narrow, card: narrow } as const;

const tableContent = (block: Extract<Block, { kind: 'table' }>, size: Sizes, room: number): ContentTable => {
  const whole = block.columns.reduce((sum, { width }) => sum + width, 0);
  const fontSize = block.type === 'small' ? size.small : size.table;
  const padding = block.type === 'small' ? 2 : 4;
  const lines = 2 * padding + 0.6;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: block.columns.map(({ width }) => (width / whole) * room - lines),
      body: [
        block.columns.map(({ heading, align }) => ({
          text: heading,
          bold: true,
          alignment: align,
          fillColor: '#eaece8',
        })),
        ...block.rows.map((row) =>
          row.map((text, index) => ({ text, alignment: block.columns[index]?.align ?? 'left' })),
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
    case 'heading':
      return { text: block.text, bold: true, margin: [0, 6, 0, 2], headlineLevel: 1 };
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
      return tableContent(block, size, room);
    case 'signature':
      return {
        stack: block.lines.map((text) => ({ text, alignment: 'right' as const })),
        margin: [0, 16, 24, 12],
        unbreakable: true,
      };
    case 'note':
      return { text: block.text, fontSize: size.note, color: '#444444', margin: [0, 6, 0, 0] };
  }
};

const sideOf = ({ orientation }: OfficialDocument): number => (orientation === 'portrait' ? 595.28 : 841.89);

/** A node of the page after layout: pdfmake writes there on which pages it came to stand. */
interface Laid {
  readonly positions?: readonly { readonly pageNumber: number }[];
}

/** A file laid out, each document in the scale it is given, and the pages each takes. */
const layOut = async (
  file: DocumentFile,
  date: string,
  scaleOf: (index: number) => number,
): Promise<{ readonly bytes: Uint8Array; readonly pages: readonly number[] }> => {
  const starts = file.documents.map((document, index): Content & Laid => {
    const [left, , right] = margins[document.type];
    const size = shrunk(sizes[document.type], scaleOf(index));
    return {
      stack: document.blocks.map((block) => blockContent(block, size, sideOf(document) - left - right)),
      fontSize: size.body,
      lineHeight: size.line,
      ...(index === 0 ? {} : { pageBreak: 'before' as const, pageOrientation: document.orientation }),
    };
  });
  const begun = (index: number): number => starts[index]?.positions?.[0]?.pageNumber ?? 1;
  let last = 0;
  const first = file.documents[0];
  const type = first?.type ?? 'text';
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageOrientation: first?.orientation ?? 'portrait',
    pageMargins: [...margins[type]],
    defaultStyle: { font: notoSans.name, fontSize: sizes[type].body },
    info: {
      title: file.title,
      author: '',
      creator: 'Junheng 均衡',
      producer: 'Junheng 均衡',
      creationDate: new Date(`${date}T00:00:00Z`),
    },
    content: starts,
    footer: (page, pages) => {
      last = pages;
      const own = starts.findLastIndex((_start, index) => begun(index) <= page);
      return { text: `— ${page - begun(own) + 1} —`, alignment: 'center', fontSize: 9, margin: [0, 16, 0, 0] };
    },
  };
  const bytes = new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
  const ends = starts.map((_start, index) => (index + 1 < starts.length ? begun(index + 1) - 1 : last));
  return { bytes, pages: ends.map((end, index) => end - begun(index) + 1) };
};

/**
 * A file as PDF on A4 in Noto Sans SC, which is embedded. Tables that go on repeat their heading; each document begins a
 * page and counts its own pages at the foot; a card that would not fit its page is set smaller. The bytes depend on the
 * file and the date alone.
 */
export const pdfBytes = async (file: DocumentFile, date: string): Promise<Uint8Array> => {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path === notoSans.regular || path === notoSans.bold);
  pdfmake.setFonts({ [notoSans.name]: { normal: notoSans.regular, bold: notoSans.bold } });
  const steps = file.documents.map(() => 0);
  for (;;) {
    const { bytes, pages } = await layOut(file, date, (index) => shrinking[steps[index] ?? 0] ?? 1);
    const long = steps.flatMap((step, index) =>
      file.documents[index]?.type === 'card' && (pages[index] ?? 1) > 1 && step + 1 < shrinking.length ? [index] : [],
    );
    if (long.length === 0) return bytes;
    for (const index of long) steps[index] = (steps[index] ?? 0) + 1;
  }
};
