import type { Client } from 'pg';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** The first word a check of the table allows in this column. */
  readonly allowed: string | null;
}

const columnsOf = async (client: Client, table: string): Promise<readonly Column[]> => {
  const { rows } = await client.query<Column>(
    `select c.relname as table, a.attname as name, t.typname as type,
      a.attnotnull and not a.atthasdef and a.attidentity = '' as required,
      (select substring(pg_get_constraintdef(k.oid) from '''([a-z_]+)''') from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)
          and pg_get_constraintdef(k.oid) like '%ARRAY[%' limit 1) as allowed
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
     where c.oid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [table],
  );
  return rows;
};

const samples: Readonly<Record<string, unknown>> = {
  text: 'x',
  uuid: '00000000-0000-4000-8000-0000000000ff',
  int4: 1,
  int8: 1,
  int2: 1,
  float8: 1,
  numeric: 1,
  bool: false,
  bytea: Buffer.from('x'),
  json: '{}',
  jsonb: '{}',
  date: '2026-08-01',
  timestamptz: '2026-08-01T00:00:00Z',
  _text: '{x}',
};

/**
 * Adds a row of any table with something in every column that needs it, references and triggers aside: for tests that
 * speak of every table, also of those made later. The client must be the superuser's.
 */
export const addAnyRow = async (
  client: Client,
  table: string,
  given: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const columns = await columnsOf(client, table);
  const values = columns
    .filter((column) => column.required || column.name in given || column.name === 'district_id')
    .map((column) => {
      const allowed = column.type === 'text' ? column.allowed : null;
      const value = given[column.name] ?? allowed ?? samples[column.type];
      if (value === undefined) throw new Error(`no sample of ${column.type} for ${table}.${column.name}`);
      return { name: column.name, value };
    });
  const names = values.map(({ name }) => `"${name}"`).join(', ');
  const places = values.map((_value, index) => `$${index + 1}`).join(', ');
  await client.query(`set session_replication_role = 'replica'`);
  try {
    await client.query(
      `insert into "${table}" (${names}) values (${places})`,
      values.map(({ value }) => value),
    );
  } finally {
    await client.query(`set session_replication_role = 'origin'`);
  }
};

/** The service's own tables, those of the migrations' record aside. */
export const tablesOf = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%' order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** Tables whose rows belong to a district. */
export const districtTablesOf = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'district_id' order by 1`,
  );
  return rows.map(({ name }) => name);
};
