import { solveInChildProcess } from '../../../solver/index.ts';
import { eligibilityLedger } from '../../../src/eligibility/ledger.ts';
import { planSummary } from '../../../src/report/plan-summary.ts';
import { defaultMemoryLimit } from '../../memory-limit.ts';
import { type Command, noteWarnings, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readPlannable, readPolicy } from '../inputs.ts';
import { progressLine } from '../progress-line.ts';
import { summaryLines } from '../summary-lines.ts';
import { say } from '../terminal.ts';

/** Why no plan exists, without writing anything. Only the rules matter here, so the policy's goals are left out. */
export const diagnose: Command = {
  command: 'diagnose',
  positionals: ['DATASET'],
  options: [
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'time-limit', kind: 'whole', value: 'S', least: 1, most: 604_800 },
  ],
  examples: ['diagnose district.xlsx', 'diagnose district.xlsx --policy policy.json --time-limit 300'],
  run: async (given, terminal) => {
    const inputs = await readPlannable(given.positional('DATASET'), await readPolicy(given.text('policy')));
    if (!inputs.ok) return refuse(terminal, inputs.faults);
    const { district, policy, warnings } = inputs.value;
    noteWarnings(terminal, warnings);
    const { plan } = await solveInChildProcess(
      {
        district,
        policy: { ...policy, goals: [[{ goal: 'movers', weight: 1 }]] },
        previous: null,
        engine: 'auto',
        timeLimit: given.whole('time-limit') ?? null,
        memoryLimit: defaultMemoryLimit,
      },
      { onProgress: (progress) => terminal.redraw(progressLine(terminal.language, progress)), signal: terminal.signal },
    );
    if (plan.status === 'cancelled') {
      if (terminal.json) outJson(terminal, { ok: false, status: plan.status });
      terminal.note(say(terminal, terminal.signal.aborted ? 'cli.interrupted' : 'cli.diagnose.no_answer'));
      return terminal.signal.aborted ? exitCode.interrupted : exitCode.noPlanInTime;
    }
    const summary = planSummary(terminal.language, {
      district,
      warnings,
      plan,
      ledger: eligibilityLedger(district, policy),
    });
    const exists = plan.status !== 'infeasible';
    if (terminal.json)
      outJson(terminal, {
        ok: exists,
        plan_exists: exists,
        conflicts: summary.conflicts,
        diagnosis: summary.diagnosis,
      });
    else if (exists) terminal.out(say(terminal, 'cli.diagnose.plan_exists', { count: plan.transfers.length }));
    else for (const line of summaryLines(terminal.language, summary)) terminal.out(line);
    return exists ? exitCode.done : exitCode.infeasible;
  },
};
