import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../../src/errors.ts';
import type { Fault } from '../../src/fault.ts';
import { message } from '../../src/text/message.ts';
import { usualDataFolder } from '../storage/data-folder.ts';
import { storeFailure } from '../storage/failure.ts';
import { openPostgres } from '../storage/postgres/open-postgres.ts';
import { recordUnfinishedCluster } from '../storage/postgres/undo-making.ts';
import type { Arguments } from './arguments.ts';
import { refuse } from './command.ts';
import type { Terminal } from './terminal.ts';

/** What a person can do something about; each has its words in the catalogue under `store.fault`. */
const known = [
  'backup_broken',
  'database_not_empty',
  'schema_too_new',
  'database_rights',
  'database_encryption',
  'database_unreachable',
  'database_lost',
  'postgres_too_old',
  'postgres_missing',
  'postgres_make',
  'postgres_libraries',
  'postgres_start',
  'postgres_version',
  'socket_folder_taken',
  'data_of_another',
  'data_read_only',
  'disk_full',
] as const;

const faultOf = (code: string, place: string, found: string | null): Fault => ({
  severity: 'error',
  place,
  row: null,
  column: null,
  found,
  expected: message(`store.fault.${code}.expected`),
  remedy: message(`store.fault.${code}.remedy`),
});

/** The fault in words where the error is one of those; `undefined` for any other. */
export const storeFault = (error: unknown, place: string): Fault | undefined => {
  if (error instanceof InputError && known.some((code) => code === error.code))
    return faultOf(error.code, place, /^(postgres|database)_/.test(error.code) ? error.message : null);
  const failure = storeFailure(error);
  if (failure === 'full') return faultOf('disk_full', place, null);
  if (failure === 'unavailable') return faultOf('database_lost', place, error instanceof Error ? error.message : null);
  return undefined;
};

/** What may not be looked at is there all the same. */
const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === 'EACCES',
  );

/**
 * Lends the database a command works on: that of DATABASE_URL, or that of the data folder, also while a service runs
 * on it. `existing`: a data folder without a database is refused instead of made. `any`: one is made, and removed again
 * where the work fails. Expected failures become faults.
 */
export const withDatabase = async (
  given: Arguments,
  terminal: Terminal,
  which: 'existing' | 'any',
  transaction: (url: string) => Promise<number>,
): Promise<number> => {
  const external = process.env.DATABASE_URL || null;
  const data = given.text('data') ?? usualDataFolder();
  const place = external === null ? basename(data) : 'DATABASE_URL';
  if (external === null && which === 'existing' && !(await isThere(join(data, 'postgres', 'cluster'))))
    return refuse(terminal, [faultOf('nothing_there', place, data)]);
  const undo = external === null && which === 'any' ? await recordUnfinishedCluster(data) : async () => undefined;
  try {
    const own = external === null ? await openPostgres({ data }) : null;
    try {
      return await transaction(own?.url ?? external ?? '');
    } finally {
      await own?.close();
    }
  } catch (error) {
    await undo();
    const fault = storeFault(error, place);
    if (fault === undefined) throw error;
    return refuse(terminal, [fault]);
  }
};
