import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';

const flags = ['huge', 'http', 'province'] as const;

/** The benchmark is a process of its own: no command imports it. */
const program = fileURLToPath(new URL(`../../../tools/bench/main${extname(import.meta.filename)}`, import.meta.url));

export const bench: Command = {
  command: 'bench',
  positionals: [],
  options: flags.map((name) => ({ name, kind: 'flag' })),
  examples: ['bench', 'bench --http'],
  run: async (given, terminal) => {
    const chosen = flags.filter((name) => given.flag(name)).map((name) => `--${name}`);
    const child = spawn(process.execPath, [program, ...chosen], { stdio: 'inherit' });
    terminal.signal.addEventListener('abort', () => child.kill());
    const [code] = (await once(child, 'close')) as [number | null];
    return code === 0 ? exitCode.done : exitCode.internal;
  },
};
