import { describe, expect, it } from 'vitest';
import { documentDistrict, documentInput, zhou } from '../../../test/support/documents.ts';
import { withTeacher } from '../../../test/support/lawful-plan.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { documentFiles, everyDocument } from './document-files.ts';
import { documentTexts, withAttachments } from './official-document.ts';
import { printableFiles } from './printable-files.ts';

const rare = '\u{20bb7}';
const renamed = withTeacher(documentDistrict(), zhou, { name: `周慧${rare}` });
// Cards of everyone, so that one file has documents with the name and without it.
const files = documentFiles('zh', documentInput({}, aPolicy(), renamed), {
  ...everyDocument,
  teachers: renamed.teachers.map(({ id }) => id),
});
const draws = (codePoint: number): boolean => codePoint !== rare.codePointAt(0);
const input = { district: renamed, warnings: [] };

describe('a name with a character the font lacks', () => {
  const { files: made, notMade } = printableFiles(files, input, draws, 'pdf');

  it('leaves out each document with the name and no other', () => {
    const without = (texts: readonly string[]) => texts.filter((text) => !text.includes(rare));
    for (const file of files) {
      const documents = withAttachments(file.documents)
        .filter(
          (part) => without(documentTexts({ documents: part })).length === documentTexts({ documents: part }).length,
        )
        .flat();
      expect(made.find(({ name }) => name === file.name)?.documents ?? [], file.name).toEqual(documents);
    }
    expect(made.length).toBeLessThan(files.length);
    expect(made.map(({ name }) => name)).toEqual(expect.arrayContaining(['teacher-cards', 'evidence']));
  });

  it('names every document left out with the file and the person', () => {
    expect(new Set(notMade.map(({ found }) => found))).toEqual(new Set([`${zhou} 周慧${rare}`]));
    const left = notMade.map(({ expected }) => [expected.key, expected.values.file]);
    expect(left).toContainEqual(['documents.expected.file_not_made', 'public-notice.pdf']);
    expect(left).toContainEqual(['documents.expected.part_not_made', 'teacher-cards.pdf']);
    expect(left.some(([, file]) => file === 'evidence.pdf')).toBe(false);
  });

  it('keeps every file as it is when the font draws every character', () => {
    expect(printableFiles(files, input, () => true, 'pdf')).toEqual({ files, notMade: [] });
  });
});
