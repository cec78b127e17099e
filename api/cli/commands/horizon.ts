import { engineNames } from '../../../solver/contract.ts';
import { runTaskInChildProcess } from '../../../solver/index.ts';
import { districtFingerprint } from '../../../src/district/hash.ts';
import { outlookOf } from '../../../src/horizon/outlook.ts';
import { planText } from '../../../src/plan/plan-document.ts';
import { postPlan } from '../../../src/report/documents/post-plan.ts';
import { horizonDocument } from '../../../src/report/horizon/horizon-document.ts';
import { horizonReport } from '../../../src/report/horizon/horizon-report.ts';
import { mostYears } from '../../../src/report/horizon/year-cells.ts';
import { failure } from '../../../src/result.ts';
import { writeDocuments } from '../../documents/write-documents.ts';
import { planWorkbook } from '../../documents/write-plan-workbook.ts';
import { defaultMemoryLimit } from '../../memory-limit.ts';
import { type Command, noteWarnings, outJson, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readPlannable, readPolicy } from '../inputs.ts';
import { outputFaults } from '../output-folder.ts';
import { readPrevious } from '../plan-file.ts';
import { tableLines } from '../table-lines.ts';
import { say } from '../terminal.ts';
import { writeOutputs } from '../write-outputs.ts';

const fileNames = ['horizon.json', 'horizon.xlsx', 'plan.json', 'post-plan.docx', 'post-plan.pdf'];

/** Shown on a terminal; the others fill pages and stand in the files. */
const shown = ['horizon_overview', 'horizon_years', 'horizon_total', 'horizon_foresight'];

/**
 * The years ahead: pupils, posts, supply, surplus and shortage, hiring, the rural dose, and plans of several years of which
 * this year's is the first slice (docs/specification/model.md section 6). `--outlook` makes no plan.
 */
export const horizon: Command = {
  command: 'horizon',
  positionals: ['DATASET'],
  options: [
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'years', kind: 'whole', value: 'N', least: 2, most: mostYears, default: 6 },
    { name: 'outlook', kind: 'flag' },
    { name: 'engine', kind: 'choice', choices: ['auto', ...engineNames], default: 'auto' },
    { name: 'previous', kind: 'text', value: 'PLAN' },
    { name: 'time-limit', kind: 'whole', value: 'S', least: 1, most: 604_800 },
    { name: 'memory-limit', kind: 'whole', value: 'MB', least: 128, most: 1_048_576 },
    { name: 'out', kind: 'text', value: 'DIR' },
  ],
  examples: [
    'horizon district.xlsx --years 6 --out horizon-2026',
    'horizon district.xlsx --policy policy.json --outlook --out outlook',
  ],
  run: async (given, terminal) => {
    const folder = given.text('out');
    const inputs = await readPlannable(given.positional('DATASET'), await readPolicy(given.text('policy')));
    const previous = await readPrevious(given.text('previous'));
    const faults = [
      ...(folder === undefined ? [] : await outputFaults(folder, fileNames)),
      ...(inputs.ok ? [] : inputs.faults),
      ...(previous.ok ? [] : previous.faults),
    ];
    if (!inputs.ok || !previous.ok || faults.length > 0)
      return refuseUnwritten(terminal, failure(faults).faults, folder);
    noteWarnings(terminal, inputs.value.warnings);
    const { district, policy } = inputs.value;
    const years = given.whole('years') ?? 6;
    const outlook = outlookOf(district, policy, years);
    const found = given.flag('outlook')
      ? null
      : await runTaskInChildProcess<'horizon'>(
          {
            task: 'horizon',
            request: {
              district,
              policy,
              years,
              previous: previous.value,
              engine: engineNames.find((name) => name === given.text('engine')) ?? 'auto',
            },
            timeLimit: given.whole('time-limit') ?? null,
            memoryLimit: given.whole('memory-limit') ?? defaultMemoryLimit,
          },
          terminal.signal,
        );
    if (found === null && !given.flag('outlook')) {
      terminal.note(say(terminal, 'cli.plan.cancelled'));
      return exitCode.interrupted;
    }
    const tables = horizonReport({ district, policy, outlook }, found);
    const document = horizonDocument(districtFingerprint(district), policy, outlook, found);
    const [first] = found?.slices ?? [];
    const { referenceDate } = policy;
    const file = postPlan(terminal.language, district, policy, outlook);
    const written =
      folder === undefined
        ? null
        : await writeOutputs(terminal, folder, {
            'horizon.json': `${JSON.stringify(document, null, 2)}\n`,
            'horizon.xlsx': await planWorkbook(tables, terminal.language, referenceDate, 'report.horizon.title'),
            ...(first === undefined ? {} : { 'plan.json': planText(first.plan) }),
            ...Object.fromEntries(
              [
                ...(await writeDocuments([file], 'docx', referenceDate)),
                ...(await writeDocuments([file], 'pdf', referenceDate)),
              ].map(({ name, bytes }) => [name, bytes]),
            ),
          });
    if (terminal.json) outJson(terminal, { ok: true, ...document });
    else
      for (const table of tables.filter(({ key }) => shown.includes(key)))
        for (const line of [...tableLines(terminal.language, table), '']) terminal.out(line);
    if (written !== null) {
      const files = fileNames.filter((name) => first !== undefined || name !== 'plan.json');
      terminal.note(say(terminal, 'cli.plan.written', { folder: written.folder, files: files.join(', ') }));
      if (written.failed !== null) return written.failed;
    }
    return first?.plan.status === 'infeasible' ? exitCode.infeasible : exitCode.done;
  },
};
