/** How bureaus leave a cell empty without leaving it empty; a column that knows the word itself reads it first. */
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
