import type { Fault } from '../fault.ts';
import { type Language, message } from '../text/message.ts';
import { catalogues, render } from '../text/render.ts';

/** A fault in words, place by place: for a terminal, for machines and for the HTTP service. */
export interface FaultText {
  readonly severity: 'error' | 'warning';
  readonly place: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string | null;
  readonly expected: string;
  readonly remedy: string;
  /** Whole values for the cell that the remedy means, the likeliest first. */
  readonly suggestions?: readonly string[];
}

/** Rows named one by one; who has more corrects the column, not the rows. */
const rowsNamed = 30;

/** The rows with the same fault, in words behind it; nothing where it is one row alone. */
const sameRows = (language: Language, { rows }: Fault): string => {
  if (rows === undefined || rows.length < 2) return '';
  const named = rows.slice(0, rowsNamed).join(language === 'zh' ? '、' : ', ');
  const key = rows.length > rowsNamed ? 'fault.same_rows_more' : 'fault.same_rows';
  return render(language, message(key, { count: rows.length, rows: named }));
};

export const faultText = (language: Language, fault: Fault): FaultText => ({
  severity: fault.severity,
  place: catalogues[language][fault.place] ?? fault.place,
  row: fault.row,
  column: fault.column,
  found: fault.found,
  expected: `${render(language, fault.expected)}${sameRows(language, fault)}`,
  remedy: render(language, fault.remedy),
  ...(fault.suggestions && { suggestions: fault.suggestions }),
});
