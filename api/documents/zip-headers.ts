/** Where the two headers of one part start: the one in the directory, and the one before its content. */
export interface ZipHeader {
  readonly directory: number;
  readonly local: number;
}

const endSignature = Buffer.from('PK\x05\x06', 'latin1');

/** Where the record that ends the directory starts; negative when there is none. */
export const zipEnd = (bytes: Uint8Array): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(endSignature);

/** The headers of a sound archive, for changing them in place: the zip library reads archives and gives no positions. */
export const zipHeaders = (bytes: Uint8Array): readonly ZipHeader[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zipEnd(bytes);
  if (end < 0) throw new TypeError('not an archive');
  const headers: ZipHeader[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    headers.push({ directory: at, local: view.getUint32(at + 42, true) });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return headers;
};
