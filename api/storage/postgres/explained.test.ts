import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { explained } from './explained.ts';

const ofSystem = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
const codeOf = (error: unknown): unknown => {
  const told = explained(error, '/data');
  return told instanceof InputError ? told.code : told;
};

describe('why a database cannot be opened', () => {
  it('is told where the disk is full, whoever noticed it', () => {
    expect(codeOf(ofSystem('ENOSPC', 'write'))).toBe('disk_full');
    expect(codeOf(ofSystem('EDQUOT', 'write'))).toBe('disk_full');
    const said = 'PANIC:  could not write to file "pg_wal/xlogtemp.30": No space left on device';
    expect(codeOf(new InputError('postgres_make', said, ''))).toBe('disk_full');
  });

  it('is told where a library of the system is missing, which Windows says by a number alone', () => {
    for (const said of [
      'initdb.exe ended with 3221225781: ',
      'initdb: error while loading shared libraries: libz.so.1',
    ])
      expect(codeOf(new InputError('postgres_make', said, ''))).toBe('postgres_libraries');
  });

  it('is told where the disk can only be read, and where the data are somebody else’s', () => {
    expect(codeOf(ofSystem('EROFS', 'mkdir'))).toBe('data_read_only');
    expect(codeOf(ofSystem('EACCES', 'scandir'))).toBe('data_of_another');
    expect(codeOf(ofSystem('EPERM', 'chmod'))).toBe('data_of_another');
  });

  it('is left as it is otherwise, a program that may not be run included', () => {
    for (const error of [ofSystem('EACCES', 'spawn /data/initdb'), new Error('other'), 'text'])
      expect(codeOf(error)).toBe(error);
  });
});
