import { readFile, writeFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../api/storage/database.ts';
import { namesOnly, schemaDeviations } from '../../api/storage/schema/deviations.ts';
import { readSchema } from '../../api/storage/schema/read-schema.ts';
import reference from '../../api/storage/schema/reference.json' with { type: 'json' };
import type { Schema } from '../../api/storage/schema/schema.ts';
import { transactionOf } from '../../api/storage/transaction-as-caller.ts';
import { newDatabaseUrl } from '../support/database.ts';

const file = new URL('../../api/storage/schema/reference.json', import.meta.url);

const owner = { role: 'none', caller: null } as const;

let database: Database;
beforeAll(async () => {
  database = openDatabase(await newDatabaseUrl(), { connections: 1 });
});
afterAll(() => database.close());

/** The schema after a statement that is taken back. */
const schemaAfter = async (statement: string): Promise<Schema> => {
  let schema: Schema | undefined;
  const undone = new Error('undone');
  const transaction = transactionOf(database, owner, async (transaction) => {
    await sql.raw(statement).execute(transaction);
    schema = await readSchema(transaction);
    throw undone;
  });
  await expect(transaction).rejects.toBe(undone);
  if (schema === undefined) throw new Error('no schema was read');
  return schema;
};

describe('the reference of the schema', () => {
  it('equals the migrated schema; JUNHENG_WRITE_SCHEMA=1 writes it anew', async () => {
    const text = `${JSON.stringify(await transactionOf(database, owner, readSchema), null, 2)}\n`;
    if (process.env.JUNHENG_WRITE_SCHEMA === '1') await writeFile(file, text);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it.each([
    ['drop table card_links cascade', 'missing', 'table', 'card_links'],
    ['alter table plans drop column sha256', 'missing', 'column', 'plans.sha256'],
    ['alter table districts alter column name type varchar(80)', 'changed', 'column', 'districts.name'],
    ['alter table districts alter column name drop not null', 'changed', 'column', 'districts.name'],
    [`alter table districts alter column name set default 'x'`, 'changed', 'column', 'districts.name'],
    ['alter table districts add column extra text', 'unexpected', 'column', 'districts.extra'],
    ['drop policy read on plans', 'missing', 'policy', 'plans.read'],
    ['alter policy read on plans using (true)', 'changed', 'policy', 'plans.read'],
    ['create policy everybody on plans using (true)', 'unexpected', 'policy', 'plans.everybody'],
    ['alter table plans disable row level security', 'changed', 'table', 'plans'],
    ['alter table plans disable trigger keep_unchanged', 'changed', 'trigger', 'plans.keep_unchanged'],
    ['revoke insert on plans from junheng_caller', 'changed', 'grant', 'plans to junheng_caller'],
    ['grant delete on events to junheng_caller', 'changed', 'grant', 'events to junheng_caller'],
  ])('names the object after "%s"', async (statement, state, kind, name) => {
    const deviations = schemaDeviations(reference, await schemaAfter(statement));
    expect(deviations).toContainEqual({ kind, name, state });
  });

  it('finds by names alone what is missing or added, and nothing else', async () => {
    const after = namesOnly(await schemaAfter('alter table districts drop column name cascade, add column extra text'));
    expect(schemaDeviations(namesOnly(reference), after)).toEqual([
      { kind: 'column', name: 'districts.name', state: 'missing' },
      { kind: 'constraint', name: 'districts.districts_name_check', state: 'missing' },
      { kind: 'column', name: 'districts.extra', state: 'unexpected' },
    ]);
    const changed = namesOnly(await schemaAfter('alter table districts alter column name drop not null'));
    expect(schemaDeviations(namesOnly(reference), changed)).toEqual([]);
  });

  it.each([
    'create table reports (id int primary key, name text not null)',
    'create index plans_by_moment on plans (created_at)',
    'create function helper() returns int language sql as $$ select 1 $$',
  ])('accepts what an operator adds by "%s"', async (statement) => {
    expect(schemaDeviations(reference, await schemaAfter(statement))).toEqual([]);
  });
});
