import { type RawBuilder, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from './row-security.ts';

/** Columns that one landed form of a table lacked. Where the column exists, its check exists too. */
const addColumns: readonly RawBuilder<unknown>[] = [
  sql`alter table transfers
    add column if not exists counts_district boolean,
    add column if not exists counts_source_set boolean,
    add column if not exists backbone boolean,
    add column if not exists commute_minutes integer,
    add column if not exists wish_rank integer,
    drop column if exists role`,
  sql`alter table plan_orders
    add column if not exists position integer check (position > 0),
    add column if not exists content jsonb`,
];

/** Values for the new columns, from the content each row already carries. */
const fillColumns: readonly RawBuilder<unknown>[] = [
  sql`update datasets set reference_date = created_at::date where reference_date is null`,
  sql`update transfers set
    counts_district = coalesce((content->>'countsDistrict')::boolean, false),
    counts_source_set = coalesce((content->>'countsSourceSet')::boolean, false),
    backbone = coalesce((content->>'backbone')::boolean, false),
    commute_minutes = (content->>'commuteMinutes')::integer,
    wish_rank = (content->>'wishRank')::integer
    where counts_district is null or counts_source_set is null or backbone is null`,
  sql`update plan_orders as kept set position = numbered.position, content = numbered.content
    from (select plan_orders.plan_id, plan_orders.order_id, orders.content,
      row_number() over (partition by plan_orders.plan_id order by orders.created_at, orders.id)::integer as position
      from plan_orders join orders on orders.id = plan_orders.order_id) as numbered
    where kept.position is null and kept.plan_id = numbered.plan_id and kept.order_id = numbered.order_id`,
];

/** Makes the primary key of a table consist of these columns; a key that does already is left alone. */
const primaryKey = (table: string, columns: readonly string[]): RawBuilder<unknown> =>
  sql`do ${sql.lit(`begin
    if (select count(*) from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
      where conrelid = '${table}'::regclass and contype = 'p'
        and attname in (${columns.map((column) => `'${column}'`).join(', ')})
        and cardinality(conkey) = ${columns.length}) <> ${columns.length} then
      alter table ${table} drop constraint ${table}_pkey;
      alter table ${table} add primary key (${columns.join(', ')});
    end if;
  end`)}`;

const constrain: readonly RawBuilder<unknown>[] = [
  sql`alter table datasets alter column reference_date set not null`,
  sql`do ${sql.lit(`begin
    if not exists (select from pg_constraint where conrelid = 'datasets'::regclass and contype = 'u'
      and cardinality(conkey) = 4) then
      alter table datasets add unique (district_id, sha256, name, reference_date);
    end if;
  end`)}`,
  sql`alter table transfers
    alter column counts_district set not null,
    alter column counts_source_set set not null,
    alter column backbone set not null`,
  sql`alter table plan_orders alter column position set not null, alter column content set not null`,
  primaryKey('plan_orders', ['plan_id', 'position']),
  sql`alter table plan_orders alter column order_id drop not null`,
  primaryKey('devices', ['token_sha256', 'account_id']),
  sql`alter table calendars drop constraint if exists calendars_year_check`,
  sql`alter table calendars add constraint calendars_year_check check (year > 0)`,
];

const inDistrict = sql`district_id = (select nullif(current_setting('junheng.district', true), '')::uuid)`;
const role = sql`(select current_setting('junheng.role', true))`;
const mine = sql`created_by = (select nullif(current_setting('junheng.account', true), '')::uuid)`;
const withSchools = sql`${role} in ('personnel_officer', 'leader', 'auditor', 'principal', 'teacher')`;

/** Drafts and their moves are closed to schools and teachers; evidence is open to its giver and to those who decide. */
const closeRows: readonly RawBuilder<unknown>[] = [
  sql`alter policy read on plans using (${inDistrict} and ${withSchools}
    and (state <> 'draft' or current_setting('junheng.role', true) not in ('principal', 'teacher')))`,
  sql`alter policy read on transfers using (${inDistrict} and ${withSchools}
    and (case current_setting('junheng.role', true)
      when 'principal' then current_setting('junheng.school', true) in (from_school_id, to_school_id)
        and plan_id in (select id from plans)
      when 'teacher' then teacher_id = current_setting('junheng.teacher', true)
        and plan_id in (select id from plans)
      else true end))`,
  sql`alter policy read on files using (${inDistrict} and (${role} in ('personnel_officer', 'leader')
    or (${role} in ('principal', 'teacher') and ${mine})))`,
  sql`alter policy add on files with check (${inDistrict}
    and ${role} in ('personnel_officer', 'principal', 'teacher') and ${mine})`,
];

const run = async (schema: Schema, statements: readonly RawBuilder<unknown>[]): Promise<void> => {
  for (const statement of statements) await statement.execute(schema);
};

/**
 * Brings every landed form of the earlier migrations to one schema. 0001, 0002, 0004 and 0008 changed after they had
 * landed, under the same names, so the recorded names do not tell which form a database has. Each statement therefore
 * looks at the schema itself and changes nothing where the schema is right.
 */
export const landedVariants: Migration = {
  up: async (schema) => {
    await run(schema, addColumns);
    // Row-level security binds the owner too, so only the service's role sees the rows to fill.
    await sql`select set_config('junheng.erasing', 'on', true)`.execute(schema);
    await sql`set local role junheng_service`.execute(schema);
    await run(schema, fillColumns);
    await sql`set local role none`.execute(schema);
    await sql`select set_config('junheng.erasing', '', true)`.execute(schema);
    await run(schema, constrain);
    await run(schema, closeRows);
  },
};
