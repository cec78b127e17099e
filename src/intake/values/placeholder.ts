/** Placeholders that bureaus type into empty cells; a column with such a word of its own reads it first. */
const placeholders: ReadonlySet<string> = new Set([
  '无',
  '暂无',
  '没有',
  '否',
  '空',
  '-',
  '--',
  '—',
  '——',
  '－',
  '/',
  '\\',
  'n/a',
  'na',
  'null',
  'none',
  'nan',
  'nat',
  '<na>',
]);

export const isPlaceholder = (text: string): boolean => placeholders.has(text.toLowerCase());
