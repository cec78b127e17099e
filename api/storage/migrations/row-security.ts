import { type Kysely, sql } from 'kysely';

/** Of a step: the schema is not known to types while it is being made. */
export type Schema = Kysely<unknown>;

const district = sql.raw(`(select nullif(current_setting('junheng.district', true), '')::uuid)`);
const role = sql.raw(`(select current_setting('junheng.role', true))`);

export interface RowSecurity {
  /** Roles that may read the rows of their own district. */
  readonly read: readonly string[];
  /** Roles that may add rows to their own district. */
  readonly insert?: readonly string[];
  /** Roles that may change rows of their own district. */
  readonly update?: readonly string[];
  /** Roles that may delete rows of their own district. */
  readonly remove?: readonly string[];
  /** What a row must fulfil besides, for who reads it: SQL over its columns and the settings of the caller. */
  readonly only?: string;
}

/**
 * Closes a table to everybody but the rows' own district, whatever a query forgets to say. `junheng_caller` is who
 * asks; `junheng_service` is the service's own work: jobs, sign-in, backup.
 */
export const protectRows = async (schema: Schema, table: string, security: RowSecurity): Promise<void> => {
  const name = sql.table(table);
  const own = (roles: readonly string[]) =>
    sql`district_id = ${district} and ${role} in (${sql.join(roles.map((one) => sql.lit(one)))})`;
  const only = security.only === undefined ? sql`` : sql` and (${sql.raw(security.only)})`;
  await sql`alter table ${name} enable row level security`.execute(schema);
  await sql`alter table ${name} force row level security`.execute(schema);
  await sql`create policy service on ${name} to junheng_service using (true) with check (true)`.execute(schema);
  await sql`grant select, insert, update, delete on ${name} to junheng_service`.execute(schema);
  await sql`create policy read on ${name} for select to junheng_caller using (${own(security.read)}${only})`.execute(
    schema,
  );
  await sql`grant select on ${name} to junheng_caller`.execute(schema);
  if (security.insert !== undefined) {
    await sql`create policy add on ${name} for insert to junheng_caller with check (${own(security.insert)})`.execute(
      schema,
    );
    await sql`grant insert on ${name} to junheng_caller`.execute(schema);
  }
  if (security.update !== undefined) {
    await sql`create policy change on ${name} for update to junheng_caller
      using (${own(security.update)}) with check (${own(security.update)})`.execute(schema);
    await sql`grant update on ${name} to junheng_caller`.execute(schema);
  }
  if (security.remove !== undefined) {
    await sql`create policy remove on ${name} for delete to junheng_caller using (${own(security.remove)})`.execute(
      schema,
    );
    await sql`grant delete on ${name} to junheng_caller`.execute(schema);
  }
};

/** Keeps the service's own table from callers altogether: accounts, sessions, tokens. */
export const serviceOnly = async (schema: Schema, table: string): Promise<void> => {
  const name = sql.table(table);
  await sql`alter table ${name} enable row level security`.execute(schema);
  await sql`alter table ${name} force row level security`.execute(schema);
  await sql`create policy service on ${name} to junheng_service using (true) with check (true)`.execute(schema);
  await sql`grant select, insert, update, delete on ${name} to junheng_service`.execute(schema);
};

/**
 * Refuses to change or delete what was stored, to whoever asks, save the columns named here. Only the erasure of a
 * person's data, which the law asks for, may: it says so by the setting `junheng.erasing`.
 */
export const keepUnchanged = async (
  schema: Schema,
  table: string,
  changeable: readonly string[] = [],
): Promise<void> => {
  await sql`create trigger keep_unchanged before update or delete on ${sql.table(table)}
    for each row execute function junheng_keep_unchanged(${sql.join(changeable.map((one) => sql.lit(one)))})`.execute(
    schema,
  );
  await sql`create trigger keep_whole before truncate on ${sql.table(table)}
    for each statement execute function junheng_keep_unchanged()`.execute(schema);
};
