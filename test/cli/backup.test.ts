import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../api/storage/database.ts';
import { openStore } from '../../api/storage/open-store.ts';
import { openPostgres } from '../../api/storage/postgres/open-postgres.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { tamper } from '../store/any-row.ts';
import { storeCounty } from '../store/stored-county.ts';
import { databaseOf, junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();

/** A data folder with a county in its database and no running service. */
const aDataFolder = async (name: string, kind: 'data' | 'ownData' = 'data'): Promise<string> => {
  const data = await space[kind](name);
  const store = await openStore({ data, databaseUrl: databaseOf(data) });
  await storeCounty(store.database, '甲县');
  await store.close();
  return data;
};

/** The database of a data folder while a service runs on it. */
const running = async (data: string) => {
  const url = databaseOf(data);
  return url === null ? openPostgres({ data }) : { url, close: async () => undefined };
};

describe('backup, restore and audit', () => {
  it('carry the whole service from one data folder to another, and show that nothing was changed', async () => {
    const [from, to, file] = [
      await aDataFolder('from', 'ownData'),
      await space.emptyData('to'),
      space.at('county.backup'),
    ];
    const made = await junheng('backup', file, '--data', from);
    expect([made.code, made.err]).toEqual([0, '']);
    expect(made.out).toContain('已备份到');
    const restored = await junheng('restore', file, '--data', to, '--json');
    expect(restored.code).toBe(0);
    expect(JSON.parse(restored.out).tables).toContainEqual(expect.objectContaining({ table: 'plans', rows: 2 }));
    const [before, after] = [
      await junheng('audit', '--data', from, '--json'),
      await junheng('audit', '--data', to, '--json'),
    ];
    expect(JSON.parse(before.out)).toMatchObject({
      ok: true,
      trails: [{ district: '甲县', events: 5, broken: null }, { district: null }],
      contents: { checked: { datasets: 1, plans: 2, policies: 2 }, changed: [] },
    });
    expect(after.out).toBe(before.out);
    expect((await junheng('restore', file, '--data', to)).err).toContain('数据库已有数据');
    expect((await junheng('backup', file, '--data', from)).err).toContain('文件已存在');
  });

  it('tell of an event and of a content that were changed behind the service’s back', async () => {
    const data = await aDataFolder('changed');
    const noted = JSON.parse((await junheng('audit', '--data', data, '--json')).out).trails[0].sha256;
    expect((await junheng('audit', '--data', data, '--noted', noted)).code).toBe(0);
    const postgres = await running(data);
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    await tamper(client, 'events', `update events set why = 'x' where number = 2`);
    await tamper(client, 'events', 'delete from events where number = 5');
    await tamper(client, 'policies', `update policies set content = '{}' where version = 1`);
    await client.end();
    await postgres.close();
    const found = await junheng('audit', '--data', data, '--noted', noted, '--lang', 'en');
    expect(found.code).toBe(1);
    expect(found.out).toContain('甲县: event 2 was changed');
    expect(found.out).toMatch(/Policy [0-9a-f-]{36} is not as it was stored/);
    expect(found.out).toContain('The event noted down is missing');
  });

  it('exports and erases one person’s data by command', async () => {
    const data = await aDataFolder('person');
    // The service runs meanwhile: the commands work on the same database.
    const postgres = await running(data);
    const given = await junheng('person', 'export', 'T00001', '--data', data, '--json');
    const { datasets, teacherId } = JSON.parse(given.out);
    expect([given.code, teacherId, datasets.length]).toEqual([0, 'T00001', 1]);
    // An unclaimed import: its upload may hold the person.
    const database = openDatabase(postgres.url, { connections: 1 });
    const job = await asService(database, async (transaction) => {
      const { id: districtId } = await transaction.selectFrom('districts').select('id').executeTakeFirstOrThrow();
      const common = { id: randomUUID(), districtId, kind: 'import', state: 'queued', datasetName: 'x' } as const;
      await transaction
        .insertInto('jobs')
        .values({ ...common, caller: '{}', request: '{}', turn: 1, createdAt: new Date() })
        .execute();
      const file = { districtId, jobId: common.id, name: 'x.csv', part: 0, bytes: Buffer.from('T00001') };
      await transaction.insertInto('jobFiles').values(file).execute();
      return common.id;
    });
    const without = await junheng('person', 'erase', 'T00001', '--data', data, '--lang', 'en');
    expect([without.code, without.err]).toEqual([2, expect.stringContaining('--why')]);
    const erased = await junheng('person', 'erase', 'T00001', '--data', data, '--why', '本人要求');
    expect([erased.code, erased.out]).toEqual([0, expect.stringContaining('已从 1 个数据集')]);
    expect(erased.out).toContain(`上传的文件已删去，请告知上传人去掉此人后重新上传：${job}`);
    expect(
      await asService(database, (transaction) => transaction.selectFrom('jobFiles').select('part').execute()),
    ).toEqual([]);
    await database.close();
    const again = await junheng('person', 'erase', 'T00001', '--data', data, '--why', '本人要求', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, uploads: [], begunAgain: [] });
    for (const words of [
      ['export', 'unknown'],
      ['show', 'T00001'],
      ['export', 'T00001', '--district', 'x'],
    ])
      expect((await junheng('person', ...words, '--data', data)).code).toBe(2);
    expect((await junheng('audit', '--data', data)).code).toBe(0);
    await postgres.close();
  });

  it('say that there is no database, and make none', async () => {
    for (const words of [['audit'], ['backup', space.at('none.backup')]]) {
      const end = await junheng(...words, '--data', space.at('nowhere'), '--lang', 'en');
      expect([end.code, end.err]).toEqual([2, expect.stringContaining('there is no database of Junheng here')]);
    }
    expect(existsSync(space.at('nowhere'))).toBe(false);
    const missing = await junheng('restore', space.at('missing'), '--data', space.at('nowhere'));
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('读不到这个文件')]);
  });
});
