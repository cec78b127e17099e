import { type SchoolId, schoolId } from '../district/ids.ts';
import { codeText } from './clean-text.ts';
import { suggester } from './nearest.ts';

/** What a school's code or name in a cell refers to. */
type SchoolReference =
  | { readonly kind: 'code'; readonly id: SchoolId }
  | { readonly kind: 'name'; readonly id: SchoolId }
  | { readonly kind: 'zeros'; readonly id: SchoolId }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly SchoolId[] }
  | { readonly kind: 'unknown'; readonly nearest: string | null };

export interface SchoolBook {
  readonly refer: (text: string) => SchoolReference;
}

const folded = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
const withoutZeros = (code: string): string => code.replace(/^0+(?=\d)/, '');

const append = (table: Map<string, SchoolId[]>, key: string, id: SchoolId): void => {
  const list = table.get(key);
  if (list === undefined) table.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
};

/** The schools by code, by name and by code without leading zeros, which spreadsheets drop. */
export const schoolBook = (schools: Iterable<{ readonly code: string; readonly name: string }>): SchoolBook => {
  const codes = new Set<string>();
  const names = new Map<string, SchoolId[]>();
  const stripped = new Map<string, SchoolId[]>();
  const spellings: string[] = [];
  for (const { code, name } of schools) {
    const id = schoolId(code);
    codes.add(code);
    append(stripped, withoutZeros(code), id);
    spellings.push(code);
    if (name === '') continue;
    append(names, folded(name), id);
    spellings.push(name);
  }
  const known = new Map<string, SchoolReference>();
  const suggest = suggester(spellings, (spelling) => names.get(folded(spelling))?.join() ?? spelling);
  const look = (text: string): SchoolReference => {
    const code = codeText(text);
    if (codes.has(code)) return { kind: 'code', id: schoolId(code) };
    for (const [kind, list] of [
      ['name', names.get(folded(text))],
      ['zeros', stripped.get(withoutZeros(code))],
    ] as const) {
      const [first, ...others] = list ?? [];
      if (first === undefined) continue;
      return others.length === 0 ? { kind, id: first } : { kind: 'ambiguous', candidates: [first, ...others] };
    }
    return { kind: 'unknown', nearest: suggest(text) };
  };
  return {
    refer: (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const reference = look(text);
      known.set(text, reference);
      return reference;
    },
  };
};

/** When the schools themselves cannot be read, no reference can be judged: every one passes, the missing table is the fault. */
export const openSchoolBook: SchoolBook = { refer: (text) => ({ kind: 'code', id: schoolId(text) }) };
