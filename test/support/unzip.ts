import { inflateRawSync } from 'node:zlib';
import { isStored, packedBytesOf, zipDirectory } from '../../api/documents/zip-directory.ts';

/** The text of a part of an archive. */
export const partOf = (bytes: Uint8Array, path: string): string => {
  const part = zipDirectory(bytes)?.find((one) => one.path === path);
  if (part === undefined) throw new Error(`no ${path} in the archive`);
  const packed = packedBytesOf(bytes, part);
  return new TextDecoder().decode(isStored(part) ? packed : inflateRawSync(packed));
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_whole, name: string) => entities[name] ?? '');

/** The paragraphs of a Word document as text. */
export const docxParagraphs = (bytes: Uint8Array): readonly string[] =>
  partOf(bytes, 'word/document.xml')
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => plain(text ?? '')).join(''),
    )
    .filter((text) => text !== '');
