import { engineNames } from '../../../solver/contract.ts';
import { solveInChildProcess } from '../../../solver/index.ts';
import { readinessOf } from '../../../src/readiness/readiness.ts';
import { readinessLines } from '../../../src/report/readiness-text.ts';
import { requiredPostsLines } from '../../../src/report/required-posts-text.ts';
import { failure } from '../../../src/result.ts';
import { requiredPosts } from '../../../src/staffing/required-posts.ts';
import { defaultMemoryLimit } from '../../memory-limit.ts';
import { withChangesFile } from '../changed-inputs.ts';
import { type Command, noteWarnings, outJson, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readPlannable, readPolicy } from '../inputs.ts';
import { outputFaults } from '../output-folder.ts';
import { readPrevious } from '../plan-file.ts';
import { progressLine } from '../progress-line.ts';
import { say } from '../terminal.ts';
import { planFileNames, writePlan } from '../write-plan.ts';

/** Validates, solves, checks and writes `plan.json`, `run.json` and `plan.xlsx` (dataset.md section 4). */
export const plan: Command = {
  command: 'plan',
  positionals: ['DATASET'],
  options: [
    { name: 'out', kind: 'text', value: 'DIR', required: true },
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'changes', kind: 'text', value: 'FILE' },
    { name: 'engine', kind: 'choice', choices: ['auto', ...engineNames], default: 'auto' },
    { name: 'time-limit', kind: 'whole', value: 'S', least: 1, most: 604_800 },
    { name: 'memory-limit', kind: 'whole', value: 'MB', least: 128, most: 1_048_576 },
    { name: 'previous', kind: 'text', value: 'PLAN' },
  ],
  examples: [
    'plan district.xlsx --out plan-2026',
    'plan district.xlsx --policy policy.json --previous plan-2025/plan.json -o plan-2026',
  ],
  run: async (given, terminal) => {
    const folder = given.text('out') ?? '';
    const read = await readPlannable(given.positional('DATASET'), await readPolicy(given.text('policy')));
    const inputs = read.ok ? await withChangesFile(read.value, given.text('changes')) : read;
    const previous = await readPrevious(given.text('previous'));
    const faults = [
      ...(await outputFaults(folder, planFileNames)),
      ...(inputs.ok ? [] : inputs.faults),
      ...(previous.ok ? [] : previous.faults),
    ];
    if (!inputs.ok || !previous.ok || faults.length > 0)
      return refuseUnwritten(terminal, failure(faults).faults, folder);
    noteWarnings(terminal, inputs.value.warnings);
    const ready = readinessOf(inputs.value.district, inputs.value.policy) ?? [];
    for (const line of readinessLines(terminal.language, ready)) terminal.note(line);
    const [compared] = requiredPostsLines(terminal.language, requiredPosts(inputs.value.district, inputs.value.policy));
    if (compared !== undefined) terminal.note(compared);
    const outcome = await solveInChildProcess(
      {
        district: inputs.value.district,
        policy: inputs.value.policy,
        previous: previous.value,
        engine: engineNames.find((name) => name === given.text('engine')) ?? 'auto',
        timeLimit: given.whole('time-limit') ?? null,
        memoryLimit: given.whole('memory-limit') ?? defaultMemoryLimit,
      },
      { onProgress: (progress) => terminal.redraw(progressLine(terminal.language, progress)), signal: terminal.signal },
    );
    if (outcome.plan.status === 'cancelled') {
      const key = terminal.signal.aborted ? 'cli.plan.cancelled' : 'cli.plan.no_plan_in_time';
      if (terminal.json) outJson(terminal, { ok: false, status: 'cancelled' });
      terminal.note(say(terminal, key));
      return terminal.signal.aborted ? exitCode.interrupted : exitCode.noPlanInTime;
    }
    const failed = await writePlan(folder, inputs.value, outcome, terminal);
    if (failed !== null) return failed;
    return outcome.plan.status === 'infeasible' ? exitCode.infeasible : exitCode.done;
  },
};
