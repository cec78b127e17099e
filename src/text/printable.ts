/** Whether the font draws a character, by its Unicode number. */
export type Draws = (codePoint: number) => boolean;

/** What is no mark on paper: line ends, spaces, characters without width. */
const unseen = /[\s\p{Cf}\p{Variation_Selector}]/u;

/** The characters of a text that the font would print as a box, each once. */
export const unprintableIn = (text: string, draws: Draws): readonly string[] => [
  ...new Set([...text].filter((character) => !unseen.test(character) && !draws(character.codePointAt(0) ?? 0))),
];

/** Characters with their Unicode numbers, since a screen may lack them too. */
export const withCodes = (characters: readonly string[]): string =>
  characters
    .map(
      (character) => `${character}（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`,
    )
    .join(' ');
