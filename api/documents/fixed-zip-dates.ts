import { zipHeaders } from './zip-headers.ts';

/** 1980-01-01 00:00, the first moment a zip can name. */
const firstDay = 0x0021;

/**
 * An archive with the moment of writing taken out of each part: the same content is then the same bytes whenever it is
 * written. The bytes are changed in place and given back.
 */
export const fixedZipDates = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { directory, local } of zipHeaders(bytes))
    for (const time of [local + 10, directory + 12]) {
      view.setUint16(time, 0, true);
      view.setUint16(time + 2, firstDay, true);
    }
  return bytes;
};
