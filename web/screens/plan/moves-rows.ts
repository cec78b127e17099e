import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import type { Grouping } from './plan-search.ts';

export interface GroupRow {
  readonly kind: 'group';
  readonly schoolId: string;
  readonly school: string;
  readonly area: string;
  readonly count: number;
  readonly backbone: number;
  /** People missing in the posts that these moves take, before the plan and after all of it. */
  readonly gap: { readonly before: number; readonly after: number };
}
export interface MoveRow {
  readonly kind: 'move';
  readonly number: number;
  readonly move: TransferBody;
}
export type GridRow = GroupRow | MoveRow;

/** People missing in these posts, each counted once. */
const missingIn = (moves: readonly TransferBody[]): GroupRow['gap'] => {
  const posts = new Map(moves.map((move) => [`${move.toSchoolId} ${move.stage} ${move.subject}`, move.postTaken]));
  const missing = (held: 'before' | 'after'): number =>
    [...posts.values()].reduce((sum, post) => sum + (post === null ? 0 : Math.max(0, post.required - post[held])), 0);
  return { before: missing('before'), after: missing('after') };
};

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
      gap: missingIn(own),
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

/** The median in whole units, the lower of two in the middle; undefined of nothing. */
export const middleOf = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length / 2) - 1)];
