/** A run of characters a font draws: Unicode numbers, both ends included. */
type Run = readonly [first: number, last: number];

const tag = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

/** The runs of a `cmap` subtable of format 12: groups that map to a glyph; glyph 0 is the box. */
const groupsOf = (view: DataView, at: number): readonly Run[] =>
  Array.from({ length: view.getUint32(at + 12) }, (_, index): Run => {
    const group = at + 16 + index * 12;
    const first = view.getUint32(group);
    return [view.getUint32(group + 8) === 0 ? first + 1 : first, view.getUint32(group + 4)];
  });

/**
 * The characters a TrueType or OpenType font draws, read from its `cmap` table of format 12 (all of Unicode), sorted.
 * A file without one is no font to print names with: `null`.
 */
export const fontRuns = (bytes: Uint8Array): readonly Run[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const entry = tables.find((at) => tag(view, at) === 'cmap');
  if (entry === undefined) return null;
  const cmap = view.getUint32(entry + 8);
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  );
  const whole = subtables.find((at) => view.getUint16(at) === 12);
  return whole === undefined ? null : groupsOf(view, whole).toSorted(([a], [b]) => a - b);
};

/** Whether a character stands in one of the runs. */
export const drawsFrom =
  (runs: readonly Run[]) =>
  (codePoint: number): boolean => {
    let [low, high] = [0, runs.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = runs[middle] ?? [0, -1];
      if (codePoint >= first && codePoint <= last) return true;
      if (codePoint < first) high = middle - 1;
      else low = middle + 1;
    }
    return false;
  };
