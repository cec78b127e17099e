import iconv from 'iconv-lite';
import type { Fault } from '../../src/fault.ts';
import { type Result, success } from '../../src/result.ts';
import { fileFault } from './file-fault.ts';

export type TextEncoding = 'utf8' | 'gb18030';

const replacement = '\ufffd';

const strict = (label: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Bytes of a text that is UTF-8 but for a few damaged places: as GB18030 it would be silently wrong everywhere. */
const almostUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split(replacement).length - 1;
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return chinese > 20 * broken;
};

/**
 * Strictly UTF-8, with or without byte order mark (UTF-16 when its mark says so), then GB18030, which contains GBK and
 * GB2312; anything else is no text of a spreadsheet. This is the only place that knows the encoding library.
 */
export const decodeText = (place: string, bytes: Uint8Array): Result<string, Fault> => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    const wide = strict('utf-16le', bytes);
    return wide === null ? fileFault(place, 'not_text') : success(wide);
  }
  if (bytes.subarray(0, 4096).includes(0)) return fileFault(place, 'not_text');
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== null) return utf8.includes('\0') ? fileFault(place, 'not_text') : success(utf8);
  const chinese = iconv.decode(bytes, 'gb18030');
  if (!chinese.includes(replacement) && !almostUtf8(bytes)) return success(chinese);
  return almostUtf8(bytes) ? fileFault(place, 'damaged_utf8') : fileFault(place, 'not_text');
};

/** A file's name inside an archive: UTF-8, else GB18030, which Chinese systems write without saying so. */
export const decodeName = (bytes: Uint8Array): string => strict('utf-8', bytes) ?? iconv.decode(bytes, 'gb18030');

/** Text as bytes; every character there is has its code in both encodings. */
export const encodeText = (text: string, encoding: TextEncoding): Uint8Array => iconv.encode(text, encoding);
