import { runTaskInChildProcess } from '../../../solver/index.ts';
import { inspectedSchools } from '../../../src/inspectors/inspected.ts';
import { inspectorDocument, inspectorText } from '../../../src/inspectors/inspector-document.ts';
import { inspectorReport } from '../../../src/inspectors/tables/inspector-report.ts';
import { defaultMemoryLimit } from '../../memory-limit.ts';
import { otherFileOptions, otherFiles, reportOtherFiles } from '../auxiliary-files.ts';
import { type Command, noteWarnings, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readInputs, readPolicy } from '../inputs.ts';
import { outputFaults } from '../output-folder.ts';
import { say } from '../terminal.ts';

/** Inspectors: one for about five schools, balanced and near (clause 2.43). Solved in a process of its own. */
export const inspectors: Command = {
  command: 'inspectors',
  positionals: ['DATASET'],
  options: otherFileOptions,
  examples: [
    'inspectors district.xlsx --out inspectors',
    'inspectors district.xlsx --policy policy.json --time-limit 60 -o inspectors',
  ],
  run: async (given, terminal) => {
    const folder = given.text('out');
    const inputs = await readInputs(given.positional('DATASET'), await readPolicy(given.text('policy')));
    const faults = [
      ...(folder === undefined ? [] : await outputFaults(folder, otherFiles('inspectors'))),
      ...(inputs.ok ? [] : inputs.faults),
    ];
    if (!inputs.ok || faults.length > 0) return refuseUnwritten(terminal, faults, folder);
    noteWarnings(terminal, inputs.value.warnings);
    const { district, policy } = inputs.value;
    const found = await runTaskInChildProcess<'inspectors'>(
      {
        task: 'inspectors',
        request: { district, policy },
        timeLimit: given.whole('time-limit') ?? null,
        memoryLimit: given.whole('memory-limit') ?? defaultMemoryLimit,
      },
      terminal.signal,
    );
    if (found === null) {
      terminal.note(say(terminal, terminal.signal.aborted ? 'cli.plan.cancelled' : 'cli.inspectors.none_in_time'));
      return terminal.signal.aborted ? exitCode.interrupted : exitCode.noPlanInTime;
    }
    return reportOtherFiles(terminal, folder, inputs.value, {
      name: 'inspectors',
      title: 'inspectors.workbook',
      text: inspectorText(district, found),
      document: inspectorDocument(district, found),
      tables: inspectorReport(district, found),
      levels: found.levels,
      sentence: say(terminal, `cli.inspectors.${found.status}`, {
        inspectors: found.areas.length,
        schools: inspectedSchools(district, policy).length,
      }),
    });
  },
};
