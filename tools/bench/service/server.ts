import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../../api/project-folder.ts';

const launcher = join(projectFolder, 'bin', 'junheng.mjs');

export interface ServerProcess {
  /** `null`: a worker. */
  readonly address: string | null;
  /** Resident megabytes now; `null` where the system does not report them. */
  readonly memory: () => Promise<number | null>;
  readonly stop: () => Promise<void>;
}

/** `serve` in a process of its own; resolves when it prints its address, or that it is working. */
export const startProcess = async (words: readonly string[], environment: object = {}): Promise<ServerProcess> => {
  const child = spawn(process.execPath, [launcher, 'serve', '--port', '0', '--json', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  while (!err.includes('Ctrl+C') || !out.trimEnd().endsWith('}')) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${err}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { address = null } = JSON.parse(out === '' ? '{}' : out) as { readonly address?: string | null };
  return {
    address,
    memory: async () => {
      // The service itself is what was launched.
      const launched = await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').catch(() => '');
      const status = await readFile(`/proc/${launched.trim()}/status`, 'utf8').catch(() => '');
      const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(status) ?? [];
      return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
