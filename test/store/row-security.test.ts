import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asCaller, asService } from '../../api/storage/transaction-as-caller.ts';
import { aCaller, addDistrict, type TestDatabase, testDatabase } from '../support/database.ts';

let database: TestDatabase;
let [own, foreign] = ['', ''];
beforeAll(async () => {
  database = await testDatabase();
  own = await addDistrict(database, 'own');
  foreign = await addDistrict(database, 'foreign');
});
afterAll(() => database.close());

const policy = (districtId: string, name = 'p') => ({
  districtId,
  name,
  version: 1,
  sha256: '0'.repeat(64),
  content: '{}',
});

describe('the rows of a district', () => {
  it('shows rows to callers of the district and hides them from other districts in every query', async () => {
    const add = (districtId: string) =>
      asCaller(database, aCaller(districtId), (transaction) =>
        transaction.insertInto('policies').values(policy(districtId)).returning('id').executeTakeFirstOrThrow(),
      );
    const [mine, theirs] = [await add(own), await add(foreign)];
    const seen = await asCaller(database, aCaller(own), (transaction) =>
      sql<{ id: string }>`select id from policies`.execute(transaction),
    );
    expect(seen.rows).toEqual([mine]);
    const both = await asService(database, (transaction) => transaction.selectFrom('policies').select('id').execute());
    expect(both).toEqual(expect.arrayContaining([mine, theirs]));
  });

  it('rejects rows for another district and rows of a read-only role', async () => {
    await expect(
      asCaller(database, aCaller(own), (transaction) =>
        transaction.insertInto('policies').values(policy(foreign, 'q')).execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      asCaller(database, aCaller(own, { role: 'auditor' }), (transaction) =>
        transaction.insertInto('policies').values(policy(own, 'q')).execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('hides all rows from a connection without an owner', async () => {
    expect(await database.kysely.selectFrom('policies').selectAll().execute()).toEqual([]);
  });
});
