import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTrails } from '../../api/storage/check-trails.ts';
import { type Database, openDatabase } from '../../api/storage/database.ts';
import { recordEvent } from '../../api/storage/events.ts';
import { storeFailure } from '../../api/storage/failure.ts';
import { openPostgres, type RunningPostgres } from '../../api/storage/postgres/open-postgres.ts';
import { asCaller, asService } from '../../api/storage/transaction-as-caller.ts';
import { aCaller, addDistrict } from '../support/database.ts';
import { layReadyCluster } from '../support/ready-postgres.ts';

let data: string;
let running: RunningPostgres;
let database: Database;
let caller: ReturnType<typeof aCaller>;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'junheng-lost-'));
  await layReadyCluster(data);
  running = await openPostgres({ data });
  database = openDatabase(running.url, { connections: 4 });
  caller = aCaller(await addDistrict(database, 'own'));
});
afterAll(async () => {
  await database.close();
  await running.close();
  await rm(data, { recursive: true, force: true });
});

const record = (id: string) =>
  asCaller(database, caller, (transaction) => recordEvent(transaction, { action: 'a', subject: { kind: 'x', id } }));

/** Asks again until it is answered; only that the database is away is borne. */
const again = async <Result>(transaction: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await transaction();
    } catch (error) {
      if (attempt === 400 || storeFailure(error) !== 'unavailable') throw error;
      await wait(50);
    }
};

describe('a database that is killed while the service works', () => {
  it('fails the transaction under way as being away, and serves the same connections again', async () => {
    const underWay = asCaller(database, caller, async (transaction) => {
      await recordEvent(transaction, { action: 'a', subject: { kind: 'x', id: 'half' } });
      process.kill(running.pid(), 'SIGKILL');
      // No query runs while the connection breaks.
      await wait(500);
      await sql`select 1`.execute(transaction);
    });
    expect(storeFailure(await underWay.catch((error: unknown) => error))).toBe('unavailable');
    expect(await again(() => record('next'))).toMatchObject({ number: 1, subjectId: 'next' });
  });

  it('loses nothing it acknowledged, at whatever moment it dies', async () => {
    const acknowledged: string[] = ['next'];
    let round = 0;
    const write = async (writer: number): Promise<void> => {
      for (let number = 0; round < 4; number += 1) {
        const id = `${writer}-${number}`;
        const stored = await record(id).then(
          () => true,
          (error: unknown) => {
            expect(storeFailure(error)).toBe('unavailable');
            return false;
          },
        );
        if (stored) acknowledged.push(id);
        else await wait(20);
      }
    };
    const kill = async (): Promise<void> => {
      for (; round < 4; round += 1) {
        await wait(100 + 150 * round);
        const before = running.pid();
        process.kill(before, 'SIGKILL');
        while (running.pid() === before) await wait(20);
      }
    };
    await Promise.all([kill(), write(1), write(2), write(3)]);
    const stored = await again(() =>
      asCaller(database, caller, (transaction) => transaction.selectFrom('events').select('subjectId').execute()),
    );
    const ids = stored.map(({ subjectId }) => subjectId);
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(ids).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(ids).size).toBe(ids.length);
    const trails = await again(() => asService(database, checkTrails));
    expect(trails.every(({ broken }) => broken === null)).toBe(true);
  });
});
