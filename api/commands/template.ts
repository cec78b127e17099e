import { templateFiles } from '../files/write-template.ts';
import { type Command, outJson, refuse } from './command.ts';
import { exitCode } from './exit-code.ts';
import { outputFaults, writeTogether } from './output-folder.ts';
import { say } from './terminal.ts';

/** An empty dataset to fill in, with what each column takes, and a policy with every key at its default. */
export const template: Command = {
  command: 'template',
  positionals: [],
  options: [{ name: 'out', kind: 'text', required: true }],
  run: async (given, terminal) => {
    const folder = given.text('out') ?? '';
    const faults = await outputFaults(folder);
    if (faults.length > 0) return refuse(terminal, faults);
    const files = await templateFiles(terminal.language);
    await writeTogether(folder, files);
    const names = Object.keys(files);
    if (terminal.json) outJson(terminal, { ok: true, folder, files: names });
    else terminal.out(say(terminal, 'cli.plan.written', { folder, files: names.join(', ') }));
    return exitCode.done;
  },
};
