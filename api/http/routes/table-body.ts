import type { ReportTable } from '../../../src/report/table.ts';
import { tableTitle, tableWords } from '../../../src/report/table-words.ts';
import type { Language } from '../../../src/text/message.ts';
import type { TableBody, TableList } from '../contract/table.ts';
import { Problem } from '../plugins/problems.ts';

export const tableBody = (language: Language, table: ReportTable): TableBody => tableWords(language, table);

export const tableList = (language: Language, tables: readonly ReportTable[]): TableList => ({
  tables: tables.map((table) => ({
    name: table.key,
    title: tableTitle(language, table),
    rows: table.rows.length,
  })),
});

/** One of several tables by name; `path` is where they are listed. */
export const oneTable = (tables: readonly ReportTable[], name: string, path: string): ReportTable => {
  const table = tables.find(({ key }) => key === name);
  if (table === undefined) throw new Problem('table_not_found', { name, path });
  return table;
};
