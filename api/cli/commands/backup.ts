import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { makeBackup } from '../../storage/backup/make-backup.ts';
import { usageFault } from '../arguments.ts';
import { type Command, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { outputFileFaults } from '../output-folder.ts';
import { say } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  );

/** The whole database in one file; a service may run meanwhile. A file that is there already is not replaced. */
export const backup: Command = {
  command: 'backup',
  positionals: ['FILE'],
  options: [{ name: 'data', kind: 'text', value: 'DIR' }],
  examples: ['backup junheng.backup', 'backup /mnt/backup/junheng.backup --data /srv/junheng'],
  run: async (given, terminal) => {
    const path = resolve(given.positional('FILE'));
    const taken = await isFile(path);
    const faults = taken
      ? [usageFault('FILE', path, 'cli.backup.file_exists', { command: 'backup' })]
      : await outputFileFaults(given.positional('FILE'), { column: 'FILE', fallback: 'junheng.backup', replace: true });
    if (faults.length > 0) return refuse(terminal, faults);
    return withDatabase(given, terminal, 'existing', async (url) => {
      const made = await makeBackup(url, path, { made: new Date(), version: packageJson.version });
      if (terminal.json) outJson(terminal, { ok: true, file: path, ...made });
      else {
        const rows = made.tables.reduce((sum, table) => sum + table.rows, 0);
        terminal.out(
          say(terminal, 'cli.backup.made', { file: path, tables: made.tables.length, rows, bytes: made.bytes }),
        );
        terminal.out(say(terminal, 'cli.backup.seal', { sha256: made.sha256 }));
      }
      return exitCode.done;
    });
  },
};
