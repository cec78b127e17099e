/**
 * What an option takes: nothing, any text, one of a few words, or a whole number within limits. `value` names it in
 * help. A repeated option may be given several times.
 */
type OptionKind =
  | { readonly kind: 'flag' }
  | { readonly kind: 'text'; readonly value: string; readonly default?: string; readonly repeated?: true }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly default?: string }
  | {
      readonly kind: 'whole';
      readonly value?: string;
      readonly least: number;
      readonly most: number;
      readonly default?: number;
    };

export type OptionSpec = OptionKind & { readonly name: string; readonly required?: boolean };

/** The arguments of one command: positional words in order, all of them given or, where optional, none; and options. */
export interface ArgumentSpec {
  readonly command: string;
  readonly positionals: readonly string[];
  /** Words that may follow the positional ones. */
  readonly optionals?: readonly string[];
  /** The command also does something without its words. */
  readonly wordsOptional?: boolean;
  readonly options: readonly OptionSpec[];
}

/** Options of every command, before or behind its name. */
export const commonOptions: readonly OptionSpec[] = [
  { name: 'lang', kind: 'choice', choices: ['zh', 'en'] },
  { name: 'json', kind: 'flag' },
  { name: 'help', kind: 'flag' },
  { name: 'version', kind: 'flag' },
];
