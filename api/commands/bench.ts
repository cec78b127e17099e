import type { Command } from './command.ts';
import { exitCode } from './exit-code.ts';

/** The benchmark; what it measures is bench/run.ts's affair. */
export const bench: Command = {
  command: 'bench',
  positionals: [],
  options: [{ name: 'huge', kind: 'flag' }],
  run: async (given, terminal) => {
    const { runBench } = await import('../../bench/run.ts');
    await runBench({ huge: given.flag('huge'), out: terminal.out, note: terminal.note });
    return exitCode.done;
  },
};
