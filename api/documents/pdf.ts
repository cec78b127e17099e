import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentFile, OfficialDocument } from '../../src/report/documents/official-document.ts';
import { notoSans } from './noto-font.ts';
import { type Breaks, type Laid, nextBreaks, noBreaks } from './page-breaks.ts';
import { documentContent, type Mark, margins, type Placed, type Sizes, sizes } from './pdf-content.ts';

/** What a document that does not fit its one page is set in, one after the other; the last is as small as can be read. */
const shrinking = [1, 0.93, 0.86, 0.78];

const shrunk = (size: Sizes, by: number): Sizes => ({
  ...size,
  title: size.title * by,
  body: size.body * by,
  field: size.field * by,
  table: size.table * by,
  note: size.note * by,
});

/** How a document is set: its step of shrinking, and where it is broken. */
interface Setting {
  readonly step: number;
  readonly breaks: Breaks;
}

/** What became of a document: its pages, and where its blocks stand. */
interface Outcome {
  readonly pages: number;
  readonly laid: readonly Laid[];
}

const pageOf = (node: Placed | null): number => node?.positions?.[0]?.pageNumber ?? 0;

const laidOf = ({ first, last }: Mark): Laid => ({ first: pageOf(first), last: pageOf(last) });

/** `— 3 —` in 4号, 7 mm below the text, one character in from the outer edge: odd pages right, even ones left (GB/T 9704). */
const pageNumber = (number: number, type: OfficialDocument['type']): Content => {
  const [left, , right] = margins[type];
  const size = type === 'text' ? 14 : 9;
  return {
    text: `— ${number} —`,
    alignment: number % 2 === 1 ? 'right' : 'left',
    fontSize: size,
    margin: [left + size, type === 'text' ? 19.8 : 16, right + size, 0],
  };
};

/** A file laid out, each document as it is set. */
const layOut = async (
  file: DocumentFile,
  date: string,
  settings: readonly Setting[],
): Promise<{ readonly bytes: Uint8Array; readonly outcomes: readonly Outcome[] }> => {
  const marks: (readonly Mark[])[] = [];
  const starts = file.documents.map((document, index): Content & Placed => {
    const { step, breaks } = settings[index] ?? { step: 0, breaks: noBreaks };
    const size = shrunk(sizes[document.type], shrinking[step] ?? 1);
    const drawn = documentContent(document, size, breaks, String(index));
    marks.push(drawn.marks);
    return {
      stack: [...drawn.content],
      fontSize: size.body,
      lineHeight: size.line,
      ...(index === 0 ? {} : { pageBreak: 'before' as const, pageOrientation: document.orientation }),
    };
  });
  const begun = (index: number): number => starts[index]?.positions?.[0]?.pageNumber ?? 1;
  const documentOf = (page: number): number => starts.findLastIndex((_start, index) => begun(index) <= page);
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
    header: (page) => {
      const { mark } = file.documents[documentOf(page)] ?? {};
      return mark === undefined
        ? ''
        : {
            text: mark,
            alignment: 'center',
            bold: true,
            color: '#c00000',
            fontSize: 12,
            margin: [0, margins[type][1] / 2, 0, 0],
          };
    },
    footer: (page, pages) => {
      last = pages;
      const counted = file.documents.findLastIndex(({ continues }, index) => !continues && index <= documentOf(page));
      return pageNumber(page - begun(counted) + 1, type);
    },
  };
  const bytes = new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
  const end = (index: number): number => (index + 1 < starts.length ? begun(index + 1) - 1 : last);
  return {
    bytes,
    outcomes: marks.map((own, index) => ({ pages: end(index) - begun(index) + 1, laid: own.map(laidOf) })),
  };
};

/** Papers that belong on one page: cards, and those without a list, such as an order with its receipt. */
const onePage = ({ type, blocks }: OfficialDocument): boolean =>
  type === 'card' || blocks.every(({ kind }) => kind !== 'table');

/** The same document set better: on its one page, nothing away from what it belongs to; `null` where it is well. */
const better = (document: OfficialDocument, { step, breaks }: Setting, { pages, laid }: Outcome): Setting | null => {
  if (onePage(document) && pages > 1 && step + 1 < shrinking.length) return { step: step + 1, breaks };
  const next = document.type === 'card' ? null : nextBreaks(document.blocks, laid, breaks);
  return next === null ? null : { step, breaks: next };
};

/**
 * A file as PDF on A4 in Noto Sans SC, which is embedded. Tables that go on repeat their heading; each document begins a
 * page and counts its own pages at the foot; a card or an order that would not fit its page is set smaller; no heading and no
 * signature stands on a page without what it belongs to. The bytes depend on the file and the date alone.
 */
export const pdfBytes = async (file: DocumentFile, date: string): Promise<Uint8Array> => {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path === notoSans.regular || path === notoSans.bold);
  pdfmake.setFonts({ [notoSans.name]: { normal: notoSans.regular, bold: notoSans.bold } });
  let settings: readonly Setting[] = file.documents.map(() => ({ step: 0, breaks: noBreaks }));
  for (;;) {
    const { bytes, outcomes } = await layOut(file, date, settings);
    const mended = settings.map((setting, index) => {
      const [document, outcome] = [file.documents[index], outcomes[index]];
      return document === undefined || outcome === undefined ? null : better(document, setting, outcome);
    });
    if (mended.every((setting) => setting === null)) return bytes;
    settings = settings.map((setting, index) => mended[index] ?? setting);
  }
};
