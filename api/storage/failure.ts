/**
 * What a failed statement means to the caller: the database is unavailable, its disk is full, or the given text
 * cannot be stored. `null`: none of these, so a defect of this program.
 */
export type StoreFailure = 'unavailable' | 'full' | 'text';

const textOf = (error: unknown, part: 'code' | 'syscall'): string => {
  const value = error instanceof Error ? (error as Error & Readonly<Record<string, unknown>>)[part] : undefined;
  return typeof value === 'string' ? value : '';
};

/** Classes and codes of PostgreSQL (its manual, appendix A) under which asking again later helps. */
const passing = /^(08|53[023]|57P0|40001$|40P01$|55P03$|25P03$|58)/;
/** Codes of the system: connection refused or lost. */
const broken = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'];
/** What the driver says of a line that broke, without a code. */
const lost = /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable/;
/** A character no text of PostgreSQL can hold: the one with the number 0. */
const unstorable = ['22021', '22P05'];

export const storeFailure = (error: unknown): StoreFailure | null => {
  const code = textOf(error, 'code');
  if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (unstorable.includes(code)) return 'text';
  if (passing.test(code) || broken.includes(code)) return 'unavailable';
  // The socket of a database that is not running is not there.
  if (code === 'ENOENT' && textOf(error, 'syscall') === 'connect') return 'unavailable';
  return error instanceof Error && lost.test(error.message) ? 'unavailable' : null;
};

/**
 * What it was, for a log: a code, or the driver's word for a broken line; nothing else of its message, which may name a
 * place, an account or a row.
 */
export const failureName = (error: unknown): string => {
  const code = textOf(error, 'code');
  if (code !== '') return code;
  return error instanceof Error ? (lost.exec(error.message)?.[0] ?? error.name) : typeof error;
};
