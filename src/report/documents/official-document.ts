/** A column of a printed table: its width is a share of the sum of all widths. */
export interface DocumentColumn {
  readonly heading: string;
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
}

/** One piece of a document, in words. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  /** The document's number (发文字号), below the title. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** The number of an attachment (附件1), above its title. */
  | { readonly kind: 'attachment'; readonly text: string }
  /** `indent`: the first line begins two characters in, as official Chinese prose does. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly indent: boolean }
  /** Labels with what stands behind them, in two columns. */
  | { readonly kind: 'fields'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly (readonly string[])[];
      /** `small`: tables of many columns. */
      readonly type: 'normal' | 'small';
      /** Rows of sums, by their place: set apart from the rows they add up. */
      readonly sums?: readonly number[];
    }
  /** Who signs and when, at the right below the text. */
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  /** Small print at the end: copies, receipt, contact. */
  | { readonly kind: 'note'; readonly text: string };

/** One document: what begins on a page of its own. Page numbers run within it and what continues it. */
export interface OfficialDocument {
  readonly blocks: readonly Block[];
  readonly orientation: 'portrait' | 'landscape';
  /** `sheet`: smaller type, for tables; `card`: so small that it stays on one A4 page. */
  readonly type: 'text' | 'sheet' | 'card';
  /** Words at the head of every page of a document that must not be issued; absent where it may be. */
  readonly mark?: string;
  /** An attachment: its pages are counted on from the document before it. */
  readonly continues?: true;
}

/** One file: documents one after the other. */
export interface DocumentFile {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly documents: readonly OfficialDocument[];
}

/** Documents with the attachments that continue them: what is printed, or left out, together. */
export const withAttachments = (documents: readonly OfficialDocument[]): readonly (readonly OfficialDocument[])[] =>
  documents.flatMap((document, index) => {
    if (document.continues) return [];
    const rest = documents.slice(index + 1);
    const next = rest.findIndex(({ continues }) => !continues);
    return [[document, ...(next < 0 ? rest : rest.slice(0, next))]];
  });

export const flush = (text: string): Block => ({ kind: 'paragraph', text, indent: false });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const title = (text: string): Block => ({ kind: 'title', text });
export const note = (text: string): Block => ({ kind: 'note', text });

const textsOf = (block: Block): readonly string[] => {
  if (block.kind === 'fields') return block.rows.flat();
  if (block.kind === 'table') return [...block.columns.map((column) => column.heading), ...block.rows.flat()];
  return block.kind === 'signature' ? block.lines : [block.text];
};

/** Every text of a file, in the order it is read. */
export const documentTexts = ({ documents }: Pick<DocumentFile, 'documents'>): readonly string[] =>
  documents.flatMap(({ blocks }) => blocks.flatMap(textsOf));
