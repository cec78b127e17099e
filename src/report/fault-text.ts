import type { Fault } from '../fault.ts';
import type { Language } from '../text/message.ts';
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
}

export const faultText = (language: Language, fault: Fault): FaultText => ({
  severity: fault.severity,
  place: catalogues[language][fault.place] ?? fault.place,
  row: fault.row,
  column: fault.column,
  found: fault.found,
  expected: render(language, fault.expected),
  remedy: render(language, fault.remedy),
});
