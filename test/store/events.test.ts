import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTrails } from '../../api/storage/check-trails.ts';
import { listEvents, recordEvent } from '../../api/storage/events.ts';
import { asCaller, asService } from '../../api/storage/transaction-as-caller.ts';
import { aCaller, addDistrict, type TestDatabase, testDatabase } from '../support/database.ts';
import { tamper } from './any-row.ts';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.close();
});

const subject = { kind: 'plan', id: 'p' };
const record = (districtId: string, role: 'personnel_officer' | 'principal' = 'personnel_officer') =>
  asCaller(database, aCaller(districtId, { role }), (transaction) =>
    recordEvent(transaction, { action: 'plans.submit', subject, why: '因为', data: { b: 1.5, a: ['中', null] } }),
  );
const trail = (districtId: string) =>
  asCaller(database, aCaller(districtId), (transaction) => listEvents(transaction, { limit: 100 }));

describe('the trail of events', () => {
  it('numbers events without a gap and chains each to the previous one, also under concurrent writes', async () => {
    const districtId = await addDistrict(database, 'busy');
    await Promise.all(
      Array.from({ length: 20 }, (_none, index) => record(districtId, index % 2 ? 'principal' : undefined)),
    );
    const events = (await trail(districtId)).toReversed();
    expect(events.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_none, index) => index + 1));
    for (const [index, event] of events.entries()) {
      expect(event.previousSha256).toBe(events[index - 1]?.sha256 ?? '0'.repeat(64));
      expect(event).toMatchObject({ actor: aCaller(null).accountId, why: '因为', data: { a: ['中', null], b: 1.5 } });
    }
    expect(await asService(database, checkTrails)).toContainEqual(
      expect.objectContaining({ districtId, events: 20, broken: null, sha256: events.at(-1)?.sha256 }),
    );
  });

  it('leaves nothing of a change that was rolled back', async () => {
    const districtId = await addDistrict(database, 'rolled');
    await expect(
      asCaller(database, aCaller(districtId), async (transaction) => {
        await recordEvent(transaction, { action: 'a', subject });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await trail(districtId)).toEqual([]);
  });

  it('goes on as the caller after an event is written', async () => {
    const districtId = await addDistrict(database, 'still');
    const seen = await asCaller(database, aCaller(districtId), async (transaction) => {
      await recordEvent(transaction, { action: 'a', subject });
      return transaction.selectFrom('districts').select('code').execute();
    });
    expect(seen).toEqual([{ code: 'still' }]);
  });

  it('keeps the service’s own events apart from every district', async () => {
    await asService(database, (transaction) => recordEvent(transaction, { action: 'accounts.create', subject }, null));
    const own = await asService(database, (transaction) =>
      transaction.selectFrom('events').select('action').where('districtId', 'is', null).execute(),
    );
    expect(own).toEqual([{ action: 'accounts.create' }]);
  });

  const tampered = async (code: string, change: string): Promise<unknown> => {
    const districtId = await addDistrict(database, code);
    for (let event = 0; event < 3; event += 1) await record(districtId);
    // The owner of the database can disable the triggers; the chain still reveals the change.
    await tamper(client, 'events', change, [districtId]);
    const trails = await asService(database, checkTrails);
    return trails.find((one) => one.districtId === districtId)?.broken;
  };

  it.each([
    ['changed', `update events set why = 'x' where number = 2 and district_id = $1`, { number: 2, how: 'changed' }],
    ['removed', 'delete from events where number = 2 and district_id = $1', { number: 2, how: 'missing' }],
    [
      'given another number',
      'update events set number = 9 where number = 2 and district_id = $1',
      { number: 2, how: 'missing' },
    ],
    [
      'put in',
      `insert into events select district_id, 4, at, actor, actor_role, action, subject_kind, subject_id, why, data,
        previous_sha256, sha256 from events where number = 3 and district_id = $1`,
      { number: 4, how: 'changed' },
    ],
  ])('tells of an event that was %s', async (code, change, broken) => {
    expect(await tampered(code, change)).toEqual(broken);
  });
});
