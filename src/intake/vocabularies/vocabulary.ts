/** One word of a closed list: its identifier, its Chinese words in dataset.md (the first is written), and what bureaus also write. */
export interface Word<Id extends string> {
  readonly id: Id;
  readonly zh: readonly [string, ...string[]];
  readonly synonyms: readonly string[];
}

/** A word in use in registers that leaves open which list word is meant: the question for the officer. */
export interface UnclearWord {
  readonly pattern: RegExp;
  /** Key of the remedy, which names the value to enter. */
  readonly remedy: string;
}

interface Rules<Id extends string> {
  /** Reads forms too many to list, such as a title with a remark in brackets; always an assumption. */
  readonly infer?: (folded: string) => Id | undefined;
  readonly unclear?: readonly UnclearWord[];
}

/** A closed list of words. `find` is exact for identifier and Chinese word; a synonym is found, but is an assumption. */
export interface Vocabulary<Id extends string> {
  readonly words: readonly Word<Id>[];
  readonly find: (text: string) => { readonly id: Id; readonly assumed: boolean } | undefined;
  /** Key of the remedy for a word that is known to be unclear. */
  readonly unclear: (text: string) => string | undefined;
  readonly chinese: (id: Id) => string;
}

/**
 * A word as it is compared: full-width forms made plain, dashes alike, no white space, lower case. A code that went
 * through a number (`111.0`) is the code.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, '')
    .replace(/^(\d+)\.0$/, '$1')
    .toLowerCase();

export const vocabulary = <Id extends string>(words: readonly Word<Id>[], rules: Rules<Id> = {}): Vocabulary<Id> => {
  const table = new Map<string, { readonly id: Id; readonly assumed: boolean }>();
  for (const word of words) for (const text of word.synonyms) table.set(folded(text), { id: word.id, assumed: true });
  for (const word of words)
    for (const text of [word.id, ...word.zh]) table.set(folded(text), { id: word.id, assumed: false });
  const chinese = new Map<string, string>(words.map((word) => [word.id, word.zh[0]]));
  return {
    words,
    find: (text) => {
      const key = folded(text);
      const listed = table.get(key);
      if (listed !== undefined) return listed;
      const id = rules.infer?.(key);
      return id === undefined ? undefined : { id, assumed: true };
    },
    unclear: (text) => rules.unclear?.find(({ pattern }) => pattern.test(folded(text)))?.remedy,
    chinese: (id) => chinese.get(id) ?? id,
  };
};
