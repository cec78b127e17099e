/** Marks in the allocation table: above this no number names a sector. */
const lastSector = 0xffff_fffa;
const directoryEntry = 128;

/** Follows a chain of sectors; a damaged chain that turns back on itself ends after as many steps as there are sectors. */
const chain = (table: readonly number[], start: number): readonly number[] => {
  const sectors: number[] = [];
  for (let at = start; at <= lastSector && sectors.length <= table.length; at = table[at] ?? 0xffff_ffff)
    sectors.push(at);
  return sectors;
};

const wordsIn = (bytes: Buffer): readonly number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));

/**
 * A stream of a compound file (the container of `.xls`), by name; `undefined` when there is none. Throws a RangeError
 * where the file contradicts itself. The workbook library has this inside and does not export it.
 */
export const compoundStream = (given: Uint8Array, names: readonly string[]): Buffer | undefined => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const [shift, smallShift] = [bytes.readUInt16LE(30), bytes.readUInt16LE(32)];
  if (shift < 7 || shift > 16 || smallShift < 4 || smallShift > shift) throw new RangeError('sector size');
  const size = 2 ** shift;
  const sector = (index: number): Buffer => {
    const start = (index + 1) * size;
    if (start >= bytes.length) throw new RangeError('sector outside the file');
    return bytes.subarray(start, start + size);
  };
  const sectors = (indexes: readonly number[]): Buffer => Buffer.concat(indexes.map(sector));
  const listed: number[] = wordsIn(bytes.subarray(76, 512)).filter((index) => index <= lastSector);
  let more = bytes.readUInt32LE(68);
  for (let steps = bytes.readUInt32LE(72); more <= lastSector && steps > 0 && steps < bytes.length; steps -= 1) {
    const words = wordsIn(sector(more));
    listed.push(...words.slice(0, -1).filter((index) => index <= lastSector));
    more = words.at(-1) ?? 0xffff_ffff;
  }
  if (listed.length > bytes.length / size) throw new RangeError('allocation table larger than the file');
  const table = wordsIn(sectors(listed));
  const directory = sectors(chain(table, bytes.readUInt32LE(48)));
  const entries = Array.from({ length: Math.floor(directory.length / directoryEntry) }, (_, index) => {
    const entry = directory.subarray(index * directoryEntry, (index + 1) * directoryEntry);
    const nameBytes = Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2);
    return {
      name: entry.toString('utf16le', 0, nameBytes),
      type: entry[66],
      start: entry.readUInt32LE(116),
      bytes: entry.readUInt32LE(120),
    };
  });
  const root = entries.find(({ type }) => type === 5);
  const entry = names.map((name) => entries.find((one) => one.type === 2 && one.name === name)).find(Boolean);
  if (entry === undefined) return undefined;
  if (entry.bytes >= bytes.readUInt32LE(56) || root === undefined)
    return sectors(chain(table, entry.start)).subarray(0, entry.bytes);
  const small = sectors(chain(table, root.start)).subarray(0, root.bytes);
  const smallTable = wordsIn(sectors(chain(table, bytes.readUInt32LE(60))));
  const smallSize = 2 ** smallShift;
  const pieces = chain(smallTable, entry.start).map((index) =>
    small.subarray(index * smallSize, (index + 1) * smallSize),
  );
  return Buffer.concat(pieces).subarray(0, entry.bytes);
};
