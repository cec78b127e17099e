import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../../../src/text/message.ts';
import { pageTexts } from './page-texts.ts';

const web = join(import.meta.dirname, '..', '..', '..', '..', 'web');
const sources = ['app', 'parts', 'screens'].flatMap((folder) =>
  readdirSync(join(web, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /[.]tsx?$/.test(path) && !/[.]test[.]tsx?$/.test(path))
    .map((path) => readFileSync(join(web, folder, path), 'utf8')),
);

it.each(languages)('holds every sentence that the page names, in a tenth of the whole catalogue: %s', (language) => {
  const texts = pageTexts(language);
  const named = sources.flatMap((source) =>
    [...source.matchAll(/'(web\.[a-z_.]*[a-z_])'/g)].map(([, key]) => key ?? ''),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((key) => !(key in texts))).toEqual([]);
  expect(JSON.stringify(texts).length).toBeLessThan(48_000);
});

it('holds no sentence of the page that the page does not name', () => {
  const whole = sources.join('\n');
  const families = [...whole.matchAll(/`(web\.[a-z_.]+\.)\$\{/g)].map(([, family]) => family ?? '');
  const unnamed = Object.keys(pageTexts('zh')).filter(
    (key) =>
      key.startsWith('web.') && !whole.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
  );
  expect(unnamed).toEqual([]);
});
