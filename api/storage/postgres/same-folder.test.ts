import { describe, expect, it } from 'vitest';
import { isSameFolder } from './same-folder.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const none = bytes('');
/** 张三 in the letters of a Chinese Windows. */
const gbk = Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]);

describe('the folder a PostgreSQL tells', () => {
  it('compares folders letter by letter on Linux', () => {
    expect(isSameFolder('/data/县/cluster', bytes('/data/县/cluster'), none, 'linux')).toBe(true);
    expect(isSameFolder('/data/Cluster', bytes('/data/cluster'), none, 'linux')).toBe(false);
  });

  it('ignores case and slash direction on Windows', () => {
    expect(isSameFolder('C:\\Data\\cluster', bytes('c:/data/cluster'), none, 'win32')).toBe(true);
    expect(isSameFolder('C:\\Data\\cluster', bytes('C:/other/cluster'), none, 'win32')).toBe(false);
  });

  it('ignores Unicode normalisation on macOS', () => {
    expect(isSameFolder('/Users/Ren\u00e9/cluster', bytes('/Users/Rene\u0301/cluster'), none, 'darwin')).toBe(true);
  });

  it('compares a folder below a Chinese name on Windows by the recorded bytes', () => {
    const reported = Buffer.concat([bytes('C:/Users/'), gbk, bytes('/cluster')]);
    expect(isSameFolder('C:\\Users\\张三\\cluster', reported, reported, 'win32')).toBe(true);
    expect(isSameFolder('C:\\Users\\张三\\cluster', reported, bytes('D:/cluster'), 'win32')).toBe(false);
  });
});
