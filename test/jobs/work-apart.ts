import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A worker of another process on this database, for which nothing ever ends; and how to be rid of it. */
export const workApart = (databaseUrl: string): { readonly child: ChildProcess; readonly end: () => Promise<void> } => {
  const program = fileURLToPath(new URL('./endless-worker.ts', import.meta.url));
  // A worker that is killed cannot remove its data folder, which lies in its temporary folder.
  const temporary = mkdtempSync(join(tmpdir(), 'junheng-apart-'));
  const child = spawn(process.execPath, [program, databaseUrl], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: temporary },
  });
  const end = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    rmSync(temporary, { recursive: true, force: true });
  };
  return { child, end };
};
