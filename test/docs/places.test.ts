import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const pages = [
  'CONTRIBUTING.md',
  'README.md',
  'README.zh-CN.md',
  'docs/architecture.md',
  'docs/architecture.zh-CN.md',
  ...['decisions', 'recipes'].flatMap((folder) =>
    readdirSync(join(root, 'docs', folder)).map((name) => `docs/${folder}/${name}`),
  ),
];

/** Rows of a table with a path and a name: what is to be opened, and what is to be found there. */
interface Place {
  readonly page: string;
  readonly path: string;
  readonly name: string;
}

const placesIn = (page: string, text: string): readonly Place[] =>
  [...text.matchAll(/^\| .* \| `([^`]+)` \| `([^`]+)` \|$/gm)].map(([, path = '', name = '']) => ({
    page,
    path,
    name,
  }));

/** Paths of the repository that a page names in its text or its commands. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\w./-])((?:src|solver|api|web|tools|test|data|deploy|bin|docs)\/[\w./-]*\w\/?)/g)].flatMap(
    ([, path]) => (path === undefined ? [] : [path]),
  );

const isThere = ({ path, name }: Place): boolean => {
  const file = join(root, path);
  if (!existsSync(file)) return false;
  const files = statSync(file).isDirectory()
    ? readdirSync(file)
        .map((one) => join(file, one))
        .filter((one) => statSync(one).isFile())
    : [file];
  return files.some((one) => readFileSync(one, 'utf8').includes(name));
};

describe('the documentation', () => {
  it.each([
    'docs/architecture.md',
    'docs/architecture.zh-CN.md',
    'docs/recipes/add-a-column.md',
    'docs/recipes/add-a-resource.md',
    'docs/recipes/add-a-rule.md',
  ])('%s names files that hold what it says', (page) => {
    const places = placesIn(page, readFileSync(join(root, page), 'utf8'));
    expect(places.length).toBeGreaterThan(3);
    expect(places.filter((place) => !isThere(place))).toEqual([]);
  });

  it('answers the same questions in both languages', () => {
    const [english = [], chinese = []] = ['docs/architecture.md', 'docs/architecture.zh-CN.md'].map((page) =>
      placesIn('', readFileSync(join(root, page), 'utf8')),
    );
    const translated = english.map((one) => ({ ...one, path: one.path.replace('src/text/en/', 'src/text/zh/') }));
    expect(chinese).toEqual(translated);
  });

  it.each(pages)('%s names paths that exist', (page) => {
    const missing = pathsIn(readFileSync(join(root, page), 'utf8')).filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  it('notices a file or a name that is not there', () => {
    const [there, elsewhere] = placesIn(
      'page',
      '| a | `api/http/app.ts` | `createApp` |\n| b | `api/http/app.ts` | `retirementTable` |',
    );
    expect([there, elsewhere].map((place) => place !== undefined && isThere(place))).toEqual([true, false]);
    expect(pathsIn('see `src/nowhere.ts`, test/http/ and docs/a-b')).toEqual([
      'src/nowhere.ts',
      'test/http/',
      'docs/a-b',
    ]);
  });
});
