import { readinessOf } from '../../../src/readiness/readiness.ts';
import { faultText } from '../../../src/report/fault-text.ts';
import { readinessLines, readinessTexts } from '../../../src/report/readiness-text.ts';
import { requiredPostsDocument, requiredPostsLines } from '../../../src/report/required-posts-text.ts';
import { requiredPosts } from '../../../src/staffing/required-posts.ts';
import { filesOf, markedWorkbook } from '../../documents/mark-workbook.ts';
import { type Command, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { faultLines } from '../fault-lines.ts';
import { readPlannable, readPolicy } from '../inputs.ts';
import { outputFaults } from '../output-folder.ts';
import { say } from '../terminal.ts';
import { writeOutputs } from '../write-outputs.ts';

const markedName = 'marked.xlsx';

/**
 * Everything `plan` would report of a dataset before it solves: file or sheet, row, column, what was read, what
 * was expected, how to mend it; by the given policy or the built-in one. Of sound data also what they can decide, and
 * where required posts contradict the approved ones. With `--out`, the workbook comes back with its faulty cells marked.
 */
export const validate: Command = {
  command: 'validate',
  positionals: ['DATASET'],
  options: [
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'out', kind: 'text', value: 'DIR' },
  ],
  examples: ['validate district.xlsx --out marked', 'validate district --policy policy.json --json'],
  run: async (given, terminal) => {
    const folder = given.text('out');
    const blocked = folder === undefined ? [] : await outputFaults(folder, [markedName]);
    if (blocked.length > 0) return refuse(terminal, blocked);
    const inputs = await readPlannable(given.positional('DATASET'), await readPolicy(given.text('policy')));
    const faults = inputs.ok ? inputs.value.warnings : inputs.faults;
    const texts = faults.map((fault) => faultText(terminal.language, fault));
    const marked =
      folder === undefined || faults.length === 0
        ? null
        : await markedWorkbook(await filesOf(given.positional('DATASET')), faults, terminal.language);
    if (folder !== undefined && marked !== null) await writeOutputs(terminal, folder, { [markedName]: marked });
    if (!inputs.ok) {
      const errors = faults.filter((fault) => fault.severity === 'error').length;
      if (terminal.json) outJson(terminal, { ok: false, faults: texts });
      else for (const line of faultLines(terminal.language, faults)) terminal.out(line);
      terminal.note(say(terminal, 'cli.validate.faults', { errors, warnings: faults.length - errors }));
      return exitCode.badInput;
    }
    const { district, policy } = inputs.value;
    const ready = readinessOf(district, policy) ?? [];
    const posts = requiredPosts(district, policy);
    const counts = {
      schools: district.schools.length,
      teachers: district.teachers.length,
      posts: district.posts?.length ?? 0,
    };
    if (terminal.json)
      outJson(terminal, {
        ok: true,
        counts,
        faults: texts,
        readiness: readinessTexts(terminal.language, ready),
        required_posts: requiredPostsDocument(posts),
      });
    else {
      for (const line of faultLines(terminal.language, faults)) terminal.note(line);
      for (const line of readinessLines(terminal.language, ready)) terminal.note(line);
      for (const line of requiredPostsLines(terminal.language, posts)) terminal.note(line);
      terminal.out(say(terminal, 'cli.validate.fine', { ...counts, warnings: faults.length }));
    }
    return exitCode.done;
  },
};
