import { withoutGuards } from '../guards.ts';
import { cellText, isBlank, type RawCell } from '../raw-table.ts';
import type { HeadingIndex, HeadingMatch } from './heading-index.ts';

/** Above the headings there may be a title, a unit of measure, an empty row: no more than these. */
const searchedRows = 15;

export interface FoundHeading {
  /** 0-based column of the sheet. */
  readonly at: number;
  /** The heading as it was read; two lines are joined by a blank. */
  readonly heading: string;
  readonly match: HeadingMatch | undefined;
}

export interface FoundHeadings {
  /** 0-based row of the last heading line; data begin in the next. */
  readonly lastRow: number;
  readonly firstRow: number;
  readonly headings: readonly FoundHeading[];
}

type Line = readonly RawCell[];

const textAt = (line: Line, at: number): string => {
  const cell = line[at];
  return cell === undefined || isBlank(cell) ? '' : withoutGuards(cellText(cell).trim());
};

const oneLine = (line: Line, index: HeadingIndex): readonly FoundHeading[] =>
  Array.from(line, (_cell, at) => {
    const heading = textAt(line, at);
    return { at, heading, match: heading === '' ? undefined : index.match(heading) };
  });

/**
 * Two heading lines: a group such as 居住地 merged over 纬度 and 经度. The group and its part together name the column
 * first, then the part alone, then the upper line alone where the lower is empty (merged downwards).
 */
const twoLines = (upper: Line, lower: Line, index: HeadingIndex): readonly FoundHeading[] => {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_cell, at) => {
    const own = textAt(upper, at);
    const part = textAt(lower, at);
    group = own !== '' ? own : part === '' ? '' : group;
    if (part === '' || part === own) return { at, heading: own, match: own === '' ? undefined : index.match(own) };
    const match = (group === '' ? undefined : index.match(`${group}${part}`)) ?? index.match(part);
    return { at, heading: group === '' ? part : `${group} ${part}`, match };
  });
};

const knownFields = (headings: readonly FoundHeading[]): number =>
  new Set(headings.flatMap(({ match }) => (match === undefined ? [] : [match.field]))).size;

/** The heading line, or two, that name the most columns; the first of equals, one line before two. */
export const findHeadings = (rows: readonly Line[], index: HeadingIndex): FoundHeadings | undefined => {
  let best: FoundHeadings | undefined;
  let most = 0;
  const offer = (firstRow: number, lastRow: number, headings: readonly FoundHeading[]): void => {
    const known = knownFields(headings);
    if (known <= most) return;
    most = known;
    best = { firstRow, lastRow, headings };
  };
  const searched = rows.slice(0, searchedRows);
  for (const [row, line] of searched.entries()) offer(row, row, oneLine(line, index));
  for (const [row, line] of searched.entries()) {
    const lower = rows[row + 1];
    if (lower !== undefined) offer(row, row + 1, twoLines(line, lower, index));
  }
  return most >= 2 ? best : undefined;
};
