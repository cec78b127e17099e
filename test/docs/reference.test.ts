import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { httpPageNames } from '../../tools/docs/http.ts';
import { referencePages } from '../../tools/docs/reference.ts';

const folder = new URL('../../docs/reference/', import.meta.url);
const pages = await referencePages();

describe('the reference', () => {
  it.each([...pages])('%s says what the registers say; `npm run docs` writes it anew', async (name, text) => {
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(name, folder)));
  });

  it('contains no other pages', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...pages.keys(), ...httpPageNames].toSorted());
  });
});
