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

/** Letters of headings and rosters, in the order simplified, traditional. */
const telling = [/[学教师编职务语数学级岗]/gu, /[學教師編職務語數學級崗]/gu] as const;

/** Text of Taiwan or Hong Kong: as GB18030 it would be other characters, without an error. */
const looksLikeBig5 = (bytes: Uint8Array, chinese: string): boolean => {
  const traditional = iconv.decode(bytes, 'big5');
  const [own, other] = [chinese.match(telling[0])?.length ?? 0, traditional.match(telling[1])?.length ?? 0];
  return !traditional.includes(replacement) && other > 4 && other > 4 * own;
};

/** Zeros at every other place: UTF-16 of either order. Few characters of a roster, such as 一, have theirs elsewhere. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return true;
  const zeros = [0, 0];
  bytes.subarray(0, 4096).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return bytes.length % 2 === 0 && Math.max(even, odd) > 4 && 8 * Math.min(even, odd) < Math.max(even, odd);
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
  if (looksLikeUtf16(bytes)) return fileFault(place, 'utf16');
  if (bytes.subarray(0, 4096).includes(0)) return fileFault(place, 'not_text');
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== null) return utf8.includes('\0') ? fileFault(place, 'not_text') : success(utf8);
  const chinese = iconv.decode(bytes, 'gb18030');
  if (looksLikeBig5(bytes, chinese)) return fileFault(place, 'big5');
  if (!chinese.includes(replacement) && !almostUtf8(bytes)) return success(chinese);
  return almostUtf8(bytes) ? fileFault(place, 'damaged_utf8') : fileFault(place, 'not_text');
};

/** A file's name inside an archive: UTF-8, else GB18030, which Chinese systems write without saying so. */
export const decodeName = (bytes: Uint8Array): string => strict('utf-8', bytes) ?? iconv.decode(bytes, 'gb18030');

/** Text as bytes; every character there is has its code in both encodings. */
export const encodeText = (text: string, encoding: TextEncoding): Uint8Array => iconv.encode(text, encoding);
