import { displayWidth } from '../../text/display-width.ts';
import type { Block, DocumentColumn, OfficialDocument } from './official-document.ts';

/** Half characters of table type across a page between its margins, upright and lying; a column takes two for itself. */
const roomOf = { portrait: 80, landscape: 126 } as const;
const padding = 2;

interface FittedTable {
  readonly orientation: OfficialDocument['orientation'];
  readonly table: Extract<Block, { kind: 'table' }>;
}

/**
 * A table whose columns are as wide as their longest text, so that none wraps: upright where the page is wide enough,
 * else lying, and only in small type where that is too narrow as well.
 */
export const fittedTable = (
  columns: readonly Pick<DocumentColumn, 'heading' | 'align'>[],
  rows: readonly (readonly string[])[],
  sums: readonly number[] = [],
): FittedTable => {
  const widths = columns.map(
    ({ heading }, index) =>
      Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(row[index] ?? ''))) + padding,
  );
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return {
    orientation: whole <= roomOf.portrait ? 'portrait' : 'landscape',
    table: {
      kind: 'table',
      type: whole <= roomOf.landscape ? 'normal' : 'small',
      columns: columns.map((column, index) => ({ ...column, width: widths[index] ?? 0 })),
      rows,
      sums,
    },
  };
};
