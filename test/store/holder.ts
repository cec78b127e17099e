import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { withinReach } from './within-reach.ts';

export interface Holder {
  readonly child: ChildProcess;
  readonly url: string;
  /** The process of PostgreSQL. */
  readonly pid: number;
  /** Lets go in order; resolves when the process has ended. */
  readonly release: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** A process of its own that holds the database of a data folder; `uid`: as this account. */
export const holdApart = async (data: string, uid?: number): Promise<Holder> => {
  const own = fileURLToPath(new URL('./hold-postgres.ts', import.meta.url));
  const program =
    uid === undefined ? { node: process.execPath, file: own, remove: async () => {} } : await withinReach(own, uid);
  const account = uid === undefined ? {} : { uid, gid: uid };
  const child = spawn(program.node, [program.file, data], {
    stdio: ['pipe', 'pipe', 'pipe'],
    ...account,
  });
  const exit = once(child, 'exit').finally(program.remove);
  let failed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    failed += text;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { url, pid } = JSON.parse(line) as { url: string; pid: number };
    return {
      child,
      url,
      pid,
      release: async () => {
        child.stdin.end();
        await exit;
      },
      kill: async () => {
        child.kill('SIGKILL');
        await exit;
      },
    };
  }
  throw new Error(`ended without the database: ${failed}`);
};
