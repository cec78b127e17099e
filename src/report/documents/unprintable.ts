import type { District } from '../../district/district.ts';
import type { Fault } from '../../fault.ts';
import { type Message, message } from '../../text/message.ts';
import { type DocumentFile, documentTexts } from './official-document.ts';

/** Whether the font draws a character, by its Unicode number. */
export type Draws = (codePoint: number) => boolean;

/** What is no mark on paper: line ends, spaces, characters without width. */
const unseen = /[\s\p{Cf}\p{Variation_Selector}]/u;

const missingIn = (text: string, draws: Draws): readonly string[] => [
  ...new Set([...text].filter((character) => !unseen.test(character) && !draws(character.codePointAt(0) ?? 0))),
];

const codes = (characters: readonly string[]): string =>
  characters
    .map(
      (character) => `${character}（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`,
    )
    .join(' ');

const fault = (place: string, column: string | null, found: string, expected: Message, characters: string): Fault => ({
  severity: 'error',
  place,
  row: null,
  column,
  found,
  expected,
  remedy: message('documents.remedy.printable', { characters }),
});

/**
 * Characters of the files that the font does not draw, before anything is printed: a box in the place of a name is
 * worse than no document (architecture.md trap 10). Each person and school with such a name is told by table, code and
 * name; what stands nowhere in them is told by file.
 */
export const unprintable = (files: readonly DocumentFile[], district: District, draws: Draws): readonly Fault[] => {
  const texts = files.map((file) => documentTexts(file).join('\n'));
  const missing = new Set(texts.flatMap((text) => missingIn(text, draws)));
  if (missing.size === 0) return [];
  const told = new Set<string>();
  const named = (place: string, column: string, rows: readonly { readonly id: string; readonly name: string }[]) =>
    rows.flatMap(({ id, name }): Fault[] => {
      const characters = missingIn(name, draws).filter((character) => missing.has(character));
      if (characters.length === 0 || !texts.some((text) => text.includes(name))) return [];
      for (const character of characters) told.add(character);
      const values = { id, name, characters: codes(characters) };
      return [
        fault(place, column, `${id} ${name}`, message('documents.expected.printable_name', values), codes(characters)),
      ];
    });
  const faults = [
    ...named('teachers', 'name', district.teachers),
    ...named('hires', 'name', district.hires),
    ...named('schools', 'name', district.schools),
  ];
  const others = files.flatMap((file, index): Fault[] => {
    const characters = missingIn(texts[index] ?? '', draws).filter((character) => !told.has(character));
    if (characters.length === 0) return [];
    const expected = message('documents.expected.printable_text', { file: file.title, characters: codes(characters) });
    return [fault(file.name, null, codes(characters), expected, codes(characters))];
  });
  return [...faults, ...others];
};
