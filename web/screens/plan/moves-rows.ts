import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import type { Grouping } from './plan-search.ts';

export interface GroupRow {
  readonly kind: 'group';
  readonly schoolId: string;
  readonly school: string;
  readonly area: string;
  readonly count: number;
  readonly backbone: number;
}
export interface MoveRow {
  readonly kind: 'move';
  readonly number: number;
  readonly move: TransferBody;
}
export type GridRow = GroupRow | MoveRow;

/** The moves as rows of the grid: one after another, or each school's below a row with its sums. */
export const gridRows = (moves: readonly TransferBody[], grouping: Grouping): readonly GridRow[] => {
  if (grouping === 'none') return moves.map((move, index) => ({ kind: 'move', number: index + 1, move }));
  const schoolOf = (move: TransferBody): string => (grouping === 'to' ? move.toSchoolId : move.fromSchoolId);
  const rows: GridRow[] = [];
  let number = 0;
  for (const [schoolId, own] of Map.groupBy(moves, schoolOf)) {
    const [first] = own;
    if (first === undefined) continue;
    rows.push({
      kind: 'group',
      schoolId,
      school: grouping === 'to' ? first.toSchool : first.fromSchool,
      area: grouping === 'to' ? first.toArea : first.fromArea,
      count: own.length,
      backbone: own.filter((move) => move.backbone).length,
    });
    for (const move of own) {
      number += 1;
      rows.push({ kind: 'move', number, move });
    }
  }
  return rows;
};

/** The moves as tab-separated text with a line of heads, as a spreadsheet takes it. */
export const tabSeparated = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, ...rows].map((cells) => cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n');
