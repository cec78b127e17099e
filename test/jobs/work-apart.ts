import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A worker of another process on this database, for which nothing ever ends; and how to be rid of it. */
export const workApart = (databaseUrl: string): { readonly child: ChildProcess; readonly end: () => Promise<void> } => {
  const program = fileURLToPath(new URL('./endless-worker.ts', import.meta.url));
  const child = spawn(process.execPath, [program, databaseUrl], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: '' },
  });
  const end = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  };
  return { child, end };
};
