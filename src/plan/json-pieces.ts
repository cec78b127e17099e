const shifted = (value: unknown, by: string): string =>
  (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${by}`);

const listPieces = function* (list: readonly unknown[]): Generator<string> {
  for (const [index, entry] of list.entries()) yield `${index === 0 ? '[' : ','}\n    ${shifted(entry, '    ')}`;
  yield '\n  ]';
};

/**
 * `JSON.stringify(document, null, 2)` with a newline at the end, in pieces: an entry of each list of the document at a
 * time. No text of JSON holds a line end of its own, so that lines can be moved in.
 */
export const jsonPieces = function* (document: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(document)) {
    if (value === undefined) continue;
    yield `${before}\n  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value);
    else yield shifted(value, '  ');
    before = ',';
  }
  yield before === '{' ? '{}\n' : '\n}\n';
};
