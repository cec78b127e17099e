/**
 * What a dataset may weigh at most. A province's largest district, 60,000 teachers with 600,000 journeys, needs a
 * quarter of these; what is beyond is refused before it is read, so that no file can exhaust the machine.
 */
export const fileLimits = {
  /** Bytes of one file on disk. */
  fileBytes: 256 * 1024 * 1024,
  /** Bytes of all parts of a workbook together, unpacked. */
  unpackedBytes: 256 * 1024 * 1024,
  /** Unpacked to packed, for a part larger than `ratioFrom` bytes: spreadsheets stay under 60. */
  ratio: 250,
  ratioFrom: 8 * 1024 * 1024,
  /** Rows of all tables together. */
  rows: 1_000_000,
} as const;
