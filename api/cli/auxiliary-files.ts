import { levelCells } from '../../src/report/ordered-tables.ts';
import type { ReportTable } from '../../src/report/table.ts';
import { planWorkbook } from '../documents/write-plan-workbook.ts';
import { exitCode } from './exit-code.ts';
import type { Inputs } from './inputs.ts';
import { tableLines } from './table-lines.ts';
import { say, type Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

/** Options of the auxiliary plans. */
export const otherFileOptions = [
  { name: 'out', kind: 'text', value: 'DIR' },
  { name: 'policy', kind: 'text', value: 'FILE' },
  { name: 'time-limit', kind: 'whole', value: 'S', least: 1, most: 604_800 },
  { name: 'memory-limit', kind: 'whole', value: 'MB', least: 128, most: 1_048_576 },
] as const;

interface BesideResult {
  /** File names without endings, and the catalogue's key of the workbook's title. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly document: object;
  readonly tables: readonly ReportTable[];
  readonly levels: Parameters<typeof levelCells>[1];
  readonly sentence: string;
}

/** File names of an auxiliary plan. */
export const otherFiles = (name: string): readonly string[] => [`${name}.json`, `${name}.xlsx`];

/**
 * JSON and workbook into the folder of `--out`, all or nothing; on the terminal the sentence and the levels. Returns
 * the exit code.
 */
export const reportOtherFiles = async (
  terminal: Terminal,
  folder: string | undefined,
  { policy }: Inputs,
  result: BesideResult,
): Promise<number> => {
  const files = {
    [`${result.name}.json`]: result.text,
    [`${result.name}.xlsx`]: await planWorkbook(result.tables, terminal.language, policy.referenceDate, result.title),
  };
  const written = folder === undefined ? null : await writeOutputs(terminal, folder, files);
  if (terminal.json) {
    terminal.out(JSON.stringify({ ok: true, ...result.document }, null, 2));
    return written?.failed ?? exitCode.done;
  }
  terminal.out(result.sentence);
  for (const line of tableLines(terminal.language, levelCells(`${result.name}_levels`, result.levels)))
    terminal.out(line);
  if (written !== null)
    terminal.note(say(terminal, 'cli.plan.written', { folder: written.folder, files: Object.keys(files).join(', ') }));
  return written?.failed ?? exitCode.done;
};
