import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from '../../src/fault.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { quoteTroubles } from './csv-quotes.ts';
import { fileFault } from './file-fault.ts';
import { type FileLimits, fileLimits } from './limits.ts';

const delimiters = [',', '\t', ';', '|'] as const;

interface Cut {
  readonly delimiter: string;
  /** Delimiters in the usual line. */
  readonly usual: number;
}

/**
 * The delimiter that cuts every one of the first lines, the heading line above all, whose names contain none; where a
 * title above stands alone in its line, the one that cuts the usual line into most columns.
 */
const cutOf = (text: string, given: readonly string[]): Cut => {
  const lines = text
    .slice(0, 65_536)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/, 50)
    .slice(0, text.length > 65_536 ? -1 : undefined)
    .filter((line) => line.trim() !== '');
  const scores = given.map((delimiter) => {
    const cuts = lines.map((line) => line.split(delimiter).length - 1).toSorted((a, b) => a - b);
    return { delimiter, least: cuts[0] ?? 0, usual: cuts[Math.floor((cuts.length - 1) / 2)] ?? 0 };
  });
  return scores.toSorted((a, b) => b.least - a.least || b.usual - a.usual)[0] ?? { delimiter: ',', usual: 0 };
};

/** `sep=;` in the first line, which spreadsheets write, obey and do not show. */
const declared = /^\ufeff?"?sep=([^\r\n"])"?[^\S\r\n\t]*(?:\r\n|\n|\r)/i;

const linesIn = (text: string): number => {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** Lines with more in them than delimiters, and where the last of them ends. */
const filledLines = (text: string): { readonly count: number; readonly end: number } => {
  const line = /[^\s,;|"]/g;
  let [count, end] = [0, 0];
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    count += 1;
    const next = text.indexOf('\n', match.index);
    end = next < 0 ? text.length : next + 1;
    line.lastIndex = end;
  }
  return { count, end };
};

/** Every record of a CSV, empty lines too, so that rows keep the numbers a spreadsheet shows. Cells are text, always. */
export const parseCsv = (
  place: string,
  given: string,
  limits: FileLimits = fileLimits,
): Result<readonly (readonly string[])[], Fault> => {
  const separator = declared.exec(given);
  let text = separator === null ? given : given.slice(separator[0].length);
  if (linesIn(text) > limits.rows) {
    const filled = filledLines(text);
    if (filled.count > limits.rows) return fileFault(place, 'too_many_rows', { limit: limits.rows });
    // A sheet saved with a million formatted rows ends in lines of delimiters alone.
    text = text.slice(0, filled.end);
  }
  const { delimiter, usual } = cutOf(text, separator?.[1] === undefined ? delimiters : [separator[1]]);
  const skipped = separator === null ? 0 : 1;
  const troubles = quoteTroubles(text, delimiter, usual).flatMap(({ kind, line, lines }) => {
    const fault = fileFault(place, kind, { line: line + skipped, lines }, line + skipped);
    return fault.faults;
  });
  if (troubles.length > 0) return failure(troubles);
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return success(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fileFault(place, 'csv_quote', { line: typeof error.lines === 'number' ? error.lines : 1, lines: 0 });
  }
};
