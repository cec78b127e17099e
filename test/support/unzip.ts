import { inflateRawSync } from 'node:zlib';
import { isStored, packedBytesOf, type ZipPart, zipDirectory } from '../../api/documents/zip-directory.ts';

/** The parts of a sound archive. */
export const partsOf = async (bytes: Uint8Array): Promise<readonly ZipPart[]> => {
  const parts = await zipDirectory(bytes);
  if (typeof parts === 'string') throw new Error(`the archive is ${parts}`);
  return parts;
};

/** The content of one part. */
export const contentOf = (bytes: Uint8Array, part: ZipPart): Uint8Array => {
  const packed = packedBytesOf(bytes, part);
  return isStored(part) ? packed : inflateRawSync(packed);
};

/** The text of a part of an archive. */
export const partOf = async (bytes: Uint8Array, path: string): Promise<string> => {
  const part = (await partsOf(bytes)).find((one) => one.path === path);
  if (part === undefined) throw new Error(`no ${path} in the archive`);
  return new TextDecoder().decode(contentOf(bytes, part));
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_whole, name: string) => entities[name] ?? '');

/** The paragraphs of a Word document as text. */
export const docxParagraphs = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await partOf(bytes, 'word/document.xml'))
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => plain(text ?? '')).join(''),
    )
    .filter((text) => text !== '');
