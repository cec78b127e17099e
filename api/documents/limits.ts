export interface FileLimits {
  /** Bytes of one file on disk. */
  readonly fileBytes: number;
  /** Bytes of all parts of a workbook together, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked to packed, for a part larger than `ratioFrom` bytes: spreadsheets stay under 60. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Rows of all sheets of a workbook together, or of one text table. */
  readonly rows: number;
}

/**
 * What a dataset may weigh at most. A province's largest district, 60,000 teachers with 600,000 journeys, stays below;
 * what is beyond is refused before it is read, so that no file can exhaust the machine.
 */
export const fileLimits: FileLimits = {
  fileBytes: 256 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  ratio: 250,
  ratioFrom: 8 * 1024 * 1024,
  rows: 1_000_000,
};
