import { message } from '../../text/message.ts';
import type { Column } from '../columns/column.ts';
import type { FaultLog } from '../fault-log.ts';
import { nearest } from '../nearest.ts';
import type { FoundHeading } from './find-headings.ts';
import type { HeadingIndex } from './heading-index.ts';
import { normalHeading } from './normal-heading.ts';

type AnyColumn = Column<unknown>;

/** A column of the file that could be the missing one: by a misspelt heading, or because its content may serve. */
const standIn = (column: AnyColumn, unknown: readonly FoundHeading[]) => {
  const headings = unknown.map(({ heading }) => heading);
  const near = nearest(column.zh, headings) ?? nearest(column.id, headings);
  if (near !== null) return { near, serves: false };
  const serving = new Set(column.mayServe.map(normalHeading));
  const found = headings.find((heading) => serving.has(normalHeading(heading)));
  return found === undefined ? undefined : { near: found, serves: true };
};

/** Every needed column that is missing, in one fault: it is one table that lacks them. */
export const reportMissing = (
  place: string,
  row: number,
  columns: Readonly<Record<string, AnyColumn>>,
  fields: ReadonlyMap<string, FoundHeading>,
  unknown: readonly FoundHeading[],
  log: FaultLog,
): void => {
  const missing = Object.entries(columns).flatMap(([field, column]) =>
    column.empty === null && !fields.has(field) ? [{ column, hint: standIn(column, unknown) }] : [],
  );
  const [first, ...others] = missing;
  if (first === undefined) return;
  const { zh, id } = first.column;
  const spot = { place, row, column: missing.map(({ column }) => column.zh).join('、'), found: null };
  if (others.length === 0) {
    const near = first.hint?.near ?? '';
    const remedy = first.hint === undefined ? 'column' : first.hint.serves ? 'column_serves' : 'column_near';
    log.error(
      spot,
      message('intake.expected.column', { zh, id }),
      message(`intake.remedy.${remedy}`, { zh, id, near }),
    );
    return;
  }
  const list = (part: (column: AnyColumn) => string, separator: string): string =>
    missing.map(({ column }) => part(column)).join(separator);
  const hints = missing.flatMap(({ column, hint }) => (hint === undefined ? [] : [`${hint.near} → ${column.zh}`]));
  log.error(
    spot,
    message('intake.expected.columns', {
      zh: list((column) => column.zh, '、'),
      ids: list((column) => column.id, ', '),
    }),
    hints.length === 0
      ? message('intake.remedy.columns')
      : message('intake.remedy.columns_near', { hints: hints.join('；') }),
  );
};

/** Columns that are kept and not used: those that may be misspelt one by one, all others in one line. */
export const reportUnknown = (
  place: string,
  row: number,
  unknown: readonly FoundHeading[],
  index: HeadingIndex,
  log: FaultLog,
): void => {
  const spelt = (heading: string): string => index.match(heading)?.field ?? heading;
  const rest: string[] = [];
  for (const { heading } of unknown) {
    const near = nearest(heading, index.spellings, spelt);
    if (near === null) rest.push(heading);
    else
      log.warning(
        { place, row, column: heading, found: heading },
        message('intake.assumed.unknown_column'),
        message('intake.remedy.unknown_column_near', { near }),
      );
  }
  const [only, ...others] = rest;
  if (only === undefined) return;
  if (others.length === 0)
    log.warning(
      { place, row, column: only, found: only },
      message('intake.assumed.unknown_column'),
      message('intake.remedy.unknown_column'),
    );
  else
    log.warning(
      { place, row, column: null, found: rest.join('、') },
      message('intake.assumed.unknown_columns', { count: rest.length }),
      message('intake.remedy.unknown_column'),
    );
};
