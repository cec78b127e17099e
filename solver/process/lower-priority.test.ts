import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { lowerPriority, solvingNiceness } from './lower-priority.ts';

/** The nice value of each thread of a process on Linux: field 19 of its state, after the name. */
const niceness = async (pid: number): Promise<readonly number[]> => {
  const threads = await readdir(`/proc/${pid}/task`);
  const states = await Promise.all(threads.map((one) => readFile(`/proc/${pid}/task/${one}/stat`, 'utf8')));
  return states.map((state) => Number(state.slice(state.lastIndexOf(')') + 2).split(' ')[16]));
};

describe('a process that gives way', () => {
  it.runIf(process.platform === 'linux')('does so with every thread it will have', async () => {
    const child = spawn(process.execPath, ['-e', 'console.log(1); setTimeout(() => {}, 60000)']);
    lowerPriority(child);
    await once(child.stdout, 'data');
    const all = await niceness(child.pid ?? 0);
    child.kill('SIGKILL');
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all)).toEqual(new Set([solvingNiceness]));
  });

  it('need not be there any more', () => {
    expect(() => lowerPriority({ pid: undefined })).not.toThrow();
    expect(() => lowerPriority({ pid: 2 ** 22 + 1 })).not.toThrow();
  });
});
