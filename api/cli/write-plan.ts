import type { SolveOutcome } from '../../solver/contract.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { planText } from '../../src/plan/plan-document.ts';
import { planReport } from '../../src/report/plan-report.ts';
import { planSummary } from '../../src/report/plan-summary.ts';
import type { ReportTable } from '../../src/report/table.ts';
import { planWorkbook } from '../documents/write-plan-workbook.ts';
import { runText } from '../use-cases/run-document.ts';
import { outJson } from './command.ts';
import type { Inputs } from './inputs.ts';
import { summaryLines } from './summary-lines.ts';
import { say, type Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

/** The files of a plan's folder. */
export const planFileNames = ['plan.json', 'run.json', 'plan.xlsx'] as const;

/** What a command adds to the folder, the workbook, the JSON and the lines of a plan. */
export interface AddedToPlan {
  readonly files: Readonly<Record<string, string>>;
  readonly tables: readonly ReportTable[];
  readonly json: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
}

const nothingAdded: AddedToPlan = { files: {}, tables: [], json: {}, lines: [] };

/** Writes a plan's folder, all of it or nothing. Returns an exit code where it went elsewhere. */
export const writePlan = async (
  wanted: string,
  inputs: Inputs,
  outcome: SolveOutcome,
  terminal: Terminal,
  added: AddedToPlan = nothingAdded,
): Promise<number | null> => {
  const { plan, run } = outcome;
  const ledger = eligibilityLedger(inputs.district, inputs.policy);
  const report = { district: inputs.district, ledger, plan, warnings: inputs.warnings };
  const summary = planSummary(terminal.language, report);
  const tables = [...planReport(report), ...added.tables];
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'plan.json': planText(plan),
    'run.json': runText(run, terminal.language, new Date()),
    'plan.xlsx': await planWorkbook(
      tables,
      terminal.language,
      plan.policy.referenceDate,
      'report.workbook.title',
      plan.policy.localDocument?.issuingOffice ?? null,
    ),
    ...added.files,
  };
  const { folder, failed } = await writeOutputs(terminal, wanted, files);
  if (terminal.json) outJson(terminal, { ok: plan.status !== 'infeasible', folder, ...summary, ...added.json });
  else for (const line of [...summaryLines(terminal.language, summary), ...added.lines]) terminal.out(line);
  for (const note of run.notes) terminal.note(say(terminal, note.key, note.values));
  terminal.note(
    say(terminal, 'cli.plan.seconds', {
      seconds: (run.seconds.total ?? 0).toFixed(1),
      megabytes: Math.round(run.peakMemoryMegabytes),
      engine: run.engine,
      version: run.engineVersion,
    }),
  );
  terminal.note(say(terminal, 'cli.plan.written', { folder, files: Object.keys(files).join(', ') }));
  return failed;
};
