import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../api/commands/arguments.ts';
import { serve } from '../../api/commands/serve.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, 'deploy', name), 'utf8');
const files = ['Dockerfile', 'compose.yaml', 'junheng-web.service', 'junheng-worker@.service'];

/** The words after `serve` of every command in a file. */
const commandsIn = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => /junheng\.mjs/.test(line))
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
    const copied = [...read('Dockerfile').matchAll(/^COPY (\w+) /gm)].map(([, name = '']) => name);
    for (const name of copied) expect(existsSync(join(root, name)), name).toBe(true);
    expect(copied).toEqual(expect.arrayContaining(['api', 'bin', 'data', 'solver', 'src', 'web']));
  });

  it('wait longer for a stop than the service takes, and probe what it has', () => {
    for (const name of files.slice(1)) {
      const [, seconds] = /(?:stop_grace_period: |TimeoutStopSec=)(\d+)/.exec(read(name)) ?? [];
      expect(Number(seconds), name).toBeGreaterThan(30);
    }
    expect(read('compose.yaml')).toContain('/ready');
  });

  it('are all told of', () => {
    expect(readdirSync(join(root, 'deploy')).toSorted()).toEqual([...files, 'README.md', 'junheng.env'].toSorted());
    for (const word of ['junheng.env', 'junheng-worker@1', '/ready', '/api/metrics'])
      expect(read('README.md')).toContain(word);
  });
});
