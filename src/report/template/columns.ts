import type { Column } from '../../intake/columns/column.ts';
import { type TableName, type TableSchema, tableNames, tables } from '../../intake/tables.ts';
import type { Wording } from '../../intake/values/value-form.ts';
import { subjectWords } from '../../intake/vocabularies/subjects.ts';
import { type Message, message } from '../../text/message.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';

const columnsOf = (name: TableName): readonly Column<unknown>[] => Object.values<Column<unknown>>(tables[name].columns);

const need = (
  { required }: Pick<TableSchema<object>, 'required'>,
  column: Column<unknown>,
  wording: Wording,
): Message => {
  if (column.empty === null) return message(`template.need.${required ? 'required' : 'table_optional'}`);
  const { value } = column.empty;
  const written =
    value === null || value === undefined ? '' : column.form.write(value, { wording, subjects: subjectWords([]) });
  return written === '' ? message('template.need.optional') : message('template.need.defaulted', { value: written });
};

/** The sheets to fill in: name and headings in the requested language, with every column, also the rare ones. */
export const templateSheets = (
  wording: Wording,
): readonly { readonly title: string; readonly headings: readonly string[] }[] =>
  tableNames.map((name) => ({
    title: wording === 'zh' ? tables[name].zh : name,
    headings: columnsOf(name).map((column) => (wording === 'zh' ? column.zh : column.id)),
  }));

/** Each column with what to fill in, whether it may be left empty, and what else it may be called (dataset.md section 1). */
export const templateColumnsTable = (wording: Wording): ReportTable => ({
  key: 'template_columns',
  columns: columns(
    'template_sheet',
    'template_heading',
    'template_identifier',
    'template_need',
    'template_takes:note',
    'template_also:note',
  ),
  rows: tableNames.flatMap((name) =>
    columnsOf(name).map((column): readonly Cell[] => [
      wording === 'zh' ? tables[name].zh : name,
      column.zh,
      column.id,
      need(tables[name], column, wording),
      column.form.takes,
      column.synonyms.join(wording === 'zh' ? '、' : ', ') || null,
    ]),
  ),
});
