import { describe, expect, it } from 'vitest';
import { partOf } from '../../test/support/unzip.ts';
import { zipLength, zipPieces } from './write-zip.ts';

const texts = ['公示全文', '', 'letters'];
const files = texts.map((text) => new TextEncoder().encode(text));
const entries = files.map(({ length: size }, index) => ({ name: `${index}-调令.docx`, size }));

const written = async (read = async (index: number) => files[index] ?? new Uint8Array()): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipPieces(entries, read)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
};

describe('an archive made while it is sent', () => {
  it('is as long as was told beforehand and holds every file under its name', async () => {
    const bytes = await written();
    expect(bytes.length).toBe(zipLength(entries));
    expect(await Promise.all(entries.map(({ name }) => partOf(bytes, name)))).toEqual(texts);
  });

  it('is the same bytes whenever it is made', async () => {
    expect(await written()).toEqual(await written());
  });

  it('reads one file at a time, the next when it is asked for', async () => {
    const asked: number[] = [];
    const pieces = zipPieces(entries, async (index) => {
      asked.push(index);
      return files[index] ?? new Uint8Array();
    });
    await pieces.next();
    expect(asked).toEqual([0]);
    await pieces.return(undefined);
    expect(asked).toEqual([0]);
  });

  it('is refused where a file is not what was told, or all are more than fits', async () => {
    await expect(written(async () => new Uint8Array(1))).rejects.toThrow(RangeError);
    expect(zipLength([{ name: 'a', size: 0xffff_ffff }])).toBeNull();
    expect(zipLength(Array.from({ length: 0x1_0000 }, () => ({ name: 'a', size: 0 })))).toBeNull();
  });
});
