import { access, constants } from 'node:fs/promises';
import { restoreBackup } from '../store/backup/restore-backup.ts';
import { usageFault } from './arguments.ts';
import { type Command, outJson, refuse } from './command.ts';
import { exitCode } from './exit-code.ts';
import { say } from './terminal.ts';
import { withDatabase } from './with-database.ts';

/** Fills an empty data folder or database from a backup; one that holds data is left alone. */
export const restore: Command = {
  command: 'restore',
  positionals: ['FILE'],
  options: [{ name: 'data', kind: 'text' }],
  run: async (given, terminal) => {
    const path = given.positional('FILE');
    const faults = await access(path, constants.R_OK).then(
      () => [],
      () => [usageFault('FILE', path, 'cli.restore.cannot_read', { command: 'restore' })],
    );
    if (faults.length > 0) return refuse(terminal, faults);
    return withDatabase(given, terminal, 'any', async (url) => {
      const { header, tables } = await restoreBackup(url, path);
      if (terminal.json) outJson(terminal, { ok: true, made: header.made, tables });
      else {
        const rows = tables.reduce((sum, table) => sum + table.rows, 0);
        terminal.out(say(terminal, 'cli.restore.done', { made: header.made, tables: tables.length, rows }));
      }
      return exitCode.done;
    });
  },
};
