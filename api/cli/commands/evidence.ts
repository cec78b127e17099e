import type { Fault } from '../../../src/fault.ts';
import { itinerantCounts } from '../../../src/itinerant/extra-counts.ts';
import type { Itinerant } from '../../../src/plan/indicator-counts.ts';
import { evidenceReport } from '../../../src/report/evidence/evidence-report.ts';
import { cellText } from '../../../src/report/words.ts';
import { failure, type Result, success } from '../../../src/result.ts';
import { planWorkbook } from '../../documents/write-plan-workbook.ts';
import type { Arguments } from '../arguments.ts';
import { type Command, noteWarnings, outJson, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readJudgedItinerant } from '../judged-itinerant.ts';
import { type JudgedPlan, readJudgedPlan } from '../judged-plan.ts';
import { outputFaults } from '../output-folder.ts';
import { recomputedPlan, reportBroken } from '../recomputed-plan.ts';
import { say } from '../terminal.ts';
import { writeOutputs } from '../write-outputs.ts';

const fileName = 'evidence.xlsx';

/** What an itinerant plan adds to L3, counted from its visits once it is judged; nothing where none is named. */
const itinerantOf = async (given: Arguments, judged: JudgedPlan): Promise<Result<Itinerant | undefined, Fault>> => {
  const read = await readJudgedItinerant(given, judged);
  if (!read.ok || read.value === undefined) return read.ok ? success(undefined) : read;
  return success(itinerantCounts(judged.district, read.value.assignments));
};

/** Writes `evidence.xlsx`: the quality-balance standard school by school, the coefficients, G10 and G11 (domain 2.4). */
export const evidence: Command = {
  command: 'evidence',
  positionals: ['DATASET', 'PLAN'],
  options: [
    { name: 'out', kind: 'text', value: 'DIR', required: true },
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'previous', kind: 'text', value: 'PLAN' },
    { name: 'itinerant', kind: 'text', value: 'FILE' },
  ],
  examples: [
    'evidence district.xlsx plan-2026/plan.json --out evidence',
    'evidence district.xlsx plan-2026/plan.json --itinerant itinerant.json -o evidence',
  ],
  run: async (given, terminal) => {
    const wanted = given.text('out') ?? '';
    const judged = await readJudgedPlan(given);
    const itinerant = judged.ok ? await itinerantOf(given, judged.value) : success(undefined);
    const faults = [
      ...(await outputFaults(wanted, [fileName])),
      ...(judged.ok ? [] : judged.faults),
      ...(itinerant.ok ? [] : itinerant.faults),
    ];
    if (!judged.ok || !itinerant.ok || faults.length > 0)
      return refuseUnwritten(terminal, failure(faults).faults, wanted);
    const { district, policy, ledger, checked, warnings } = judged.value;
    noteWarnings(terminal, warnings);
    if (!checked.holds) return reportBroken(terminal, judged.value, 'cli.evidence.broken');
    const tables = evidenceReport({ district, ledger, plan: recomputedPlan(judged.value), warnings }, itinerant.value);
    const title = 'report.evidence.title';
    const office = policy.localDocument?.issuingOffice ?? null;
    const workbook = await planWorkbook(tables, terminal.language, policy.referenceDate, title, office);
    const { folder, failed } = await writeOutputs(terminal, wanted, { [fileName]: workbook });
    const lines = tables[0]?.rows.map((row) => row.map((cell) => cellText(terminal.language, cell))) ?? [];
    if (terminal.json) outJson(terminal, { ok: true, folder, county: lines });
    else
      for (const [item = '', before = '', after = ''] of lines)
        terminal.out(say(terminal, `cli.evidence.${before === '' ? 'one' : 'both'}`, { item, before, after }));
    terminal.note(say(terminal, 'cli.plan.written', { folder, files: fileName }));
    return failed ?? exitCode.done;
  },
};
