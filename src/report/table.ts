import type { Message } from '../text/message.ts';

/** A message becomes words where the table is read, several one after the other; a number stays a number; `null` is empty. */
export type Cell = string | number | null | Message | readonly Message[];

/** `note` columns hold whole sentences and are given room; `decimal` ones show four places, `number` ones whole numbers. */
const columnKinds = ['text', 'number', 'decimal', 'note'] as const;
type ColumnKind = (typeof columnKinds)[number];

export interface Column {
  /** The heading's key in the catalogue, under `report.column.`. */
  readonly key: string;
  readonly kind: ColumnKind;
}

/** One table of a plan: the name's key in the catalogue is `report.table.<key>`. */
export interface ReportTable {
  readonly key: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Keys of the columns whose figures add up: a workbook has their sums below the rows. */
  readonly summed?: readonly string[];
}

/** Columns written briefly: `teacher_id`, `count:number`, `reasons:note`. */
export const columns = (...names: readonly string[]): readonly Column[] =>
  names.map((name) => {
    const [key = '', requested] = name.split(':');
    return { key, kind: columnKinds.find((kind) => kind === requested) ?? 'text' };
  });
