import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../api/access/caller.ts';
import { openDatabase, type Transaction } from '../../api/storage/database.ts';
import { asCaller, asService } from '../../api/storage/transaction-as-caller.ts';
import { aCaller, addDistrict, type TestDatabase, testDatabase } from '../support/database.ts';

let database: TestDatabase;
let districtId = '';
beforeAll(async () => {
  database = await testDatabase();
  districtId = await addDistrict(database, 'own');
});
afterAll(() => database.close());

const settings = sql<{ role: string; school: string; teacher: string }>`
  select current_setting('role') as role, current_setting('junheng.school') as school,
    current_setting('junheng.teacher') as teacher`;

describe('a transaction', () => {
  it('sets the owner before the first statement, with any characters in the owner’s text', async () => {
    const owner = aCaller(districtId, { schoolId: String.raw`S'1\'; select`, teacherId: '张"三\n' });
    const { rows } = await asCaller(database, owner, (transaction) => settings.execute(transaction));
    expect(rows).toEqual([{ role: 'junheng_caller', school: owner.schoolId, teacher: owner.teacherId }]);
  });

  it('leaves nothing of its owner on the connection', async () => {
    await asService(database, (transaction) => settings.execute(transaction));
    const { rows } = await settings.execute(database.kysely);
    expect(rows).toEqual([{ role: 'junheng_caller', school: '', teacher: '' }]);
  });

  it('returns its owner’s rows after the same query of others on the same connection', async () => {
    const one = openDatabase(database.url, { connections: 1 });
    const other = await addDistrict(one, 'other');
    const seen = (of: Caller | null) => {
      const ask = async (transaction: Transaction) =>
        (await transaction.selectFrom('districts').select('code').where('code', '<>', '').execute())
          .map(({ code }) => code)
          .sort();
      return of === null ? asService(one, ask) : asCaller(one, of, ask);
    };
    // Often enough for PostgreSQL to keep one plan for all that come.
    for (let round = 0; round < 12; round += 1) {
      expect(await seen(aCaller(districtId))).toEqual(['own']);
      expect(await seen(aCaller(other))).toEqual(['other']);
      expect(await seen(aCaller(null))).toEqual([]);
      expect(await seen(null)).toEqual(['other', 'own']);
    }
    await asService(one, (transaction) => transaction.deleteFrom('districts').where('id', '=', other).execute());
    await one.close();
  });

  it('rejects a transaction without an owner', async () => {
    await expect(database.kysely.transaction().execute(async () => 0)).rejects.toThrow('without an owner');
  });

  it('rolls back a transaction whose last statement fails', async () => {
    const last = asService(database, async (transaction) => {
      await transaction.insertInto('districts').values({ code: 'late', name: 'late' }).execute();
      throw new Error('no');
    });
    await expect(last).rejects.toThrow('no');
    expect(await database.readOnly.selectFrom('districts').select('code').execute()).toEqual([{ code: 'own' }]);
  });
});

describe('the service’s single questions', () => {
  it('see every district and write nothing', async () => {
    const { readOnly: asking } = database;
    expect(await asking.selectFrom('districts').select('id').execute()).toEqual([{ id: districtId }]);
    const lock = asking.selectFrom('districts').select('id').forUpdate();
    await expect(lock.execute()).rejects.toThrow('read-only');
  });
});
