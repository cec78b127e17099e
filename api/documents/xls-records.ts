/** A record of an `.xls`: its kind, its bytes, where it starts in the stream. */
export interface XlsRecord {
  readonly id: number;
  readonly data: Buffer;
  readonly offset: number;
}

/** The kinds of records that are read, by the names of the published format ([MS-XLS] 2.3). */
export const kind = {
  formula: 0x0006,
  end: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  continued: 0x003c,
  sheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  merged: 0x00e5,
  sharedTexts: 0x00fc,
  labelShared: 0x00fd,
  recalcId: 0x01c1,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  text: 0x0207,
  array: 0x0221,
  table: 0x0236,
  rk: 0x027e,
  format: 0x041e,
  sharedFormula: 0x04bc,
  start: 0x0809,
} as const;

export const xlsRecords = (stream: Buffer): readonly XlsRecord[] => {
  const records: XlsRecord[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = stream.readUInt16LE(at + 2);
    records.push({ id: stream.readUInt16LE(at), data: stream.subarray(at + 4, at + 4 + length), offset: at });
    at += 4 + length;
  }
  return records;
};

/** Characters of one byte each, or of two. */
const characters = (data: Buffer, at: number, count: number, wide: boolean): string =>
  wide ? data.toString('utf16le', at, at + count * 2) : data.toString('latin1', at, at + count);

/** A text with its length in one byte or two, its width, then its characters. */
export const xlsText = (data: Buffer, at: number, lengthBytes: 1 | 2): string => {
  const count = lengthBytes === 1 ? data.readUInt8(at) : data.readUInt16LE(at);
  const flags = data.readUInt8(at + lengthBytes);
  // Runs of fonts and phonetic marks put their counts between the width and the characters.
  const between = (flags & 8 ? 2 : 0) + (flags & 4 ? 4 : 0);
  return characters(data, at + lengthBytes + 1 + between, count, (flags & 1) === 1);
};

/** The shared texts. A text may go on in the next block, where its width is said anew. */
export const sharedTexts = (blocks: readonly Buffer[]): readonly string[] => {
  const texts: string[] = [];
  let [block, at] = [0, 8];
  const current = (): Buffer => blocks[block] ?? Buffer.alloc(0);
  const next = (): boolean => {
    block += 1;
    at = 0;
    return block < blocks.length;
  };
  const skip = (count: number): void => {
    for (let left = count; left > 0; ) {
      const step = Math.min(left, current().length - at);
      at += step;
      left -= step;
      if (left > 0 && !next()) return;
    }
  };
  const total = blocks[0] === undefined || blocks[0].length < 8 ? 0 : blocks[0].readUInt32LE(4);
  while (texts.length < total) {
    if (at >= current().length && !next()) break;
    const count = current().readUInt16LE(at);
    const flags = current().readUInt8(at + 2);
    at += 3;
    const runs = flags & 8 ? current().readUInt16LE(at) : 0;
    if (flags & 8) at += 2;
    const extension = flags & 4 ? current().readUInt32LE(at) : 0;
    if (flags & 4) at += 4;
    let text = '';
    let wide = (flags & 1) === 1;
    while (text.length < count) {
      if (at >= current().length) {
        if (!next()) throw new RangeError('a shared text ends too early');
        wide = (current().readUInt8(0) & 1) === 1;
        at = 1;
      }
      const fitting = Math.min(count - text.length, Math.floor((current().length - at) / (wide ? 2 : 1)));
      if (fitting < 1) throw new RangeError('half a character');
      text += characters(current(), at, fitting, wide);
      at += fitting * (wide ? 2 : 1);
    }
    texts.push(text);
    skip(runs * 4 + extension);
  }
  return texts;
};
