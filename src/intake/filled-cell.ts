import { message } from '../text/message.ts';
import { type CellResult, refused } from './cell-result.ts';
import { cleanText } from './clean-text.ts';
import { withoutGuards } from './guards.ts';
import { cellText, type FilledCell, isBlank, type RawCell } from './raw-table.ts';
import { failedFormula, isErrorCell } from './values/no-name.ts';

/** What a raw cell holds. `mark` names what was taken off before the value was read. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'broken'; readonly refusal: CellResult<never> }
  | { readonly kind: 'filled'; readonly cell: FilledCell; readonly mark: 'cleaned' | 'guard' | null };

const broken = (refusal: CellResult<never>): CellContent => ({ kind: 'broken', refusal });

const ofText = (raw: string): CellContent => {
  const clean = cleanText(raw);
  const cell = withoutGuards(clean);
  if (cell === '') return { kind: 'blank' };
  if (isErrorCell(cell)) return broken(failedFormula());
  return { kind: 'filled', cell, mark: cell !== clean ? 'guard' : clean !== raw ? 'cleaned' : null };
};

/** The one place that turns a cell into a value. `asShown` takes a number as its format shows it. */
export const filledCell = (raw: RawCell | undefined, asShown: boolean): CellContent => {
  if (raw === undefined || raw === null || isBlank(raw)) return { kind: 'blank' };
  if (typeof raw === 'string') return ofText(raw);
  if (typeof raw !== 'object' || raw instanceof Date) return { kind: 'filled', cell: raw, mark: null };
  if (raw.kind === 'shown') return { kind: 'filled', cell: asShown ? raw.shown : raw.value, mark: null };
  if (raw.kind === 'error') return broken(failedFormula());
  return broken(refused(message('intake.expected.saved_formula'), message('intake.remedy.saved_formula')));
};

/** The text of a cell as codes and names are compared before their columns are read; empty for a broken cell. */
export const plainCellText = (raw: RawCell | undefined): string => {
  const content = filledCell(raw, true);
  return content.kind === 'filled' ? cellText(content.cell) : '';
};
