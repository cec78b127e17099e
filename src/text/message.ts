/** A message as data: which sentence of the catalogue, with which values. It becomes words at the edge. */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Sentences by key; `{name}` stands for a value, `{name:term}` for a value that is itself a key of the catalogue. */
export type Catalogue = Readonly<Record<string, string>>;

export const message = (key: string, values: Message['values'] = {}): Message => ({ key, values });
