/** Bytes, or characters, of one piece. */
const most = 65_536;

/** Bytes in pieces, none of them copied. */
export const bytePieces = function* (bytes: Uint8Array): Generator<Buffer> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole.length; at += most) yield whole.subarray(at, at + most);
};

/** A text in pieces, none of which ends within a character. */
export const textPieces = function* (text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const last = text.charCodeAt(at + most - 1);
    const end = at + most - (last >= 0xd800 && last <= 0xdbff ? 1 : 0);
    yield text.slice(at, end);
    at = end;
  }
};

/** Short texts joined to pieces worth sending. */
export const gathered = async function* (texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < most / 4) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
};
