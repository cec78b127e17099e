import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { keepUnchanged } from './row-security.ts';

/**
 * One dataset of a district is in force: of those not withdrawn the one taken up last. Importing the same content again
 * takes it up again; its content and its first import stay as they were stored.
 */
export const datasetsInForce: Migration = {
  up: async (schema) => {
    await sql`alter table datasets
      add column taken_up_at timestamptz default now(),
      add column taken_up_by uuid,
      add column withdrawn_at timestamptz,
      add column withdrawn_by uuid,
      add column withdrawn_why text,
      add check ((withdrawn_at is null) = (withdrawn_why is null))`.execute(schema);
    await sql`select set_config('junheng.erasing', 'on', true)`.execute(schema);
    await sql`set local role junheng_service`.execute(schema);
    await sql`update datasets set taken_up_at = created_at, taken_up_by = created_by`.execute(schema);
    await sql`set local role none`.execute(schema);
    await sql`select set_config('junheng.erasing', '', true)`.execute(schema);
    await sql`alter table datasets alter column taken_up_at set not null`.execute(schema);
    await sql`create index on datasets (district_id, taken_up_at desc, id)`.execute(schema);
    await sql`drop trigger keep_unchanged on datasets`.execute(schema);
    await sql`drop trigger keep_whole on datasets`.execute(schema);
    const changeable = ['taken_up_at', 'taken_up_by', 'withdrawn_at', 'withdrawn_by', 'withdrawn_why'];
    await keepUnchanged(schema, 'datasets', changeable);
    const own = sql`district_id = (select nullif(current_setting('junheng.district', true), '')::uuid)
      and (select current_setting('junheng.role', true)) in ('personnel_officer')`;
    await sql`create policy change on datasets for update to junheng_caller using (${own}) with check (${own})`.execute(
      schema,
    );
    await sql`grant update on datasets to junheng_caller`.execute(schema);
  },
};
