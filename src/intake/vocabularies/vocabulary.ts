/** One word of a closed list: its identifier, its Chinese words in dataset.md (the first is written), and what bureaus also write. */
export interface Word<Id extends string> {
  readonly id: Id;
  readonly zh: readonly [string, ...string[]];
  readonly synonyms: readonly string[];
}

/** A closed list of words. `find` is exact for identifier and Chinese word; a synonym is found, but is an assumption. */
export interface Vocabulary<Id extends string> {
  readonly words: readonly Word<Id>[];
  readonly find: (text: string) => { readonly id: Id; readonly assumed: boolean } | undefined;
  readonly chinese: (id: Id) => string;
}

const folded = (text: string): string => text.replace(/[\s]/g, '').toLowerCase();

export const vocabulary = <Id extends string>(words: readonly Word<Id>[]): Vocabulary<Id> => {
  const table = new Map<string, { readonly id: Id; readonly assumed: boolean }>();
  for (const word of words) for (const text of word.synonyms) table.set(folded(text), { id: word.id, assumed: true });
  for (const word of words)
    for (const text of [word.id, ...word.zh]) table.set(folded(text), { id: word.id, assumed: false });
  const chinese = new Map<string, string>(words.map((word) => [word.id, word.zh[0]]));
  return { words, find: (text) => table.get(folded(text)), chinese: (id) => chinese.get(id) ?? id };
};
