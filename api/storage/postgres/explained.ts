import { InputError } from '../../../src/errors.ts';

/** What the system and PostgreSQL say where there is no room left. */
const noRoom = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|Check free disk space/;

/** How Windows and Linux end a program that lacks a library: Windows by the number 0xC0000135. */
const noLibrary = /ended with 3221225781|error while loading shared libraries/;

const field = (error: unknown, name: 'code' | 'syscall'): string => {
  const value = error instanceof Error ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : '';
};

/** Why the database of a data folder could not be opened, where a person can mend it; anything else as it is. */
export const explained = (error: unknown, data: string): unknown => {
  const code = field(error, 'code');
  if (error instanceof Error && noRoom.test(`${code} ${error.message}`))
    return new InputError('disk_full', `The disk of ${data} is full.`, 'Make room and start again.', { cause: error });
  if (error instanceof Error && noLibrary.test(error.message))
    return new InputError(
      'postgres_libraries',
      error.message,
      'On Windows install the Microsoft Visual C++ Redistributable (x64).',
      { cause: error },
    );
  if (code === 'EROFS')
    return new InputError(
      'data_read_only',
      `The disk of ${data} can only be read.`,
      'Make it writable, or choose another data folder.',
      { cause: error },
    );
  // A program that may not be run is another matter than data that may not be read.
  if ((code === 'EACCES' || code === 'EPERM') && !field(error, 'syscall').startsWith('spawn'))
    return new InputError(
      'data_of_another',
      `The data in ${data} belong to another account.`,
      'Start the service under the account it was first started under, or choose another data folder.',
      { cause: error },
    );
  return error;
};
