import { displayWidth } from '../../text/display-width.ts';
import type { Language } from '../../text/message.ts';
import type { Column, ReportTable } from '../table.ts';
import { tableWords } from '../table-words.ts';
import { type Block, type DocumentColumn, heading } from './official-document.ts';

/** Room for the longest text of a column, within reason; a heading may take two lines. */
const widthOf = (heading: string, texts: readonly string[]): number =>
  Math.min(28, Math.max(5, Math.ceil(displayWidth(heading) / 2), ...texts.map(displayWidth)));

const decimals = 4;

/** Tables of more columns are set in small type. */
const roomy = 9;

const cell = (value: string | number | null, kind: Column['kind']): string => {
  if (value === null) return '';
  return typeof value === 'number' && kind === 'decimal' ? value.toFixed(decimals) : String(value);
};

/** A table of a report as a heading and a printed table. */
export const tableBlock = (language: Language, table: ReportTable): readonly Block[] => {
  const { title: name, columns, rows } = tableWords(language, table);
  const texts = rows.map((row) => row.map((value, index) => cell(value, columns[index]?.kind ?? 'text')));
  const paper = columns.map(
    ({ heading: text, kind }, index): DocumentColumn => ({
      heading: text,
      width: widthOf(
        text,
        texts.map((row) => row[index] ?? ''),
      ),
      align: kind === 'number' || kind === 'decimal' ? 'right' : 'left',
    }),
  );
  return [
    heading(name),
    {
      kind: 'table',
      type: columns.length > roomy ? 'small' : 'normal',
      columns: paper,
      rows: texts,
    },
  ];
};
