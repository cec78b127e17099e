import { access, constants } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkBackup, restoreBackup } from '../../storage/backup/restore-backup.ts';
import { usualDataFolder } from '../../storage/data-folder.ts';
import { usageFault } from '../arguments.ts';
import { type Command, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { dataFolderFaults } from '../output-folder.ts';
import { say } from '../terminal.ts';
import { storeFault, withDatabase } from '../with-database.ts';

/** Fills an empty data folder or database from a backup; one that holds data is left alone. */
export const restore: Command = {
  command: 'restore',
  positionals: ['FILE'],
  options: [{ name: 'data', kind: 'text', value: 'DIR' }],
  examples: ['restore junheng.backup', 'restore /mnt/backup/junheng.backup --data /srv/junheng'],
  run: async (given, terminal) => {
    const path = given.positional('FILE');
    const unreadable = await access(path, constants.R_OK).then(
      () => [],
      () => [usageFault('FILE', path, 'cli.restore.cannot_read', { command: 'restore' })],
    );
    const data = given.text('data') ?? usualDataFolder();
    const faults = [...unreadable, ...(process.env.DATABASE_URL ? [] : await dataFolderFaults(data))];
    if (faults.length > 0) return refuse(terminal, faults);
    // Before a database is made for it.
    const checked = await checkBackup(path).catch((error: unknown) => {
      const fault = storeFault(error, basename(path));
      if (fault === undefined) throw error;
      return fault;
    });
    if ('severity' in checked) return refuse(terminal, [checked]);
    return withDatabase(given, terminal, 'any', async (url) => {
      const { header, tables } = await restoreBackup(url, path, checked);
      if (terminal.json) outJson(terminal, { ok: true, made: header.made, tables });
      else {
        const rows = tables.reduce((sum, table) => sum + table.rows, 0);
        terminal.out(say(terminal, 'cli.restore.done', { made: header.made, tables: tables.length, rows }));
      }
      return exitCode.done;
    });
  },
};
