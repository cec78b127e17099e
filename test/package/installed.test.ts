import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { install, pack } from './install.ts';
import { output, run, userEnvironment } from './run.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const sample = join('node_modules', 'junheng', 'data', 'samples', 'yuquan-like');
/** A path on which `node` is the one that runs this test, as an office with Node 24 has it. */
const env: NodeJS.ProcessEnv = { ...userEnvironment(), LANG: 'en_GB.UTF-8' };
const withNode = { ...env, PATH: `${dirname(process.execPath)}${delimiter}${env.PATH}` };

let folder: string;
let office: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'junheng-package-'));
  office = join(folder, 'office');
  await install(project, await pack(project, folder), office);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the installed package', () => {
  it('holds the built program with its types, and neither sources nor tests', async () => {
    const files = (await readdir(join(office, 'node_modules', 'junheng'), { recursive: true })).toSorted();
    for (const file of ['bin/junheng.mjs', 'dist/api/cli.js', 'dist/api/library.d.ts', 'web/index.html', 'LICENSE'])
      expect(files).toContain(file);
    expect(files.filter((file) => /[.]test[.]|^(src|solver|api|bench|test)\b/.test(file))).toEqual([]);
    // The page's scripts lose their types as they are served.
    expect(files.filter((file) => /(?<![.]d)[.]ts$/.test(file) && !file.startsWith('web'))).toEqual([]);
  });

  it('plans the sample by npx and finds every rule kept', async () => {
    const npx = (...words: readonly string[]) => run('npx', ['junheng', ...words], { cwd: office, env });
    expect(await npx('plan', sample, '--out', 'out', '--lang', 'en')).toMatchObject({ code: 0 });
    const plan = JSON.parse(await readFile(join(office, 'out', 'plan.json'), 'utf8'));
    expect(plan).toMatchObject({ format: 'plan/1', status: 'optimal' });
    expect(plan.transfers.length).toBeGreaterThan(0);
    const checked = await npx('check', sample, 'out/plan.json', '--json');
    expect([checked.code, JSON.parse(checked.out)]).toMatchObject([0, { ok: true, claims: [] }]);
    const record = JSON.parse(await readFile(join(office, 'out', 'run.json'), 'utf8'));
    expect(record.versions.junheng).toBe(packageJson.version);
  });

  it('names itself in its help as it was started', async () => {
    const help = await run('npx', ['junheng', 'help', 'plan'], { cwd: office, env });
    expect([help.code, help.out]).toEqual([0, expect.stringMatching(/^Usage: npx junheng plan DATASET/)]);
  });

  it('runs the program of docs/library.md, compiled by the strictest settings', async () => {
    const [, program = ''] =
      /^```ts\n(.*?)^```$/ms.exec(await readFile(join(project, 'docs', 'library.md'), 'utf8')) ?? [];
    expect(program.trimEnd().split('\n')).toHaveLength(10);
    await writeFile(join(office, 'office.ts'), program);
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      skipLibCheck: false,
      module: 'NodeNext',
      target: 'ES2024',
      types: [],
    };
    await writeFile(join(office, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['office.ts'] }));
    const compiler = join(project, 'node_modules', 'typescript', 'bin', 'tsc');
    expect(await run(process.execPath, [compiler, '-p', office], { cwd: office })).toMatchObject({ code: 0, out: '' });
    const said = await output('node', ['office.js'], { cwd: office, env: withNode });
    expect(said.trimEnd().split('\n').at(-1)).toMatch(/^optimal: \d+ moves, every rule holds$/);
  });
});
