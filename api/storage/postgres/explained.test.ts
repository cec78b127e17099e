import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { explained } from './explained.ts';

const ofSystem = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
const codeOf = (error: unknown): unknown => {
  const result = explained(error, '/data');
  return result instanceof InputError ? result.code : result;
};

describe('explained', () => {
  it('reports a full disk, noticed by the system or by PostgreSQL', () => {
    expect(codeOf(ofSystem('ENOSPC', 'write'))).toBe('disk_full');
    expect(codeOf(ofSystem('EDQUOT', 'write'))).toBe('disk_full');
    const said = 'PANIC:  could not write to file "pg_wal/xlogtemp.30": No space left on device';
    expect(codeOf(new InputError('postgres_make', said, ''))).toBe('disk_full');
  });

  it('reports a missing system library, which Windows gives as a number only', () => {
    for (const said of [
      'initdb.exe ended with 3221225781: ',
      'initdb: error while loading shared libraries: libz.so.1',
    ])
      expect(codeOf(new InputError('postgres_make', said, ''))).toBe('postgres_libraries');
  });

  it('reports a read-only disk and data of another account', () => {
    expect(codeOf(ofSystem('EROFS', 'mkdir'))).toBe('data_read_only');
    expect(codeOf(ofSystem('EACCES', 'scandir'))).toBe('data_of_another');
    expect(codeOf(ofSystem('EPERM', 'chmod'))).toBe('data_of_another');
  });

  it('returns other errors unchanged, such as a program without execute permission', () => {
    for (const error of [ofSystem('EACCES', 'spawn /data/initdb'), new Error('other'), 'text'])
      expect(codeOf(error)).toBe(error);
  });
});
