import packageJson from '../../package.json' with { type: 'json' };
import type { SolveRun } from '../../solver/contract.ts';
import type { Language } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';
import type { RunBody } from '../http/contract/plan-parts.ts';

/** `run.json`: how a plan was obtained, engine and versions, seconds and memory by phase, and when (dataset.md section 3). */
export const runDocument = (run: SolveRun, language: Language, date: Date): RunBody => ({
  format: 'run/1',
  engine: run.engine,
  engineVersion: run.engineVersion,
  date: date.toISOString(),
  seconds: { ...run.seconds },
  firstPlanSeconds: run.firstPlanSeconds,
  peakMemoryMegabytes: run.peakMemoryMegabytes,
  columns: run.columns,
  rows: run.rows,
  versions: { junheng: packageJson.version, node: process.versions.node },
  notes: run.notes.map((note) => render(language, note)),
});

export const runText = (run: SolveRun, language: Language, date: Date): string =>
  `${JSON.stringify(runDocument(run, language, date), null, 2)}\n`;
