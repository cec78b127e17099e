import type { Command } from './command.ts';
import { exitCode } from './exit-code.ts';

/** The benchmark; what it measures is bench/run.ts's affair. */
export const bench: Command = {
  command: 'bench',
  positionals: [],
  options: [
    { name: 'huge', kind: 'flag' },
    { name: 'http', kind: 'flag' },
    { name: 'province', kind: 'flag' },
  ],
  examples: ['bench', 'bench --http'],
  run: async (given, terminal) => {
    if (given.flag('http')) {
      const { runServiceBench } = await import('../../bench/service/run.ts');
      await runServiceBench(terminal);
      return exitCode.done;
    }
    if (given.flag('province')) {
      const { runProvinceBench } = await import('../../bench/service/province.ts');
      await runProvinceBench(terminal);
      return exitCode.done;
    }
    const { runBench } = await import('../../bench/run.ts');
    await runBench({ huge: given.flag('huge'), out: terminal.out, note: terminal.note });
    return exitCode.done;
  },
};
