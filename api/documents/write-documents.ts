import type { DocumentFile } from '../../src/report/documents/official-document.ts';
import type { DocumentFormat } from './document-formats.ts';
import { docxBytes } from './docx.ts';
import { pdfBytes } from './pdf.ts';

const writers = { docx: docxBytes, pdf: pdfBytes } as const;

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files one after the other, so that no more than one is in the making; `date` stands in them as their date. */
export const writeDocuments = async (
  files: readonly DocumentFile[],
  format: DocumentFormat,
  date: string,
): Promise<readonly WrittenFile[]> => {
  const written: WrittenFile[] = [];
  for (const file of files) written.push({ name: `${file.name}.${format}`, bytes: await writers[format](file, date) });
  return written;
};
