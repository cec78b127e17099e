import { runTaskInChildProcess, solveInChildProcess } from '../../../solver/index.ts';
import { eligibilityLedger } from '../../../src/eligibility/ledger.ts';
import type { Waterfall } from '../../../src/plan/waterfall.ts';
import { planSummary } from '../../../src/report/plan-summary.ts';
import { waterfallLines } from '../../../src/report/waterfall-words.ts';
import { defaultMemoryLimit } from '../../memory-limit.ts';
import { withChangesFile } from '../changed-inputs.ts';
import { type Command, noteWarnings, outJson, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { type Inputs, readPlannable, readPolicy } from '../inputs.ts';
import { outputFaults } from '../output-folder.ts';
import { progressLine } from '../progress-line.ts';
import { summaryLines } from '../summary-lines.ts';
import { say, type Terminal } from '../terminal.ts';
import { wayOutFiles } from '../way-out-files.ts';
import { writeOutputs } from '../write-outputs.ts';

/** Where people are lost; none where the time is up, or the caller has stopped. */
const askWaterfalls = async (
  terminal: Terminal,
  { district, policy }: Inputs,
  timeLimit: number | null,
): Promise<readonly Waterfall[]> => {
  if (timeLimit !== null && timeLimit < 1) return [];
  const order = { task: 'waterfall', request: { district, policy, previous: null }, timeLimit } as const;
  const found = await runTaskInChildProcess<'waterfall'>(
    { ...order, memoryLimit: defaultMemoryLimit },
    terminal.signal,
  );
  return found ?? [];
};

/**
 * Why no plan exists, where people are lost, and the ways out; each as files that `plan` runs where a folder is named.
 * Only the rules matter here, so the policy's goals are left out.
 */
export const diagnose: Command = {
  command: 'diagnose',
  positionals: ['DATASET'],
  options: [
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'changes', kind: 'text', value: 'FILE' },
    { name: 'time-limit', kind: 'whole', value: 'S', least: 1, most: 604_800 },
    { name: 'out', kind: 'text', value: 'DIR' },
  ],
  examples: ['diagnose district.xlsx', 'diagnose district.xlsx --policy policy.json --time-limit 300 --out ways-out'],
  run: async (given, terminal) => {
    const folder = given.text('out');
    const read = await readPlannable(given.positional('DATASET'), await readPolicy(given.text('policy')));
    const inputs = read.ok ? await withChangesFile(read.value, given.text('changes')) : read;
    const faults = [
      ...(folder === undefined ? [] : await outputFaults(folder, ['diagnosis.json'])),
      ...(inputs.ok ? [] : inputs.faults),
    ];
    if (!inputs.ok || faults.length > 0) return refuseUnwritten(terminal, faults, folder);
    const { district, policy, warnings } = inputs.value;
    noteWarnings(terminal, warnings);
    const timeLimit = given.whole('time-limit') ?? null;
    const { plan, run } = await solveInChildProcess(
      {
        district,
        policy: { ...policy, goals: [[{ goal: 'movers', weight: 1 }]] },
        previous: null,
        engine: 'auto',
        timeLimit,
        memoryLimit: defaultMemoryLimit,
      },
      { onProgress: (progress) => terminal.redraw(progressLine(terminal.language, progress)), signal: terminal.signal },
    );
    if (plan.status === 'cancelled') {
      if (terminal.json) outJson(terminal, { ok: false, status: plan.status });
      terminal.note(say(terminal, terminal.signal.aborted ? 'cli.interrupted' : 'cli.diagnose.no_answer'));
      return terminal.signal.aborted ? exitCode.interrupted : exitCode.noPlanInTime;
    }
    const exists = plan.status !== 'infeasible';
    const left = timeLimit === null ? null : Math.floor(timeLimit - (run.seconds.total ?? 0));
    const lost = exists ? [] : await askWaterfalls(terminal, inputs.value, left);
    const ledger = eligibilityLedger(district, policy);
    const summary = planSummary(terminal.language, { district, warnings, plan, ledger });
    const body = {
      ok: exists,
      plan_exists: exists,
      conflicts: summary.conflicts,
      diagnosis: summary.diagnosis,
      waterfalls: lost,
    };
    if (terminal.json) outJson(terminal, body);
    else if (exists) terminal.out(say(terminal, 'cli.diagnose.plan_exists', { count: plan.transfers.length }));
    else
      for (const line of [
        ...summaryLines(terminal.language, summary),
        ...lost.flatMap((one) => waterfallLines(terminal.language, one)),
      ])
        terminal.out(line);
    const code = exists ? exitCode.done : exitCode.infeasible;
    if (folder === undefined || exists) return code;
    const ways = wayOutFiles(inputs.value, plan.diagnosis?.waysOut ?? []);
    const files = { 'diagnosis.json': `${JSON.stringify(body, null, 2)}\n`, ...ways };
    const written = await writeOutputs(terminal, folder, files);
    terminal.note(say(terminal, 'cli.plan.written', { folder: written.folder, files: Object.keys(files).join(', ') }));
    return written.failed ?? code;
  },
};
