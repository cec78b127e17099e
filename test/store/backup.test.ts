import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBackup } from '../../api/storage/backup/make-backup.ts';
import { restoreBackup } from '../../api/storage/backup/restore-backup.ts';
import { checkTrails } from '../../api/storage/check-trails.ts';
import { openDatabase } from '../../api/storage/database.ts';
import { recordEvent } from '../../api/storage/events.ts';
import { asCaller, asService } from '../../api/storage/transaction-as-caller.ts';
import { withoutRowsOf, withStep } from '../cli/archives.ts';
import { newDatabaseUrl, type TestDatabase, testDatabase } from '../support/database.ts';
import { schemaText } from './schema-text.ts';
import { storeCounty } from './stored-county.ts';

let database: TestDatabase;
let county: Awaited<ReturnType<typeof storeCounty>>;
let folder: string;
const about = { made: new Date('2026-08-31T08:00:00Z'), version: '0.1.0' };
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'junheng-backup-'));
  database = await testDatabase();
  await storeCounty(database, 'other');
  county = await storeCounty(database, 'own');
  await makeBackup(database.url, at('whole'), about);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** The archive with its lines changed and packed again. */
const changed = async (name: string, change: (lines: string[]) => readonly string[]): Promise<string> => {
  const lines = gunzipSync(await readFile(at('whole')))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  await writeFile(at(name), gzipSync(`${change(lines).join('\n')}\n`));
  return at(name);
};

const isEmpty = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ there: string | null }>(`select to_regclass('public.districts') as there`);
  const count = rows[0]?.there == null ? 0 : (await client.query('select from districts')).rowCount;
  await client.end();
  return count === 0;
};

describe('a backup', () => {
  it('restores every byte: the backup of what was restored is the same', async () => {
    const url = await newDatabaseUrl('empty');
    const restored = await restoreBackup(url, at('whole'));
    expect(restored.tables).toContainEqual(expect.objectContaining({ table: 'plans', rows: 4 }));
    await makeBackup(url, at('again'), about);
    expect(gunzipSync(await readFile(at('again'))).equals(gunzipSync(await readFile(at('whole'))))).toBe(true);
  });

  it('restores a service that goes on: plans are read, the trail is whole and grows', async () => {
    const url = await newDatabaseUrl('empty');
    await restoreBackup(url, at('whole'));
    const again = openDatabase(url);
    const { caller, districtId } = county;
    await asCaller(again, caller, (transaction) =>
      recordEvent(transaction, { action: 'a', subject: { kind: 'plan', id: 'p' } }),
    );
    const trails = await asService(again, checkTrails);
    expect(trails).toContainEqual(expect.objectContaining({ districtId, broken: null, events: 6 }));
    await expect(
      asService(again, (transaction) => transaction.deleteFrom('plans').where('districtId', '=', districtId).execute()),
    ).rejects.toMatchObject({ code: 'JH001' });
    await again.close();
  });

  it('is readable only by its owner and leaves no temporary file', async () => {
    expect((await stat(at('whole'))).mode & 0o077).toBe(0);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('contains one consistent snapshot during concurrent writes', async () => {
    let writing = true;
    const write = async (): Promise<void> => {
      while (writing)
        await asCaller(database, county.caller, (transaction) =>
          recordEvent(transaction, { action: 'a', subject: { kind: 'plan', id: 'p' } }),
        );
    };
    const writer = write();
    await makeBackup(database.url, at('busy'), about);
    writing = false;
    await writer;
    const url = await newDatabaseUrl('empty');
    await restoreBackup(url, at('busy'));
    const again = openDatabase(url);
    expect((await asService(again, checkTrails)).every(({ broken }) => broken === null)).toBe(true);
    await again.close();
  });

  it('refuses to restore a backup over data', async () => {
    await expect(restoreBackup(database.url, at('whole'))).rejects.toMatchObject({ code: 'database_not_empty' });
    const url = await newDatabaseUrl();
    await restoreBackup(url, at('whole'));
    await expect(restoreBackup(url, at('whole'))).rejects.toMatchObject({ code: 'database_not_empty' });
  });

  it.each([
    ['a letter in a row', (lines: string[]) => lines.map((line) => line.replace('own.xlsx', 'own.xls_'))],
    ['a row less', (lines: string[]) => lines.filter((line) => !line.includes('own.xlsx'))],
    ['a table less', (lines: string[]) => lines.filter((line) => !line.includes('policies'))],
    ['no seal', (lines: string[]) => lines.slice(0, -1)],
    ['a header of its own', (lines: string[]) => [lines[0]?.replace('0.1.0', '0.1.1') ?? '', ...lines.slice(1)]],
    ['something after the seal', (lines: string[]) => [...lines, '[]']],
    ['nothing of ours', () => ['{"format":"other/1"}']],
    ['no JSON', () => ['hello']],
  ])('with %s is refused, and nothing is written', async (name, change) => {
    const url = await newDatabaseUrl('empty');
    const file = await changed(name.replaceAll(' ', '-'), change);
    await expect(restoreBackup(url, file)).rejects.toMatchObject({ code: 'backup_broken' });
    expect(await isEmpty(url)).toBe(true);
  });

  it('cut short, or no archive at all, is refused', async () => {
    const url = await newDatabaseUrl('empty');
    const bytes = await readFile(at('whole'));
    await writeFile(at('short'), bytes.subarray(0, bytes.length / 2));
    await writeFile(at('text'), 'not packed');
    await expect(restoreBackup(url, at('short'))).rejects.toMatchObject({ code: 'backup_broken' });
    await expect(restoreBackup(url, at('text'))).rejects.toMatchObject({ code: 'backup_broken' });
  });

  it('whose rows do not belong together is refused as a whole, and the right one is taken afterwards', async () => {
    const url = await newDatabaseUrl('empty');
    const file = await changed('orphans', (lines) => withoutRowsOf(lines, 'datasets'));
    await expect(restoreBackup(url, file)).rejects.toMatchObject({ code: 'backup_broken' });
    expect(await schemaText(url)).toEqual(await schemaText(await newDatabaseUrl('empty')));
    expect((await restoreBackup(url, at('whole'))).tables).toContainEqual(
      expect.objectContaining({ table: 'plans', rows: 4 }),
    );
  });

  it('rejects a backup of a newer schema with the remedy', async () => {
    const url = await newDatabaseUrl('empty');
    const newer = await changed('newer', (lines) => withStep(lines, '9999-future'));
    await expect(restoreBackup(url, newer)).rejects.toMatchObject({ code: 'schema_too_new' });
  });
});
