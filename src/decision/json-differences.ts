import { canonicalJson } from '../district/hash.ts';

/** A place where two documents differ; an absent value is `null`. */
export interface Difference {
  readonly path: string;
  readonly archived: string | null;
  readonly again: string | null;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string | null => (value === undefined ? null : canonicalJson(value));

/** The identity of a list item: a person, a row of the checker, otherwise its index. */
const nameOf = (item: unknown, index: number): string => {
  if (!isFields(item)) return String(index);
  if (typeof item.teacher_id === 'string') return item.teacher_id;
  if (typeof item.rule === 'string' && typeof item.scope === 'string') return `${item.rule} ${item.scope}`;
  return String(index);
};

const named = (list: readonly unknown[]): ReadonlyMap<string, unknown> =>
  new Map(list.map((item, index) => [nameOf(item, index), item]));

/** Texts for people: a later version may reword them; the archive's own texts are protected by its hash. */
const words = new Set(['zh', 'en']);

const visit = (path: string, archived: unknown, again: unknown, add: (difference: Difference) => boolean): boolean => {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(archived) && Array.isArray(again)) {
    const [first, second] = [named(archived), named(again)];
    for (const name of new Set([...first.keys(), ...second.keys()]))
      if (!visit(`${path}[${name}]`, first.get(name), second.get(name), add)) return false;
    return true;
  }
  if (isFields(archived) && isFields(again)) {
    for (const key of Object.keys(archived))
      if (!words.has(key) && !visit(at(key), archived[key], again[key], add)) return false;
    return true;
  }
  return shown(archived) === shown(again) || add({ path, archived: shown(archived), again: shown(again) });
};

/**
 * The first differences between an archived document and the same made again, at most `most`. People and rows are
 * compared by name, both ways; a key only the newer program writes is no difference.
 */
export const jsonDifferences = (archived: unknown, again: unknown, most: number): readonly Difference[] => {
  const found: Difference[] = [];
  visit('', archived, again, (difference) => {
    found.push(difference);
    return found.length < most;
  });
  return found;
};
