import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBackup } from '../../api/storage/backup/make-backup.ts';
import { storeCounty } from '../store/stored-county.ts';
import { newDatabaseUrl, testDatabase } from '../support/database.ts';
import { withoutRowsOf, withStep } from './archives.ts';
import { giveOwnPostgres, junheng, useDatabase } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const archive = space.at('county.backup');

beforeAll(async () => {
  const database = await testDatabase();
  await storeCounty(database, 'county');
  await makeBackup(database.url, archive, { made: new Date('2026-08-31T08:00:00Z'), version: '0.1.0' });
  await database.close();
  await mkdir(space.at('given', 'datasets'), { recursive: true });
  await writeFile(space.at('given', 'datasets', 'notes.txt'), 'x');
});

/** Every path below a folder with its kind, mode and content; `undefined` where there is no folder. */
const treeOf = async (folder: string): Promise<readonly string[] | undefined> => {
  const names = await readdir(folder, { recursive: true }).catch(() => undefined);
  const lines = (names ?? []).map(async (name) => {
    const [path, found] = [join(folder, name), await lstat(join(folder, name))];
    return `${name} ${found.mode.toString(8)} ${found.isFile() ? (await readFile(path)).toString('base64') : ''}`;
  });
  return names === undefined ? undefined : (await Promise.all([...lines])).toSorted();
};
const modeOf = (path: string): Promise<number> => lstat(path).then(({ mode }) => mode);

/** The archive with its lines changed and packed again. */
const changed = async (name: string, change: (lines: readonly string[]) => readonly string[]): Promise<string> => {
  const lines = gunzipSync(await readFile(archive))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return space.file(name, gzipSync(`${change(lines).join('\n')}\n`));
};

interface Refusal {
  readonly words: string;
  readonly file: () => Promise<string>;
}
const refusals: Readonly<Record<string, Refusal>> = {
  'a file that is not there': { words: 'cannot be read', file: async () => space.at('nowhere') },
  'a file that is no archive': { words: 'not whole', file: () => space.file('text', 'hello') },
  'an archive cut short': {
    words: 'not whole',
    file: async () => space.file('short', (await readFile(archive)).subarray(0, 2000)),
  },
  'an archive with a changed row': {
    words: 'not whole',
    file: () => changed('row', (lines) => lines.map((line) => line.replace('county', 'county!'))),
  },
  'an archive of a newer version': {
    words: 'a newer version',
    file: () => changed('newer', (lines) => withStep(lines, '9999-future')),
  },
  'an archive whose rows refer to nothing': {
    words: 'not whole',
    file: () => changed('orphans', (lines) => withoutRowsOf(lines, 'datasets')),
  },
};

describe('restore', () => {
  it.each(Object.entries(refusals))('refuses %s and leaves nothing behind', async (_name, { words, file }) => {
    const path = await file();
    await giveOwnPostgres(space.at('given'));
    const before = [await treeOf(space.at('given')), await modeOf(space.at('given')), await readdir(space.at())];
    for (const data of [space.at('given'), space.at('new', 'folder', 'data')]) {
      await giveOwnPostgres(data);
      const end = await junheng('restore', path, '--data', data, '--lang', 'en');
      expect([end.code, end.err]).toEqual([2, expect.stringContaining(words)]);
      expect(end.err).not.toMatch(/\n {4}at /);
    }
    expect([await treeOf(space.at('given')), await modeOf(space.at('given')), await readdir(space.at())]).toEqual(
      before,
    );
  });

  it('refuses a data folder that is a file, or a database it cannot enter, and leaves nothing behind', async () => {
    const file = await space.file('a-file', 'x');
    const before = await readdir(space.at());
    const onFile = await junheng('restore', archive, '--data', file, '--lang', 'en');
    expect([onFile.code, onFile.err]).toEqual([2, expect.stringContaining('--data')]);
    const other = new URL(await newDatabaseUrl('empty'));
    [other.username, other.password] = ['somebody_else', 'wrong'];
    for (const url of ['postgresql://somebody:wrong@127.0.0.1:1/county', other.href]) {
      useDatabase(space.at('away'), url);
      const away = await junheng('restore', archive, '--data', space.at('away'), '--lang', 'en');
      expect([away.code, away.err]).toEqual([2, expect.stringContaining('cannot be reached')]);
    }
    expect(await readdir(space.at())).toEqual(before);
  });

  it('refuses a database with data, which it leaves as it is', async () => {
    const data = await space.ownData('taken');
    expect((await junheng('restore', archive, '--data', data)).code).toBe(0);
    /** PostgreSQL writes its log and its checkpoints whenever it runs. */
    const names = async () =>
      (await readdir(data, { recursive: true }).catch(() => []))
        .filter((name) => !name.startsWith('postgres/cluster/'))
        .toSorted();
    const before = await names();
    const end = await junheng('restore', archive, '--data', data, '--lang', 'en');
    expect([end.code, end.err]).toEqual([2, expect.stringContaining('holds data already')]);
    expect(await names()).toEqual(before);
    expect((await junheng('audit', '--data', data)).code).toBe(0);
  });
});
