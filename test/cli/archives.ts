import { createHash } from 'node:crypto';

const hashOf = (lines: readonly string[]): string =>
  createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');

/** The lines with a seal that fits them. */
const sealed = (body: readonly string[], seal: string): readonly string[] => [
  ...body,
  JSON.stringify({ ...(JSON.parse(seal) as object), sha256: hashOf(body) }),
];

/** The lines of an archive that was made by a version with one more step of the schema. */
export const withStep = (lines: readonly string[], step: string): readonly string[] => {
  const header = JSON.parse(lines[0] ?? '') as { readonly schema: readonly string[] };
  const first = JSON.stringify({ ...header, schema: [...header.schema, step] });
  return sealed([first, ...lines.slice(1, -1)], lines.at(-1) ?? '');
};

/** The lines of an archive without the rows of a table; every hash fits, and only references show it. */
export const withoutRowsOf = (lines: readonly string[], table: string): readonly string[] => {
  const start = lines.findIndex((line) => line.startsWith(`{"table":"${table}"`));
  const end = lines.findIndex((line) => line.startsWith(`{"closed":"${table}"`));
  const closed = JSON.stringify({ closed: table, rows: 0, sha256: hashOf([]) });
  return sealed([...lines.slice(0, start + 1), closed, ...lines.slice(end + 1, -1)], lines.at(-1) ?? '');
};
