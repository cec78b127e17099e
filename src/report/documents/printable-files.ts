import type { Fault } from '../../fault.ts';
import { message } from '../../text/message.ts';
import { type Draws, unprintableIn } from '../../text/printable.ts';
import type { ReportInput } from '../input.ts';
import { type DocumentFile, documentTexts, withAttachments } from './official-document.ts';
import { unprintable } from './unprintable.ts';

interface Printable<File> {
  /** Files with the documents that can be printed; one without any is left out. */
  readonly files: readonly File[];
  /** What was left out: for each file the people and schools whose names cannot be printed in it. */
  readonly notMade: readonly Fault[];
}

/**
 * Separates the documents that a font can print from those it cannot: a box in the place of a name is worse than no
 * document, and one rare character costs no other document. Of a file with a document for each person only that
 * document is left out, with its attachments. `format` is the ending of the files in the messages.
 */
export const printableFiles = <File extends DocumentFile>(
  files: readonly File[],
  input: Pick<ReportInput, 'district' | 'warnings'>,
  draws: Draws,
  format: string,
): Printable<File> => {
  const made: File[] = [];
  const notMade: Fault[] = [];
  for (const file of files) {
    const isPrintable = (documents: DocumentFile['documents']): boolean =>
      documentTexts({ documents }).every((text) => unprintableIn(text, draws).length === 0);
    const parts = withAttachments(file.documents);
    const left = parts.filter((part) => !isPrintable(part));
    if (left.length === 0) {
      made.push(file);
      continue;
    }
    const documents = parts.filter(isPrintable).flat();
    if (documents.length > 0) made.push({ ...file, documents });
    const part = documents.length === 0 ? 'file_not_made' : 'part_not_made';
    for (const fault of unprintable([{ ...file, documents: left.flat() }], input, draws)) {
      const { characters = '' } = fault.expected.values;
      notMade.push({
        ...fault,
        expected: message(`documents.expected.${part}`, {
          file: `${file.name}.${format}`,
          title: file.title,
          characters,
          left: left.length,
          all: parts.length,
        }),
      });
    }
  }
  return { files: made, notMade };
};
