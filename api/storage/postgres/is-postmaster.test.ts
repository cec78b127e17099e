import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isAlive, isPostmaster, isTaken } from './is-postmaster.ts';

describe('a process by its number', () => {
  it('recognises a running process without taking it for PostgreSQL', async () => {
    expect([isTaken(process.pid), isAlive(process.pid)]).toEqual([true, true]);
    expect(await isPostmaster(process.pid, '/data/postgres/cluster')).toBe(false);
  });

  it('reports an unused PID as ended', () => {
    expect([isTaken(999_999_999), isAlive(999_999_999)]).toEqual([false, false]);
  });

  it('counts a zombie process as ended, as below PID 1 of many containers', async () => {
    // The shell becomes a program that asks about no children.
    const careless = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 600'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [said] = (await once(careless.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    // Other systems do not tell before somebody asks.
    const tells = process.platform === 'linux';
    while (tells && isAlive(pid)) await wait(20);
    expect([isTaken(pid), isAlive(pid)]).toEqual([true, !tells]);
    careless.kill();
  });
});
