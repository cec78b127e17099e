import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isClone, projectFolder } from '../../project-folder.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';

const flags = ['huge', 'http', 'province'] as const;

/** The benchmark is a process of its own: no command imports it. */
const program = join(
  projectFolder,
  ...(isClone ? ['tools', 'bench', 'main.ts'] : ['dist', 'tools', 'bench', 'main.js']),
);

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
