import { basename, dirname, join } from 'node:path';
import type { Fault } from '../../../src/fault.ts';
import { withoutBidi } from '../../../src/text/bidi.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { migrate } from '../../storage/migrate.ts';
import { erasePerson } from '../../storage/persons/erase-person.ts';
import { exportPerson } from '../../storage/persons/export-person.ts';
import { asService } from '../../storage/transaction-as-caller.ts';
import { type Arguments, usageFault } from '../arguments.ts';
import { type Command, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { outputFileFaults } from '../output-folder.ts';
import { say, type Terminal } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';
import { writeOutputs } from '../write-outputs.ts';

const command = 'person';

/** The district of the code that was given, or the only one there is. */
const findDistrict = async (database: Database, code: string | undefined): Promise<string | Fault> => {
  const districts = await asService(database, (transaction) =>
    transaction.selectFrom('districts').select(['id', 'code']).orderBy('code').execute(),
  );
  const [only] = districts;
  const found = code === undefined && districts.length === 1 ? only : districts.find((one) => one.code === code);
  const codes = districts.map((one) => one.code).join(', ');
  return found?.id ?? usageFault('--district', code ?? null, 'cli.person.which_district', { command, codes });
};

const giveOut = async (given: Arguments, terminal: Terminal, database: Database, district: string): Promise<number> => {
  const id = given.positional('TEACHER');
  const found = await asService(database, (transaction) => exportPerson(transaction, district, id));
  if (found === undefined) return refuse(terminal, [usageFault('TEACHER', id, 'cli.person.unknown', { command })]);
  const out = given.text('out');
  if (out === undefined) {
    outJson(terminal, found);
    return exitCode.done;
  }
  const content = { [basename(out)]: `${JSON.stringify(found, null, 2)}\n` };
  const { folder, failed } = await writeOutputs(terminal, dirname(out), content, 0o600);
  terminal.note(say(terminal, 'cli.person.exported', { id, file: join(folder, basename(out)) }));
  return failed ?? exitCode.done;
};

const erase = async (given: Arguments, terminal: Terminal, database: Database, district: string): Promise<number> => {
  const [id, reason] = [given.positional('TEACHER'), given.text('why')];
  const why = reason === undefined ? undefined : withoutBidi(reason);
  if (why === undefined) return refuse(terminal, [usageFault('--why', null, 'cli.usage.option_missing', { command })]);
  const done = await asService(database, (transaction) => erasePerson(transaction, district, id, why));
  if (terminal.json) outJson(terminal, { ok: true, ...done });
  else {
    const counts = { erased: done.erased.length, kept: done.kept.length, memberships: done.memberships };
    terminal.out(say(terminal, 'cli.person.erased', { id, ...counts }));
    const { uploads, begunAgain } = done;
    if (uploads.length > 0)
      terminal.out(say(terminal, 'cli.person.uploads', { count: uploads.length, imports: uploads.join(', ') }));
    if (begunAgain.length > 0)
      terminal.out(say(terminal, 'cli.person.begun_again', { count: begunAgain.length, jobs: begunAgain.join(', ') }));
    if (done.kept.length > 0) terminal.out(say(terminal, 'cli.person.kept', { datasets: done.kept.join(', ') }));
  }
  return exitCode.done;
};

/** What is kept of one teacher: given out, or erased where the law does not ask to keep it. */
export const person: Command = {
  command,
  positionals: ['ACTION', 'TEACHER'],
  options: [
    { name: 'data', kind: 'text', value: 'DIR' },
    { name: 'district', kind: 'text', value: 'CODE' },
    { name: 'out', kind: 'text', value: 'FILE' },
    { name: 'why', kind: 'text', value: 'TEXT' },
  ],
  examples: ['person export T00011 --out person.json', "person erase T00011 --why 'request of 2026-09-01'"],
  run: async (given, terminal) => {
    const action = given.positional('ACTION');
    const act = action === 'export' ? giveOut : action === 'erase' ? erase : undefined;
    if (act === undefined)
      return refuse(terminal, [
        usageFault('ACTION', action, 'cli.usage.one_of', { command, choices: 'export | erase' }),
      ]);
    const out = given.text('out');
    const faults = out === undefined ? [] : await outputFileFaults(out, { fallback: 'person.json', replace: false });
    if (faults.length > 0) return refuse(terminal, faults);
    return withDatabase(given, terminal, 'existing', async (url) => {
      await migrate(url);
      const database = openDatabase(url, { connections: 1 });
      try {
        const district = await findDistrict(database, given.text('district'));
        return typeof district === 'string'
          ? await act(given, terminal, database, district)
          : refuse(terminal, [district]);
      } finally {
        await database.close();
      }
    });
  },
};
