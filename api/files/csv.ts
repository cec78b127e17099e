import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from '../../src/fault.ts';
import { type Result, success } from '../../src/result.ts';
import { fileFault } from './file-fault.ts';
import { type FileLimits, fileLimits } from './limits.ts';

const delimiters = [',', '\t', ';'] as const;

/**
 * The delimiter that cuts every one of the first lines, the heading line above all, whose names contain none; where a
 * title above stands alone in its line, the one that cuts the usual line into most columns.
 */
const delimiterOf = (text: string): string => {
  const lines = text
    .slice(0, 65_536)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/, 50)
    .slice(0, text.length > 65_536 ? -1 : undefined)
    .filter((line) => line.trim() !== '');
  const scores = delimiters.map((delimiter) => {
    const cuts = lines.map((line) => line.split(delimiter).length - 1).toSorted((a, b) => a - b);
    return { delimiter, least: cuts[0] ?? 0, usual: cuts[Math.floor((cuts.length - 1) / 2)] ?? 0 };
  });
  const best = scores.toSorted((a, b) => b.least - a.least || b.usual - a.usual)[0];
  return best?.delimiter ?? ',';
};

const linesIn = (text: string): number => {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** Every record of a CSV, empty lines too, so that rows keep the numbers a spreadsheet shows. Cells are text, always. */
export const parseCsv = (
  place: string,
  text: string,
  limits: FileLimits = fileLimits,
): Result<readonly (readonly string[])[], Fault> => {
  if (linesIn(text) > limits.rows) return fileFault(place, 'too_many_rows', { limit: limits.rows });
  try {
    const rows: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return success(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fileFault(place, 'csv_quote', {}, typeof error.lines === 'number' ? error.lines : null);
  }
};
