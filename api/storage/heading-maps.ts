import { type TableName, tableNames } from '../../src/intake/tables.ts';
import type { HeadingMap } from '../../src/intake/upload/mapped-headings.ts';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from './database.ts';
import { recordEvent } from './events.ts';

/** A heading of the district's own, as it was read when it was mapped. */
export interface StoredHeading extends HeadingMap {
  readonly shown: string;
}

const isTable = (name: string): name is TableName => tableNames.some((known) => known === name);

/** All headings that the caller's district has mapped. */
export const storedHeadings = async (transaction: Transaction): Promise<readonly StoredHeading[]> => {
  const rows = await transaction
    .selectFrom('headingMaps')
    .select(['tableName', 'heading', 'shown', 'columnId'])
    .orderBy('tableName')
    .orderBy('heading')
    .execute();
  return rows.flatMap(({ tableName, heading, shown, columnId }) =>
    isTable(tableName) ? [{ table: tableName, heading, shown, column: columnId }] : [],
  );
};

const subjectOf = ({ table, heading }: Pick<StoredHeading, 'table' | 'heading'>) => ({
  kind: 'heading',
  id: `${table} ${heading}`,
});

/** Keeps what a heading means; one that is known means the new column from now on. */
export const keepHeading = async (
  transaction: Transaction,
  caller: Caller,
  { table, heading, shown, column }: StoredHeading,
  at: Date,
): Promise<void> => {
  const meaning = { shown, columnId: column, createdAt: at, createdBy: caller.accountId };
  await transaction
    .insertInto('headingMaps')
    .values({ districtId: caller.districtId ?? '', tableName: table, heading, ...meaning })
    .onConflict((conflict) => conflict.columns(['districtId', 'tableName', 'heading']).doUpdateSet(meaning))
    .execute();
  const data = { heading: shown, column };
  await recordEvent(transaction, { action: 'headings.update', subject: subjectOf({ table, heading }), data });
};

/** Forgets what a heading means; `false`: it was not known. */
export const forgetHeading = async (
  transaction: Transaction,
  { table, heading }: Pick<StoredHeading, 'table' | 'heading'>,
): Promise<boolean> => {
  const { numDeletedRows } = await transaction
    .deleteFrom('headingMaps')
    .where('tableName', '=', table)
    .where('heading', '=', heading)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  const data = { removed: true };
  await recordEvent(transaction, { action: 'headings.update', subject: subjectOf({ table, heading }), data });
  return true;
};
