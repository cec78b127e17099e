import { type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** Sheets to the bytes of an `.xlsx`; the dates inside are the one given, so equal sheets have equal bytes. */
export const writeWorkbook = (
  sheets: readonly WriteSheet[],
  about: { readonly title: string; readonly date: Date },
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [...sheets],
    defaultFont: { name: 'Microsoft YaHei', size: 10 },
    properties: { title: about.title, creator: 'Junheng 均衡', created: about.date, modified: about.date },
  });
