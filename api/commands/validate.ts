import { faultText } from '../../src/report/fault-text.ts';
import { readDataset } from '../files/read-dataset.ts';
import { type Command, outJson, refuse } from './command.ts';
import { exitCode } from './exit-code.ts';
import { faultLines } from './fault-lines.ts';
import { readingOf, readPolicy } from './inputs.ts';
import { say } from './terminal.ts';

/**
 * Every fault of a dataset at once: file or sheet, row, column, what was read, what was expected, how to mend it. A
 * policy brings its reference date and the district's own subjects.
 */
export const validate: Command = {
  command: 'validate',
  positionals: ['DATASET'],
  options: [{ name: 'policy', kind: 'text' }],
  run: async (given, terminal) => {
    const named = given.text('policy');
    const policy = await readPolicy(named);
    if (!policy.ok) return refuse(terminal, policy.faults);
    const read = await readDataset(given.positional('DATASET'), named === undefined ? {} : readingOf(policy.value));
    const faults = read.ok ? read.value.warnings : read.faults;
    const texts = faults.map((fault) => faultText(terminal.language, fault));
    if (!read.ok) {
      const errors = faults.filter((fault) => fault.severity === 'error').length;
      if (terminal.json) outJson(terminal, { ok: false, faults: texts });
      else for (const line of faultLines(terminal.language, faults)) terminal.out(line);
      terminal.note(say(terminal, 'cli.validate.faults', { errors, warnings: faults.length - errors }));
      return exitCode.badInput;
    }
    const { district } = read.value;
    const counts = {
      schools: district.schools.length,
      teachers: district.teachers.length,
      posts: district.posts?.length ?? 0,
    };
    if (terminal.json) outJson(terminal, { ok: true, counts, faults: texts });
    else {
      for (const line of faultLines(terminal.language, faults)) terminal.note(line);
      terminal.out(say(terminal, 'cli.validate.fine', { ...counts, warnings: faults.length }));
    }
    return exitCode.done;
  },
};
