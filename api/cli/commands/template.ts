import { templateFiles } from '../../documents/write-template.ts';
import { type Command, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { outputFaults } from '../output-folder.ts';
import { say } from '../terminal.ts';
import { writeOutputs } from '../write-outputs.ts';

/** An empty dataset to fill in, with what each column takes, and a policy with every key at its default. */
export const template: Command = {
  command: 'template',
  positionals: [],
  options: [{ name: 'out', kind: 'text', value: 'DIR', required: true }],
  examples: ['template --out template', 'template --lang zh -o template'],
  run: async (given, terminal) => {
    const wanted = given.text('out') ?? '';
    const faults = await outputFaults(wanted);
    if (faults.length > 0) return refuse(terminal, faults);
    const files = await templateFiles(terminal.language);
    const { folder, failed } = await writeOutputs(terminal, wanted, files);
    const names = Object.keys(files);
    if (terminal.json) outJson(terminal, { ok: true, folder, files: names });
    else terminal.out(say(terminal, 'cli.plan.written', { folder, files: names.join(', ') }));
    return failed ?? exitCode.done;
  },
};
