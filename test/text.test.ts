import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../src/text/render.ts';

const root = join(import.meta.dirname, '..');

const codeOf = (wing: string): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(join(root, wing), { recursive: true, encoding: 'utf8' })
    .filter((path) => /[.]tsx?$/.test(path) && !/[.]test[.]tsx?$/.test(path))
    .map((path) => ({ path: join(wing, path), text: readFileSync(join(root, wing, path), 'utf8') }));

const { zh, en } = catalogues;

describe('the catalogue', () => {
  it('contains the same keys in both languages', () => {
    expect(Object.keys(zh).length).toBeGreaterThan(500);
    expect(Object.keys(zh).filter((key) => !(key in en))).toEqual([]);
    expect(Object.keys(en).filter((key) => !(key in zh))).toEqual([]);
  });

  it('contains a text for every key, in Chinese for zh', () => {
    expect(Object.keys(zh).filter((key) => zh[key]?.trim() === '')).toEqual([]);
    // A measure word such as 人 has no English.
    expect(Object.keys(en).filter((key) => en[key]?.trim() === '').length).toBeLessThan(10);
    const chinese = Object.values(zh).filter((sentence) => /\p{Script=Han}/u.test(sentence));
    expect(chinese.length / Object.keys(zh).length).toBeGreaterThan(0.9);
  });

  it('contains every sentence that the code names', () => {
    const named = ['src', 'solver', 'api'].flatMap((wing) =>
      codeOf(wing).flatMap(({ path, text }) =>
        [...text.matchAll(/\bmessage\(\s*'([^']+)'/g)].map(([, key]) => ({ path, key: key ?? '' })),
      ),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ key }) => !(key in zh)).map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
  });
});
