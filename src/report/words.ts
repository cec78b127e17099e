import type { Language } from '../text/message.ts';
import { render } from '../text/render.ts';
import type { Cell } from './table.ts';

/** A cell as text; several messages are joined as the language joins sentences. An empty cell is empty. */
export const cellText = (language: Language, cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  const parts = 'key' in cell ? [cell] : cell;
  return parts.map((part) => render(language, part)).join(render(language, { key: 'report.separator', values: {} }));
};
