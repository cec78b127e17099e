import { zipDirectory } from './zip-directory.ts';

const endSignature = 0x06054b50;
/** 1980-01-01 00:00, the first moment a zip can name. */
const firstDay = 0x0021;

/**
 * An archive with the moment of writing taken out of each part: the same content is then the same bytes whenever it is
 * written. The bytes are changed in place and given back.
 */
export const fixedZipDates = (bytes: Uint8Array): Uint8Array => {
  const parts = zipDirectory(bytes);
  if (parts === null) throw new TypeError('not an archive');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== endSignature) end -= 1;
  let entry = view.getUint32(end + 16, true);
  for (const { offset } of parts) {
    view.setUint16(offset + 10, 0, true);
    view.setUint16(offset + 12, firstDay, true);
    view.setUint16(entry + 12, 0, true);
    view.setUint16(entry + 14, firstDay, true);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
};
