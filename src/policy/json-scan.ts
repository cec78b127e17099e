/** What is wrong with a JSON text, and where (an offset into it). */
export interface JsonFault {
  readonly kind: 'syntax' | 'duplicate_key' | 'too_deep';
  readonly offset: number;
  readonly found: string;
}

const deepest = 32;
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
/** Any character from the space on, but the quote and the backslash; and the escapes. */
const quoted = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const blank = /[ \t\r\n]*/y;

/**
 * Scans a JSON text (RFC 8259) and reports where it is invalid, or where an object repeats a key. `JSON.parse` silently
 * keeps the last value of a repeated key, and its error texts differ by version.
 */
export const scanJson = (text: string): readonly JsonFault[] => {
  const faults: JsonFault[] = [];
  let at = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const stop = (kind: JsonFault['kind']): false => {
    faults.push({ kind, offset: at, found: text.slice(at, at + 20).split(/[\r\n]/)[0] ?? '' });
    return false;
  };
  const take = (character: string): boolean => {
    match(blank);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };

  const items = (close: string, item: () => boolean): boolean => {
    if (take(close)) return true;
    do if (!item()) return false;
    while (take(','));
    return take(close) || stop('syntax');
  };
  const member = (names: Set<string>, depth: number): boolean => {
    match(blank);
    const offset = at;
    const name = match(quoted);
    if (name === undefined || !take(':')) return stop('syntax');
    const key: unknown = JSON.parse(name);
    if (names.has(String(key))) faults.push({ kind: 'duplicate_key', offset, found: String(key) });
    names.add(String(key));
    return value(depth);
  };
  const value = (depth: number): boolean => {
    match(blank);
    if (depth > deepest) return stop('too_deep');
    if (take('[')) return items(']', () => value(depth + 1));
    if (take('{')) {
      const names = new Set<string>();
      return items('}', () => member(names, depth + 1));
    }
    return (match(quoted) ?? match(literal)) !== undefined || stop('syntax');
  };

  const whole = value(0);
  match(blank);
  if (whole && at < text.length) stop('syntax');
  return faults;
};
