import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { cruise, type ICruiseOptions, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTypeScript from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const wings = ['src', 'solver', 'api', 'web'];

interface Configuration {
  readonly forbidden: IForbiddenRuleType[];
  readonly options: ICruiseOptions;
}

const configuration = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Configuration;

const foldersOf = (folder: string): readonly string[] => [
  folder,
  ...readdirSync(join(root, folder))
    .map((name) => join(folder, name))
    .filter((path) => statSync(join(root, path)).isDirectory())
    .flatMap(foldersOf),
];

const filesOf = (folder: string): readonly string[] =>
  foldersOf(folder).flatMap((one) =>
    readdirSync(join(root, one))
      .map((name) => join(one, name))
      .filter((path) => statSync(join(root, path)).isFile()),
  );

describe('the arrows between the wings', () => {
  let modules: number;
  let violations: readonly string[];

  beforeAll(async () => {
    const { output } = await cruise(
      wings,
      { ...configuration.options, baseDir: root, ruleSet: { forbidden: configuration.forbidden }, validate: true },
      undefined,
      { tsConfig: extractTypeScript(join(root, 'tsconfig.json')) },
    );
    if (typeof output === 'string') throw new Error(output);
    modules = output.summary.totalCruised;
    violations = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  });

  it('inspects the imports of all modules', () => {
    expect(modules).toBeGreaterThan(300);
  });

  it('point one way: page to contract, service to solver to domain', () => {
    expect(violations).toEqual([]);
  });

  it('has a named rule for each arrow', () => {
    expect(configuration.forbidden.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'no-circular',
        'domain-knows-nothing-outside',
        'solver-knows-domain-and-engines',
        'use-cases-know-no-transport',
        'storage-knows-no-transport',
        'worker-knows-no-transport',
        'documents-know-nothing-of-the-service',
        'access-is-pure',
        'api-knows-no-page',
        'page-knows-contract-only',
        'checker-shares-nothing-with-the-model',
      ]),
    );
  });
});

describe('the folders and files', () => {
  it('describe each wing in a README, and no folder at length', () => {
    const folders = [...wings, 'test', 'tools'].flatMap(foldersOf);
    expect(folders.length).toBeGreaterThan(50);
    const lines = (folder: string): number => {
      const names = readdirSync(join(root, folder));
      return names.includes('README.md') ? readFileSync(join(root, folder, 'README.md'), 'utf8').split('\n').length : 0;
    };
    expect([...wings, 'test', 'tools'].filter((wing) => lines(wing) === 0)).toEqual([]);
    // The page of the benchmark is its table of figures.
    expect(folders.filter((folder) => folder !== join('tools', 'bench') && lines(folder) > 16)).toEqual([]);
  });

  it('bear a name that at most three files share, index.ts apart', () => {
    const files = [...wings, 'tools'].flatMap(filesOf).filter((path) => /[.]tsx?$/.test(path));
    expect(files.length).toBeGreaterThan(300);
    const shared = [...Map.groupBy(files, (path) => basename(path))]
      .filter(([name, all]) => name !== 'index.ts' && all.length > 3)
      .map(([name, all]) => `${name}: ${all.join(', ')}`);
    expect(shared).toEqual([]);
  });

  it('limits every code file to 400 lines', () => {
    const files = [...wings, 'test'].flatMap(filesOf).filter((path) => /[.]tsx?$/.test(path));
    expect(files.length).toBeGreaterThan(300);
    // Catalogues are lists of sentences, one a line; the types of the client are made, not written.
    const long = files.filter(
      (path) =>
        !path.startsWith(join('src', 'text')) &&
        path !== join('api', 'http', 'contract', 'openapi-types.ts') &&
        readFileSync(join(root, path), 'utf8').split('\n').length > 401,
    );
    expect(long).toEqual([]);
  });

  it('keeps the clock and randomness out of the domain', () => {
    const impure = filesOf('src')
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .filter((path) =>
        /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|process\.)/.test(
          readFileSync(join(root, path), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });
});
