import type { z } from 'zod';
import type { Fault } from '../../../../src/fault.ts';
import type { Column } from '../../../../src/intake/columns/column.ts';
import { headingIndex } from '../../../../src/intake/headings/heading-index.ts';
import { type TableName, tables } from '../../../../src/intake/tables.ts';
import type { UploadSheet } from '../../../../src/intake/upload/upload-sheet.ts';
import { affectedBy } from '../../../../src/readiness/affected-by.ts';
import { faultText } from '../../../../src/report/fault-text.ts';
import { type Language, message } from '../../../../src/text/message.ts';
import { render } from '../../../../src/text/render.ts';
import type { KeptUpload } from '../../../use-cases/kept-upload.ts';
import type { ReadTables } from '../../../worker/read-upload.ts';
import type { uploadSchema } from '../../contract/upload.ts';

type UploadBody = z.output<typeof uploadSchema>;

const columnName = (language: Language, { id, zh }: Pick<Column<unknown>, 'id' | 'zh'>): string =>
  language === 'zh' ? zh : id;

/** Names of what rests on the column that a fault stands in. */
const affected = (language: Language, table: TableName | null | undefined, heading: string | null): string[] => {
  if (table == null || heading === null) return [];
  const field = headingIndex(tables[table].columns).match(heading)?.field;
  if (field === undefined) return [];
  return [
    ...new Set(affectedBy(`${table}.${field}`).map(({ kind, id }) => render(language, message(`${kind}.${id}`)))),
  ];
};

const cellsIn = (faults: UploadBody['faults'], place: string, severity: Fault['severity']): number =>
  faults
    .filter((fault) => fault.place === place && fault.severity === severity)
    .reduce((sum, { cells }) => sum + Math.max(1, cells.length), 0);

/** As wide as the rows, and as the faults: a missing column is shown where its heading would go, right of all others. */
const widthOf = ({ place, rows }: UploadSheet, faults: UploadBody['faults']): number => {
  const given = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return faults
    .filter((fault) => fault.place === place)
    .flatMap(({ cells }) => cells)
    .reduce((most, { column }) => Math.max(most, column), given);
};

const tableBody = (
  language: Language,
  sheet: UploadSheet,
  faults: UploadBody['faults'],
): UploadBody['tables'][number] => ({
  place: sheet.place,
  table: sheet.table,
  rows: sheet.rows.length,
  columns: widthOf(sheet, faults),
  headingRow: sheet.headingRow,
  errors: cellsIn(faults, sheet.place, 'error'),
  warnings: cellsIn(faults, sheet.place, 'warning'),
  unknown: sheet.unknown.map((one) => ({ ...one })),
  missing: sheet.missing.map(({ needed, ...column }) => ({
    id: column.id,
    name: columnName(language, column),
    needed,
  })),
});

/** The tables of a refused import with their faults in place. */
export const uploadBody = (language: Language, upload: KeptUpload, { sheets, cells }: ReadTables): UploadBody => {
  const tableOf = new Map(sheets.map(({ place, table }) => [place, table]));
  const faults = upload.faults.map((fault, index) => {
    return {
      ...faultText(language, fault),
      kind: `${fault.expected.key} ${fault.remedy.key}`,
      cells: (cells[index] ?? []).map(({ row, column }) => ({ row: row + 1, column: column + 1 })),
      affects: affected(language, tableOf.get(fault.place), fault.column),
    };
  });
  return {
    kept: upload.kept,
    continuedBy: upload.request.continuedBy ?? null,
    tables: sheets.map((sheet) => tableBody(language, sheet, faults)),
    faults,
    corrections: (upload.request.corrections ?? []).map((one) => ({ ...one })),
  };
};
