import { describe, expect, it } from 'vitest';
import { makeZip } from '../../test/intake/make-zip.ts';
import { partOf, partsOf } from '../../test/support/unzip.ts';
import { looksLikeZip, packedBytesOf, withPlainPaths, zipDirectory } from './zip-directory.ts';

const zip = makeZip([
  { path: 'a.txt', content: 'aaaa' },
  { path: '目录/b.xml', content: 'b'.repeat(1000) },
]);
const directory = Buffer.from(zip).indexOf('PK\x01\x02', 0, 'latin1');
/** The archive with other bits in the general purpose flags of its first part. */
const flagged = (bits: number): Uint8Array => {
  const copy = Buffer.from(zip);
  copy.writeUInt16LE(bits, directory + 8);
  return copy;
};

describe('zipDirectory', () => {
  it('lists the parts with their sizes, unpacking none', async () => {
    expect(looksLikeZip(zip)).toBe(true);
    expect((await partsOf(zip)).map(({ path, bytes }) => [path, bytes])).toEqual([
      ['a.txt', 4],
      ['目录/b.xml', 1000],
    ]);
  });

  it('gives the packed bytes of each part', async () => {
    for (const part of await partsOf(zip)) expect(packedBytesOf(zip, part)).toHaveLength(part.packedBytes);
  });

  it('refuses the archive wherever the file is cut', async () => {
    for (let length = 0; length < zip.length; length += 1)
      expect(await zipDirectory(zip.subarray(0, length))).toBe('damaged');
  });

  it('refuses a part that lies beyond the end of the file', async () => {
    const copy = Buffer.from(zip);
    copy.writeUInt32LE(zip.length, directory + 42);
    expect(await zipDirectory(copy)).toBe('damaged');
  });

  it('lists an archive with bytes behind its end', async () => {
    expect(await zipDirectory(Buffer.concat([zip, Buffer.alloc(512)]))).toEqual(await zipDirectory(zip));
  });

  it('marks the parts of the older encryption and refuses an archive of the newer one', async () => {
    expect((await partsOf(flagged(0x01))).map(({ encrypted }) => encrypted)).toEqual([true, false]);
    expect(await zipDirectory(flagged(0x41))).toBe('encrypted');
  });

  it('puts backslashes between folders right in both headers of a part', async () => {
    const plain = await withPlainPaths(makeZip([{ path: 'xl\\workbook.xml', content: 'x' }]));
    expect((await partsOf(plain)).map(({ rawPath }) => rawPath)).toEqual(['xl/workbook.xml']);
    expect(Buffer.from(plain).indexOf('\\')).toBe(-1);
    expect(await partOf(plain, 'xl/workbook.xml')).toBe('x');
  });
});
