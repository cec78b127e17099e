import { sql } from 'kysely';
import type { Transaction } from '../database.ts';
import { type Schema, type SchemaKind, schemaKinds } from './schema.ts';

interface SchemaRow {
  readonly kind: SchemaKind;
  readonly name: string;
  readonly definition: string;
}

/**
 * One row for each object of the schema `public`. PostgreSQL 18 lists not-null constraints among the constraints and
 * earlier versions do not: the columns state them. Names of indexes and of what they enforce are part of the schema.
 */
const objects = sql<SchemaRow>`
  with relations as (
    select oid, relname, relkind, relrowsecurity, relforcerowsecurity, relacl from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
  ), rights as (
    select relname::text as name, relacl as acl from relations
    union all
    select relname || '.' || attname, attacl from relations join pg_attribute on attrelid = relations.oid
    where attacl is not null and not attisdropped
    union all
    select 'schema ' || nspname, nspacl from pg_namespace where nspname = 'public'
  )
  select 'migration' as kind, name::text as name, '' as definition from public.kysely_migration
  union all
  select 'table', relname, case relkind when 'v' then 'view' when 'm' then 'view' else 'table' end ||
    case when relrowsecurity then ' with row security' else '' end ||
    case when relforcerowsecurity then ', forced' else '' end
  from relations where relkind <> 'S'
  union all
  select 'column', relname || '.' || attname, format_type(atttypid, atttypmod) ||
    case when attnotnull then ' not null' else '' end ||
    case attidentity when '' then '' else ' identity ' || attidentity::text end ||
    case attgenerated when '' then '' else ' generated' end ||
    coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
  from relations join pg_attribute on attrelid = relations.oid
  left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where relkind <> 'S' and attnum > 0 and not attisdropped
  union all
  select 'constraint', relname || '.' || conname, pg_get_constraintdef(pg_constraint.oid)
  from relations join pg_constraint on conrelid = relations.oid where contype not in ('n', 't')
  union all
  select 'index', relname || '.' || indexrelid::regclass::text, pg_get_indexdef(indexrelid) ||
    case when indisvalid then '' else ' (invalid)' end
  from relations join pg_index on indrelid = relations.oid
  union all
  select 'policy', tablename || '.' || policyname, concat_ws(' ', permissive, cmd,
    'to ' || array_to_string(roles, ', '), 'using ' || qual, 'check ' || with_check)
  from pg_policies where schemaname = 'public'
  union all
  select 'trigger', relname || '.' || tgname, pg_get_triggerdef(pg_trigger.oid) ||
    case tgenabled when 'O' then '' else ' (disabled)' end
  from relations join pg_trigger on tgrelid = relations.oid where not tgisinternal
  union all
  select 'function', proname || '(' || pg_get_function_identity_arguments(oid) || ')',
    concat_ws(' ', prorettype::regtype, provolatile, case when prosecdef then 'definer' end, md5(prosrc))
  from pg_proc where pronamespace = 'public'::regnamespace
  union all
  select 'grant', name || ' to ' || rolname, string_agg(lower(privilege_type), ', ' order by privilege_type)
  from rights cross join lateral aclexplode(acl) as one join pg_roles on pg_roles.oid = one.grantee
  where rolname in ('junheng_caller', 'junheng_service')
  group by name, rolname`;

/** Reads the schema of a database; the transaction is the schema owner's. */
export const readSchema = async (transaction: Transaction): Promise<Schema> => {
  // Definitions name what is outside the search path with its schema.
  await sql`select set_config('search_path', 'public', true)`.execute(transaction);
  const { rows } = await objects.execute(transaction);
  const named = (kind: SchemaKind) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ name, definition }) => [name, definition.replaceAll(/\s+/g, ' ')] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(schemaKinds.map((kind) => [kind, Object.fromEntries(named(kind))])) as Schema;
};
