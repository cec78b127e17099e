import { districtFingerprint } from '../../../src/district/hash.ts';
import { staffingReport } from '../../../src/report/staffing/staffing-report.ts';
import { staffingScheme } from '../../../src/staffing/scheme.ts';
import { schemeDocument } from '../../../src/staffing/scheme-document.ts';
import { planWorkbook } from '../../documents/write-plan-workbook.ts';
import { type Command, noteWarnings, outJson, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readInputs, readPolicy } from '../inputs.ts';
import { outputFaults } from '../output-folder.ts';
import { tableLines } from '../table-lines.ts';
import { say } from '../terminal.ts';
import { writeOutputs } from '../write-outputs.ts';

const fileNames = ['staff.json', 'staff.xlsx'];

/** Shown on a terminal; posts by subject and the arithmetic fill pages and stand in the files. */
const shown = ['staffing_overview', 'staffing_schools', 'staffing_transfers', 'staffing_pool', 'staffing_audit'];

/** The allocation scheme: three numbers per school, posts proposed to move, the audit (domain 2.5 to 2.7). A proposal. */
export const staff: Command = {
  command: 'staff',
  positionals: ['DATASET'],
  options: [
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'out', kind: 'text', value: 'DIR' },
  ],
  examples: ['staff district.xlsx', 'staff district.xlsx --policy policy.json --out posts'],
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
    const scheme = staffingScheme(district, policy);
    const document = schemeDocument(districtFingerprint(district), policy.referenceDate, scheme);
    const tables = staffingReport({ district, policy, scheme });
    const written =
      folder === undefined
        ? null
        : await writeOutputs(terminal, folder, {
            'staff.json': `${JSON.stringify(document, null, 2)}\n`,
            'staff.xlsx': await planWorkbook(
              tables,
              terminal.language,
              policy.referenceDate,
              'report.staffing.title',
              policy.localDocument?.issuingOffice ?? null,
            ),
          });
    if (terminal.json) outJson(terminal, { ok: true, ...document });
    else
      for (const table of tables.filter(({ key }) => shown.includes(key)))
        for (const line of [...tableLines(terminal.language, table), '']) terminal.out(line);
    if (written !== null)
      terminal.note(say(terminal, 'cli.plan.written', { folder: written.folder, files: fileNames.join(', ') }));
    return written?.failed ?? exitCode.done;
  },
};
