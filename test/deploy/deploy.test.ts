import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../api/cli/arguments.ts';
import { serve } from '../../api/cli/commands/serve.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, 'deploy', name), 'utf8');
const files = ['Dockerfile', 'compose.yaml', 'junheng-web.service', 'junheng-worker@.service'];

/** The words after `serve` of every command in a file. */
const commandsIn = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => /junheng\.mjs.*\bserve\b/.test(line))
    .map((line) => line.replaceAll(/["\],]/g, ' ').split(/\s+serve\s+/)[1] ?? '')
    .map((words) => words.trim().split(/\s+/));

describe('the deployment files', () => {
  it('start the service with options it has, as web and as worker', () => {
    const roles = files.flatMap((name) => {
      const commands = commandsIn(read(name));
      expect(commands.length, name).toBeGreaterThan(0);
      return commands.map((words) => {
        const given = parseArguments(serve, words);
        expect(given.ok, `${name}: ${words.join(' ')}`).toBe(true);
        return given.ok ? given.value.text('role') : undefined;
      });
    });
    expect(new Set(roles)).toEqual(new Set(['web', 'worker']));
  });

  it('bring along every folder the service runs from', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (\w+)[/ ]/gm)].map(([, name = '']) => name);
    for (const name of copied) expect(existsSync(join(root, name)), name).toBe(true);
    expect(copied).toEqual(expect.arrayContaining(['api', 'bin', 'data', 'solver', 'src', 'tools', 'web']));
  });

  it('bring along neither data of a bureau, nor secrets, nor tests, nor what npm makes', () => {
    const lines = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    const patterns = lines.filter((line) => line !== '' && !line.startsWith('#'));
    /** The last pattern that names the path or a folder above it decides. */
    const isSent = (path: string): boolean => {
      const above = path.split('/').map((_part, index, parts) => parts.slice(0, index + 1).join('/'));
      const named = patterns.filter((one) => above.some((folder) => matchesGlob(folder, one.replace('!', ''))));
      return named.at(-1)?.startsWith('!') === true;
    };
    for (const path of [
      'package-lock.json',
      'api/cli/entry.ts',
      'data/samples/yuquan-like/teachers.csv',
      'web/index.html',
    ])
      expect(isSent(path), path).toBe(true);
    for (const path of [
      'data/local/teachers.csv',
      'deploy/.env',
      '.git/config',
      'node_modules/pg',
      'api/use-cases/plannable.test.ts',
    ])
      expect(isSent(path), path).toBe(false);
  });

  it('keep the password out of the address, where some characters would break it', () => {
    for (const name of ['compose.yaml', 'junheng.env']) {
      expect(read(name)).toMatch(/DATABASE_URL[:=] ?postgres:\/\/[^:@\s]+@/);
      expect(read(name)).toContain('PGPASSWORD');
    }
  });

  it('wait longer for a stop than the service takes, and probe what it has', () => {
    for (const name of files.slice(1)) {
      const [, seconds] = /(?:stop_grace_period: |TimeoutStopSec=)(\d+)/.exec(read(name)) ?? [];
      expect(Number(seconds), name).toBeGreaterThan(30);
    }
    expect(read('compose.yaml')).toContain('/ready');
  });

  it('ask systemd for nothing it does not know, and for little of the machine', () => {
    const units = files.slice(2).map((name) => join(root, 'deploy', name));
    for (const unit of units) expect(readFileSync(unit, 'utf8')).toMatch(/^CapabilityBoundingSet=$/m);
    const analyze = (...words: readonly string[]) => spawnSync('systemd-analyze', words, { encoding: 'utf8' });
    const version = Number(/^systemd (\d+)/.exec(analyze('--version').stdout ?? '')?.[1] ?? 0);
    // From this version on it judges files that are not installed; where there is none the words above are all.
    if (version < 250) return;
    const { stderr } = analyze('verify', '--man=no', ...units);
    expect(stderr.split('\n').filter((line) => line.includes('junheng'))).toEqual([]);
    for (const unit of units)
      expect(analyze('security', '--offline=true', '--threshold=20', unit), unit).toMatchObject({ status: 0 });
  });

  it('lists every deployment file and names units and endpoints in the README', () => {
    expect(readdirSync(join(root, 'deploy')).toSorted()).toEqual([...files, 'README.md', 'junheng.env'].toSorted());
    for (const word of ['junheng.env', 'junheng-worker@1', '/ready', '/api/metrics'])
      expect(read('README.md')).toContain(word);
  });
});
