import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAlive } from './is-postmaster.ts';
import { programEnvironment, runProgram } from './run-program.ts';

describe('a program of PostgreSQL', () => {
  it('waits for the end of a program and returns its error output', async () => {
    const run = (script: string) => runProgram(process.execPath, ['--eval', script], tmpdir(), null);
    await run('');
    await expect(run('console.error("no such locale"); process.exit(3)')).rejects.toThrow(
      /ended with 3: no such locale/,
    );
  });

  it('does not wait for a child that outlives the program', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'junheng-program-'));
    const script = `const { spawn } = require('node:child_process');
      const other = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 600000)'], { stdio: 'inherit', detached: true });
      require('node:fs').writeFileSync('pid', String(other.pid));
      process.exit(0);`;
    await runProgram(process.execPath, ['--eval', script], folder, null, 'leaves another');
    const other = Number(await readFile(join(folder, 'pid'), 'utf8'));
    expect(isAlive(other)).toBe(true);
    process.kill(other, 'SIGKILL');
    await rm(folder, { recursive: true });
  });

  it('gives a program a fixed locale and time zone and no compile cache', () => {
    expect(Object.keys(programEnvironment())).not.toContain('NODE_COMPILE_CACHE');
    expect(programEnvironment()).toMatchObject({ LC_ALL: 'C', TZ: 'UTC' });
  });
});
