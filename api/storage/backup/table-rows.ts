import { createHash } from 'node:crypto';
import { type Client, escapeIdentifier } from 'pg';
import type { BackupRow, TableDigest } from './format.ts';

/** The tables of the service, parents before those that refer to them; the record of the schema's steps aside. */
export const listTables = async (client: Client): Promise<readonly string[]> => {
  const { rows: tables } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables
     where schemaname = 'public' and tablename not like 'kysely%' order by 1`,
  );
  const { rows: references } = await client.query<{ child: string; parent: string }>(
    `select c.relname as child, p.relname as parent from pg_constraint k
     join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
     where k.contype = 'f' and k.conrelid <> k.confrelid and c.relnamespace = 'public'::regnamespace`,
  );
  const ordered: string[] = [];
  const waiting = new Set(tables.map(({ name }) => name));
  while (waiting.size > 0) {
    const free = [...waiting].filter(
      (name) => !references.some(({ child, parent }) => child === name && waiting.has(parent)),
    );
    // Tables that refer to each other in a ring: any order does, since references are judged at the end.
    for (const name of free.length > 0 ? free : [...waiting]) {
      ordered.push(name);
      waiting.delete(name);
    }
  }
  return ordered;
};

export interface TableShape {
  readonly table: string;
  readonly columns: readonly string[];
  /** A statement's part that puts the rows in one order. */
  readonly order: string;
  /** Rows may hold whole files. */
  readonly heavy: boolean;
}

export const shapeOf = async (client: Client, table: string): Promise<TableShape> => {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [`public.${escapeIdentifier(table)}`],
  );
  const { rows: keys } = await client.query<{ name: string }>(
    `select a.attname as name from pg_index i
     join unnest(i.indkey::int[]) with ordinality k (number, place) on true
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
     where i.indexrelid = (select indexrelid from pg_index where indrelid = $1::regclass and indisunique
       and indpred is null and indexprs is null order by indisprimary desc, indexrelid limit 1)
     order by k.place`,
    [`public.${escapeIdentifier(table)}`],
  );
  const by = (keys.length > 0 ? keys : rows).map(({ name }) => `${escapeIdentifier(name)}::text collate "C"`);
  return {
    table,
    columns: rows.map(({ name }) => name),
    order: by.join(', '),
    heavy: rows.some(({ type }) => type === 'bytea'),
  };
};

/** Rows per fetch. */
const page = { heavy: 8, light: 1000 };

/** Every row of a table as its line, in one order that does not depend on where it lies. */
export async function* tableRows(client: Client, shape: TableShape): AsyncGenerator<BackupRow> {
  const columns = shape.columns.map((name) => `${escapeIdentifier(name)}::text`).join(', ');
  await client.query(
    `declare backup no scroll cursor for select ${columns} from public.${escapeIdentifier(shape.table)}
     order by ${shape.order}`,
  );
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({
      text: `fetch ${shape.heavy ? page.heavy : page.light} from backup`,
      rowMode: 'array',
    });
    yield* rows;
    if (rows.length === 0) break;
  }
  await client.query('close backup');
}

/** Counts and hashes lines of rows as they go by. */
export class Digest {
  readonly #hash = createHash('sha256');
  #rows = 0;

  add(line: string): void {
    this.#hash.update(line);
    this.#rows += 1;
  }

  of(table: string): TableDigest {
    return { table, rows: this.#rows, sha256: this.#hash.digest('hex') };
  }
}
