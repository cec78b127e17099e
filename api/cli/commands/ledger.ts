import { eligibilityLedger } from '../../../src/eligibility/ledger.ts';
import { rosterLedger, rosterLedgerTable } from '../../../src/report/roster-ledger.ts';
import { planWorkbook } from '../../documents/write-plan-workbook.ts';
import { tableCsv } from '../../documents/write-table-csv.ts';
import { type Command, noteWarnings, outJson, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readInputs, readPolicy } from '../inputs.ts';
import { outputFaults } from '../output-folder.ts';
import { tableLines } from '../table-lines.ts';
import { say } from '../terminal.ts';
import { writeOutputs } from '../write-outputs.ts';

const fileNames = ['ledger.csv', 'ledger.xlsx'];

/** The clause-by-clause sentences fill lines of a terminal; they stand in the files and in the JSON. */
const fileOnly = 'findings';

/** Every person as read, in or out, by which clause, with the arithmetic (dataset.md section 4). */
export const ledger: Command = {
  command: 'ledger',
  positionals: ['DATASET'],
  options: [
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'out', kind: 'text', value: 'DIR' },
  ],
  examples: ['ledger district.xlsx', 'ledger district.xlsx --policy policy.json --out ledger'],
  run: async (given, terminal) => {
    const folder = given.text('out');
    const inputs = await readInputs(given.positional('DATASET'), await readPolicy(given.text('policy')));
    const faults = [
      ...(folder === undefined ? [] : await outputFaults(folder, fileNames)),
      ...(inputs.ok ? [] : inputs.faults),
    ];
    if (!inputs.ok || faults.length > 0) return refuseUnwritten(terminal, faults, folder);
    const { district, policy, warnings } = inputs.value;
    noteWarnings(terminal, warnings);
    const judged = eligibilityLedger(district, policy);
    const table = rosterLedgerTable(district, policy, judged);
    const written =
      folder === undefined
        ? null
        : await writeOutputs(terminal, folder, {
            'ledger.csv': tableCsv(terminal.language, table),
            'ledger.xlsx': await planWorkbook(
              [table],
              terminal.language,
              policy.referenceDate,
              'report.table.roster_ledger',
            ),
          });
    if (terminal.json) outJson(terminal, { ok: true, teachers: rosterLedger(terminal.language, district, judged) });
    else {
      const shown = table.columns.findIndex(({ key }) => key === fileOnly);
      const rows = table.rows.map((row) => row.slice(0, shown));
      const lines = tableLines(terminal.language, { ...table, columns: table.columns.slice(0, shown), rows });
      for (const line of lines) terminal.out(line);
      terminal.out(
        say(terminal, 'cli.ledger.sum', {
          reference: policy.referenceDate,
          teachers: district.teachers.length,
          eligible: judged.eligible,
        }),
      );
    }
    if (written !== null)
      terminal.note(say(terminal, 'cli.plan.written', { folder: written.folder, files: fileNames.join(', ') }));
    return written?.failed ?? exitCode.done;
  },
};
