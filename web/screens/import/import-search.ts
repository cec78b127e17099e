import { cellOfReference } from './mending.ts';

/** What the import screen shows, in the address: a reload shows the same cell. */
export interface ImportSearch {
  readonly job?: string | undefined;
  /** The table shown. */
  readonly table?: string | undefined;
  /** The chosen cell, as `G218`. */
  readonly cell?: string | undefined;
  /** Only rows with a fault. */
  readonly only?: 'faulty' | undefined;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const readImportSearch = (given: Readonly<Record<string, unknown>>): ImportSearch => {
  const cell = textOf(given.cell);
  return {
    job: textOf(given.job),
    table: textOf(given.table),
    cell: cell !== undefined && cellOfReference(cell) !== undefined ? cell : undefined,
    only: given.only === 'faulty' ? 'faulty' : undefined,
  };
};
