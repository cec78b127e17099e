import { levelCells } from '../../src/report/ordered-tables.ts';
import type { ReportTable } from '../../src/report/table.ts';
import { planWorkbook } from '../files/write-plan-workbook.ts';
import type { Inputs } from './inputs.ts';
import { writeTogether } from './output-folder.ts';
import { tableLines } from './table-lines.ts';
import { say, type Terminal } from './terminal.ts';

/** Options of the plans beside the rotation plan. */
export const besideOptions = [
  { name: 'out', kind: 'text' },
  { name: 'policy', kind: 'text' },
  { name: 'time-limit', kind: 'whole', least: 1, most: 604_800 },
  { name: 'memory-limit', kind: 'whole', least: 128, most: 1_048_576 },
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

/** JSON and workbook into the folder asked for, all or nothing; on the terminal the sentence and the levels. */
export const tellBeside = async (
  terminal: Terminal,
  folder: string | undefined,
  { policy }: Inputs,
  result: BesideResult,
): Promise<void> => {
  const files = {
    [`${result.name}.json`]: result.text,
    [`${result.name}.xlsx`]: await planWorkbook(result.tables, terminal.language, policy.referenceDate, result.title),
  };
  if (folder !== undefined) await writeTogether(folder, files);
  if (terminal.json) {
    terminal.out(JSON.stringify({ ok: true, ...result.document }, null, 2));
    return;
  }
  terminal.out(result.sentence);
  for (const line of tableLines(terminal.language, levelCells(`${result.name}_levels`, result.levels)))
    terminal.out(line);
  if (folder !== undefined)
    terminal.note(say(terminal, 'cli.plan.written', { folder, files: Object.keys(files).join(', ') }));
};
