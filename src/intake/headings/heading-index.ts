import type { Column } from '../columns/column.ts';
import type { ValueForm } from '../values/value-form.ts';
import { normalHeading } from './normal-heading.ts';

/** Which field a heading names. Rank 0 is a word of the contract; a higher rank is a synonym further down its list. */
export interface HeadingMatch {
  readonly field: string;
  readonly rank: number;
  /** Where the heading gives the fact in another form than the column's own. */
  readonly form?: ValueForm<unknown>;
}

export interface HeadingIndex {
  readonly match: (heading: string) => HeadingMatch | undefined;
  readonly spellings: readonly string[];
}

/** The headings of one table by their normal form. */
export const headingIndex = (columns: Readonly<Record<string, Column<unknown>>>): HeadingIndex => {
  const table = new Map<string, HeadingMatch>();
  const spellings: string[] = [];
  for (const [field, column] of Object.entries(columns)) {
    spellings.push(column.zh, column.id);
    [column.id, column.zh, ...column.synonyms].forEach((spelling, position) => {
      const key = normalHeading(spelling);
      const rank = position < 2 ? 0 : position - 1;
      const before = table.get(key);
      if (before === undefined || rank < before.rank) table.set(key, { field, rank });
    });
    for (const { headings, form } of column.otherForms)
      headings.forEach((heading, position) => {
        const key = normalHeading(heading);
        if (!table.has(key)) table.set(key, { field, rank: column.synonyms.length + 1 + position, form });
      });
  }
  return { match: (heading) => table.get(normalHeading(heading)), spellings };
};
