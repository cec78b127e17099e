import { sql } from 'kysely';
import type { Transaction } from '../database.ts';

/** Tables whose rows are about a teacher of a district, also those made later: they have both columns. */
export const personTables = async (transaction: Transaction): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('teacher_id', 'district_id')
    group by 1 having count(*) = 2 order by 1`.execute(transaction);
  return rows.map(({ name }) => name);
};

/** Every row about the person, as PostgreSQL writes it as JSON. */
export const rowsOfPerson = async (
  transaction: Transaction,
  districtId: string,
  teacherId: string,
): Promise<Readonly<Record<string, readonly object[]>>> => {
  const found: Record<string, readonly object[]> = {};
  for (const table of await personTables(transaction)) {
    const { rows } = await sql<{ row: object }>`select to_jsonb(t) as row from ${sql.table(table)} t
      where district_id = ${districtId} and teacher_id = ${teacherId}`.execute(transaction);
    if (rows.length > 0) found[table] = rows.map(({ row }) => row);
  }
  // An order names the teacher in its content.
  const { rows } = await sql<{ row: object }>`select to_jsonb(t) as row from orders t
    where district_id = ${districtId} and content->>'teacherId' = ${teacherId}`.execute(transaction);
  if (rows.length > 0) found.orders = rows.map(({ row }) => row);
  return found;
};
