import { execFile } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { copyPrograms, findPrograms, packageName, programPath } from './programs.ts';
import { isReachable, postgresAccount } from './system-account.ts';

const run = promisify(execFile);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'junheng-programs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the programs of PostgreSQL', () => {
  it('come with the service for every machine it runs on', () => {
    const machines = [
      ['linux', 'x64'],
      ['linux', 'arm64'],
      ['win32', 'x64'],
      ['darwin', 'arm64'],
    ] as const;
    for (const [platform, architecture] of machines)
      expect(Object.keys(packageJson.optionalDependencies)).toContain(packageName(platform, architecture));
  });

  it('finds the installed programs with the links between their libraries', async () => {
    const programs = await findPrograms(folder, null);
    for (const name of ['initdb', 'postgres', 'pg_ctl'] as const) await access(programPath(programs, name));
    const links = JSON.parse(
      await readFile(join(programs.folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
    ) as readonly { readonly target: string }[];
    for (const { target } of links) await access(join(programs.folder, '..', target));
    expect(programs.version).toMatch(/^18\./);
  });

  it('detects folders that another account cannot enter', async () => {
    const stranger = { uid: 65_533, gid: 65_533 };
    const inner = join(folder, 'closed', 'inner');
    await mkdir(inner, { recursive: true });
    await chmod(folder, 0o711);
    await chmod(join(folder, 'closed'), 0o700);
    expect(await isReachable(inner, stranger)).toBe(false);
    await chmod(join(folder, 'closed'), 0o711);
    expect(await isReachable(inner, stranger)).toBe(true);
  });

  it('copies the programs with their links if they cannot run where they are installed', async () => {
    const installed = await findPrograms(folder, null);
    const copied = await copyPrograms(installed.folder, join(folder, 'programs'));
    expect(copied).toBe(join(folder, 'programs', 'native'));
    expect(await copyPrograms(installed.folder, join(folder, 'programs'))).toBe(copied);
    const { stdout } = await run(programPath({ ...installed, folder: copied }, 'postgres'), ['--version']);
    expect(stdout).toContain('PostgreSQL');
    expect(await readdir(folder)).toEqual(['programs']);
  });

  it('run under an account that is not root', () => {
    expect(postgresAccount(1000)).toBeNull();
    expect(postgresAccount(undefined)).toBeNull();
    expect(postgresAccount(0, 'linux')).toEqual({ uid: 65_534, gid: 65_534 });
    expect(postgresAccount(0, 'darwin')).toEqual({ uid: 216, gid: 216 });
  });
});
