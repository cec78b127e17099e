const quoted = (cell: string | number | null): string => {
  const text = cell === null ? '' : String(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A row as a line of a CSV, which ends as Excel writes it. */
export const csvLine = (row: readonly (string | number | null)[]): string => `${row.map(quoted).join(',')}\r\n`;

/** Rows as a CSV. */
export const writeCsv = (rows: Iterable<readonly (string | number | null)[]>): string => {
  const lines: string[] = [];
  for (const row of rows) lines.push(csvLine(row));
  return lines.join('');
};
