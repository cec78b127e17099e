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

interface Missing {
  readonly table: string;
  /** Columns of that table, and what they have to be. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** The row a refused one refers to. */
const missingRow = async (
  client: Client,
  constraint: string,
  row: Readonly<Record<string, unknown>>,
): Promise<Missing> => {
  const { rows } = await client.query<{ table: string; own: string; there: string }>(
    `select k.confrelid::regclass::text as table, a.attname as own, b.attname as there
     from pg_constraint k, unnest(k.conkey, k.confkey) as pair (own, there)
     join pg_attribute a on true join pg_attribute b on true
     where k.conname = $1 and k.contype = 'f'
       and a.attrelid = k.conrelid and a.attnum = pair.own and b.attrelid = k.confrelid and b.attnum = pair.there`,
    [constraint],
  );
  const values = Object.fromEntries(rows.map(({ own, there }) => [there, row[own]]));
  return { table: rows[0]?.table ?? '', values };
};

/**
 * Adds a row of any table with something in every column that needs it, and before it the rows it refers to: for tests
 * that speak of every table, also of those made later. A row that is there already stays as it is. The client may be
 * any account that may work as the service.
 */
export const addAnyRow = async (
  client: Client,
  table: string,
  given: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const columns = await columnsOf(client, table);
  // Rows of one district refer to each other; those of another bear other ids.
  const uuid = given.district_id ?? samples.uuid;
  const row = Object.fromEntries(
    columns
      .filter(({ name, required }) => required || name in given || name === 'district_id' || name === 'id')
      .map((column) => {
        const allowed = column.type === 'text' ? column.allowed : null;
        const value = given[column.name] ?? allowed ?? (column.type === 'uuid' ? uuid : samples[column.type]);
        if (value === undefined) throw new Error(`no sample of ${column.type} for ${table}.${column.name}`);
        return [column.name, value];
      }),
  );
  const names = Object.keys(row).map((name) => `"${name}"`);
  const places = names.map((_name, index) => `$${index + 1}`);
  const statement = `insert into "${table}" (${names.join(', ')}) values (${places.join(', ')}) on conflict do nothing`;
  await client.query('set role junheng_service');
  try {
    for (let attempt = 1; ; attempt += 1) {
      const refused = await client.query(statement, Object.values(row)).then(
        () => undefined,
        (error: { readonly code?: string; readonly constraint?: string }) => error,
      );
      if (refused === undefined) return;
      if (refused.code !== '23503' || attempt > names.length) throw refused;
      const missing = await missingRow(client, refused.constraint ?? '', row);
      await addAnyRow(client, missing.table, missing.values);
      await client.query('set role junheng_service');
    }
  } finally {
    await client.query('reset role');
  }
};

/**
 * Changes rows of a table without the service, as the owner of the database can: closed rows are opened and
 * triggers sleep meanwhile.
 */
export const tamper = async (client: Client, table: string, change: string, values: unknown[] = []): Promise<void> => {
  await client.query(`alter table ${table} no force row level security, disable trigger user`);
  await client.query(change, values);
  await client.query(`alter table ${table} force row level security, enable trigger user`);
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
