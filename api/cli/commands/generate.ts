import { message } from '../../../src/text/message.ts';
import { type ProfileName, profileNames } from '../../../tools/generator/profiles.ts';
import { generatedFiles, generatedWorkbook } from '../../../tools/generator/write-generated.ts';
import { type Command, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { outputFaults } from '../output-folder.ts';
import { say } from '../terminal.ts';
import { writeOutputs } from '../write-outputs.ts';

/** Fewest teachers for each school, so that every school can teach its subjects. */
const teachersPerSchool = 6;

/** A realistic synthetic district as a folder of CSVs, the same for the same seed; with `--workbook` one workbook instead. */
export const generate: Command = {
  command: 'generate',
  positionals: [],
  options: [
    { name: 'schools', kind: 'whole', least: 2, most: 10_000, required: true },
    { name: 'teachers', kind: 'whole', least: 24, most: 200_000, required: true },
    { name: 'seed', kind: 'whole', least: 0, most: 4_294_967_295, required: true },
    { name: 'profile', kind: 'choice', choices: profileNames, required: true },
    { name: 'hires', kind: 'whole', least: 0, most: 20_000, default: 0 },
    { name: 'out', kind: 'text', value: 'DIR', required: true },
    { name: 'full', kind: 'flag' },
    { name: 'workbook', kind: 'flag' },
    { name: 'encoding', kind: 'choice', choices: ['utf-8', 'gb18030'], default: 'utf-8' },
    { name: 'headings', kind: 'choice', choices: ['zh', 'id'], default: 'id' },
  ],
  examples: [
    'generate --schools 12 --teachers 300 --seed 1 --profile mixed --out district',
    'generate --schools 12 --teachers 300 --seed 1 --profile rural-dirty --workbook -o district',
  ],
  run: async (given, terminal) => {
    const wanted = given.text('out') ?? '';
    const [schools, teachers, seed] = [
      given.whole('schools') ?? 0,
      given.whole('teachers') ?? 0,
      given.whole('seed') ?? 0,
    ];
    const profile: ProfileName = profileNames.find((name) => name === given.text('profile')) ?? 'mixed';
    const faults = [...(await outputFaults(wanted))];
    if (teachers < teachersPerSchool * schools)
      faults.push({
        severity: 'error',
        place: 'cli.place.command_line',
        row: null,
        column: '--schools --teachers',
        found: `${schools}, ${teachers}`,
        expected: message('cli.generate.impossible', { least: teachersPerSchool }),
        remedy: message('cli.generate.change'),
      });
    if (faults.length > 0) return refuse(terminal, faults);
    const request = { schools, teachers, seed, profile, hires: given.whole('hires') ?? 0, full: given.flag('full') };
    const headings = given.text('headings') === 'zh' ? 'zh' : 'identifier';
    const encoding = given.text('encoding') === 'gb18030' ? 'gb18030' : 'utf8';
    // A folder with both would hold two datasets, and is refused as one.
    const files = given.flag('workbook')
      ? { 'dataset.xlsx': await generatedWorkbook(request, { headings }) }
      : Object.fromEntries(generatedFiles(request, { headings, encoding }).map(({ name, bytes }) => [name, bytes]));
    const { folder, failed } = await writeOutputs(terminal, wanted, files);
    if (terminal.json) outJson(terminal, { ok: true, folder, schools, teachers, seed, profile });
    else terminal.out(say(terminal, 'cli.generate.done', { folder, schools, teachers, seed, profile }));
    return failed ?? exitCode.done;
  },
};
