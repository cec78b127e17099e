import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../../api/http/contract/role.ts';
import { asCaller, asService } from '../../api/storage/transaction-as-caller.ts';
import { aCaller, addDistrict, type TestDatabase, testDatabase } from '../support/database.ts';
import { addAnyRow, districtTablesOf, tablesOf } from './any-row.ts';

let database: TestDatabase;
let client: Client;
let [own, foreign] = ['', ''];
beforeAll(async () => {
  database = await testDatabase();
  [own, foreign] = [await addDistrict(database, 'own'), await addDistrict(database, 'foreign')];
  client = new Client({ connectionString: database.url });
  await client.connect();
  for (const table of await districtTablesOf(client)) await addAnyRow(client, table, { district_id: foreign });
});
afterAll(async () => {
  await client.end();
  await database.close();
});

/** Rows a statement saw or changed as this caller; `denied` where the role may not even try. */
const tried = (role: (typeof roles)[number], districtId: string | null, statement: string) =>
  asCaller(database, aCaller(districtId, { role, schoolId: 'x', teacherId: 'x' }), async (transaction) => {
    const { rows, numAffectedRows } = await sql.raw(statement).execute(transaction);
    return Number(numAffectedRows ?? rows.length);
  }).catch((error: { code?: string }) => {
    if (error.code === '42501') return 'denied' as const;
    throw error;
  });

describe('every table', () => {
  it('forces row-level security on every table, for its owner too, with a policy', async () => {
    const { rows } = await client.query<{ name: string; forced: boolean; policies: number }>(
      `select relname as name, relrowsecurity and relforcerowsecurity as forced,
        (select count(*)::int from pg_policy where polrelid = c.oid) as policies
       from pg_class c where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
         and relname not like 'kysely%' order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['datasets', 'plans', 'events']));
    expect(rows.filter(({ forced, policies }) => !forced || policies === 0)).toEqual([]);
  });

  it('lets a caller see, change and delete no row of another district, whatever his role', async () => {
    const tables = await districtTablesOf(client);
    expect(tables.length).toBeGreaterThanOrEqual(8);
    for (const table of tables)
      for (const role of roles) {
        const answers = [
          await tried(role, own, `select * from ${table}`),
          await tried(role, own, `update ${table} set district_id = '${own}'`),
          await tried(role, own, `delete from ${table}`),
          await tried(role, null, `select * from ${table}`),
        ];
        expect(
          answers.filter((answer) => answer !== 0 && answer !== 'denied'),
          `${table} as ${role}`,
        ).toEqual([]);
      }
  });

  it('shows the officer of its own district what another may not see', async () => {
    for (const table of ['datasets', 'policies', 'plans', 'transfers', 'orders', 'decisions', 'files', 'events'])
      expect(await tried('personnel_officer', foreign, `select * from ${table}`), table).toBe(1);
  });

  it('denies callers truncate, create and alter', async () => {
    for (const table of await tablesOf(client)) {
      expect(await tried('administrator', foreign, `truncate ${table} cascade`), table).toBe('denied');
      expect(await tried('administrator', foreign, `alter table ${table} disable row level security`)).toBe('denied');
    }
    expect(await tried('administrator', foreign, 'create table mine (number integer)')).toBe('denied');
  });
});

describe('what was stored', () => {
  const kept = ['datasets', 'policies', 'plans', 'transfers', 'decisions', 'files', 'events'];

  it.each(kept)('rejects every change in %s, even by the owner of the database', async (table) => {
    const refused = { code: 'JH001' };
    // Who owns a table can open its rows to himself.
    await client.query(`alter table ${table} no force row level security`);
    await expect(client.query(`update ${table} set district_id = $1`, [own])).rejects.toMatchObject(refused);
    await expect(client.query(`delete from ${table}`)).rejects.toMatchObject(refused);
    await expect(client.query(`truncate ${table} cascade`)).rejects.toMatchObject(refused);
    expect((await client.query(`select from ${table}`)).rowCount).toBe(1);
  });

  it('allows only the state of a plan and the revocation of an order to change', async () => {
    for (const table of ['plans', 'orders']) await client.query(`alter table ${table} no force row level security`);
    await client.query(`update plans set state = 'in_review', row_version = 2`);
    await client.query(`update orders set revoked_at = now(), revoked_why = 'x'`);
    await expect(client.query(`update plans set state = 'final', status = 'y'`)).rejects.toMatchObject({
      code: 'JH001',
    });
    await expect(client.query(`update orders set content = '{"a":1}'`)).rejects.toMatchObject({ code: 'JH001' });
  });
});

describe('the moves of a plan', () => {
  it('shows a principal the moves of the own school, and a teacher the own moves', async () => {
    const move = { district_id: own, plan_id: '00000000-0000-4000-8000-0000000000aa' };
    await addAnyRow(client, 'plans', { id: move.plan_id, district_id: own, version: 77 });
    await addAnyRow(client, 'transfers', { ...move, position: 1, teacher_id: 'T1', from_school_id: 'S1' });
    await addAnyRow(client, 'transfers', { ...move, position: 2, teacher_id: 'T2', to_school_id: 'S1' });
    await addAnyRow(client, 'transfers', { ...move, position: 3, teacher_id: 'T3', from_school_id: 'S2' });
    const seen = (part: Parameters<typeof aCaller>[1]) =>
      asCaller(database, aCaller(own, part), async (transaction) => {
        const rows = await transaction.selectFrom('transfers').select('teacherId').orderBy('position').execute();
        return rows.map(({ teacherId }) => teacherId);
      });
    expect(await seen({})).toEqual(['T1', 'T2', 'T3']);
    // A draft is the bureau's own.
    expect(await seen({ role: 'principal', schoolId: 'S1' })).toEqual([]);
    expect(await seen({ role: 'teacher', teacherId: 'T3' })).toEqual([]);
    await asService(database, (transaction) =>
      transaction.updateTable('plans').set({ state: 'in_review' }).where('id', '=', move.plan_id).execute(),
    );
    expect(await seen({ role: 'principal', schoolId: 'S1' })).toEqual(['T1', 'T2']);
    expect(await seen({ role: 'principal', schoolId: null })).toEqual([]);
    expect(await seen({ role: 'teacher', teacherId: 'T3' })).toEqual(['T3']);
    expect(await seen({ role: 'teacher', teacherId: null })).toEqual([]);
    expect(await seen({ role: 'province' })).toEqual([]);
  });
});
