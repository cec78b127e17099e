import { describe, expect, it } from 'vitest';
import { parsePostmasterFile } from './postmaster-file.ts';

describe('postmaster.pid', () => {
  it('names process, port and socket folder', () => {
    const text = '1996\n/data/cluster\n1795311500\n5432\n/data/socket\n\n  1193070     32775\nready   \n';
    expect(parsePostmasterFile(Buffer.from(text))).toEqual({
      pid: 1996,
      port: 5432,
      folder: Buffer.from('/data/cluster'),
      socketFolder: '/data/socket',
    });
  });

  it('reads the file of Windows, which has no socket folder', () => {
    const text = '1996\r\nC:/data/cluster\r\n1795311500\r\n61234\r\n\r\n127.0.0.1\r\n\r\nready\r\n';
    expect(parsePostmasterFile(Buffer.from(text))).toMatchObject({ pid: 1996, port: 61_234, socketFolder: '' });
  });

  it.each(['', '1996\n', '1996\n/data\n1\n', 'x\n/data\n1\n5432\n', '-1\n/data\n1\n5432\n/s\n'])(
    'that is not whole yet says nothing: %j',
    (text) => {
      expect(parsePostmasterFile(Buffer.from(text))).toBeUndefined();
    },
  );
});
