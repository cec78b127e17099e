import { describe, expect, it } from 'vitest';
import { makeZip } from '../../test/intake/make-zip.ts';
import { looksLikeZip, packedBytesOf, zipDirectory } from './zip-directory.ts';

const zip = makeZip([
  { path: 'a.txt', content: 'aaaa' },
  { path: '目录/b.xml', content: 'b'.repeat(1000) },
]);

describe('the directory of an archive', () => {
  it('lists its parts with their sizes, unpacking none', () => {
    expect(looksLikeZip(zip)).toBe(true);
    expect(zipDirectory(zip)?.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['a.txt', 4],
      ['目录/b.xml', 1000],
    ]);
  });

  it('finds the packed bytes of each part', () => {
    for (const part of zipDirectory(zip) ?? []) expect(packedBytesOf(zip, part)).toHaveLength(part.packedBytes);
  });

  it('is missing wherever the file is cut', () => {
    for (let length = 0; length < zip.length; length += 1) expect(zipDirectory(zip.subarray(0, length))).toBeNull();
  });
});
