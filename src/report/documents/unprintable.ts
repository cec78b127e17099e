import type { Fault } from '../../fault.ts';
import { unprintableName } from '../../intake/checks/printable-names.ts';
import { type Message, message } from '../../text/message.ts';
import { type Draws, unprintableIn, withCodes } from '../../text/printable.ts';
import type { ReportInput } from '../input.ts';
import { type DocumentFile, documentTexts } from './official-document.ts';

type Spot = Pick<Fault, 'place' | 'row' | 'column'>;

const fault = (spot: Spot, found: string, expected: Message, characters: string): Fault => ({
  severity: 'error',
  ...spot,
  found,
  expected,
  remedy: message('documents.remedy.printable', { characters }),
});

/**
 * The place of a name in the imported files, as the import reported it; only the table when the import ran without that
 * check.
 */
const spotOf = (warnings: readonly Fault[], table: string, id: string): Spot => {
  const reported = warnings.find(
    ({ expected: { key, values } }) => key === unprintableName && values.table === table && values.id === id,
  );
  return reported === undefined
    ? { place: table, row: null, column: 'name' }
    : { place: reported.place, row: reported.row, column: reported.column };
};

/**
 * Characters of the files that the font cannot print, found before printing: a box in place of a name is worse than no
 * document (architecture.md trap 10). Each person or school with such a name is reported by code, name and, where the
 * import's `warnings` give them, file and row. Other characters are reported by document.
 */
export const unprintable = (
  files: readonly DocumentFile[],
  { district, warnings }: Pick<ReportInput, 'district' | 'warnings'>,
  draws: Draws,
): readonly Fault[] => {
  const texts = files.map((file) => documentTexts(file).join('\n'));
  const missing = new Set(texts.flatMap((text) => unprintableIn(text, draws)));
  if (missing.size === 0) return [];
  const reported = new Set<string>();
  const named = (table: string, rows: readonly { readonly id: string; readonly name: string }[]) =>
    rows.flatMap(({ id, name }): Fault[] => {
      const characters = unprintableIn(name, draws).filter((character) => missing.has(character));
      if (characters.length === 0 || !texts.some((text) => text.includes(name))) return [];
      for (const character of characters) reported.add(character);
      const values = { id, name, characters: withCodes(characters) };
      return [
        fault(
          spotOf(warnings, table, id),
          `${id} ${name}`,
          message('documents.expected.printable_name', values),
          withCodes(characters),
        ),
      ];
    });
  const faults = [
    ...named('teachers', district.teachers),
    ...named('hires', district.hires),
    ...named('schools', district.schools),
  ];
  const others = files.flatMap((file, index): Fault[] => {
    const characters = unprintableIn(texts[index] ?? '', draws).filter((character) => !reported.has(character));
    if (characters.length === 0) return [];
    const expected = message('documents.expected.printable_text', {
      file: file.title,
      characters: withCodes(characters),
    });
    return [
      fault({ place: file.name, row: null, column: null }, withCodes(characters), expected, withCodes(characters)),
    ];
  });
  return [...faults, ...others];
};
