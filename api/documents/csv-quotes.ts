/** A quoted cell that cannot be meant: it never ends, or it holds as many delimiters as a record, line ends included. */
export interface QuoteTrouble {
  readonly kind: 'csv_quote' | 'csv_swallowed';
  /** 1-based line of the file where the quote opens. */
  readonly line: number;
  /** Lines the quote runs on to the next quote, or to the end of the file. */
  readonly lines: number;
}

const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** Line ends of any kind between two places. */
const lineEnds = (text: string, from: number, to: number): number =>
  text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0;

/** The next quote that is not doubled; -1 when there is none. */
const closing = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
};

/** Quotes that open a cell and run over line ends, checked as the parser reads them. */
export const quoteTroubles = (text: string, delimiter: string, delimitersOfRecord: number): readonly QuoteTrouble[] => {
  const troubles: QuoteTrouble[] = [];
  let [line, counted] = [1, 0];
  const lineOf = (at: number): number => {
    line += lineEnds(text, counted, at);
    counted = at;
    return line;
  };
  for (let open = text.indexOf('"'); open >= 0; ) {
    const before = open === 0 ? '\n' : text[open - 1];
    if (before !== delimiter && before !== '\n' && before !== '\r' && before !== '\ufeff') {
      open = text.indexOf('"', open + 1);
      continue;
    }
    const close = closing(text, open + 1);
    const end = close < 0 ? text.length : close;
    const inside = text.slice(open + 1, end);
    const lines = /[\r\n]/.test(inside) ? lineEnds(inside, 0, inside.length) : 0;
    const swallowed = lines > 0 && countOf(inside, delimiter) >= Math.max(2, delimitersOfRecord);
    if (close < 0) troubles.push({ kind: 'csv_quote', line: lineOf(open), lines });
    else if (swallowed) troubles.push({ kind: 'csv_swallowed', line: lineOf(open), lines });
    open = close < 0 ? -1 : text.indexOf('"', close + 1);
  }
  return troubles;
};
