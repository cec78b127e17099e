#!/usr/bin/env node
// Finds a Node that can run the program and hands the command over to it. Plain JavaScript, because it must start on the
// Node a machine happens to have; its sentences and those of supervise.mjs are the only ones outside the catalogue.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as module from 'node:module';
import { constants, homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { supervise } from './supervise.mjs';

const leastMajor = 24;
const [sources, compiled, programBuilder, pageBuilder] = [
  '../api/cli/entry.ts',
  '../dist/api/cli/entry.js',
  '../tools/build/build-program.mjs',
  '../tools/page/build-page.mjs',
].map((path) => new URL(path, import.meta.url));
const isClone = existsSync(sources);
const words = process.argv.slice(2);

/** The bundle of an installed package; a clone builds its own, and again when its sources have changed. */
const bundleOfPackage = () => {
  const bundles = new URL('../dist/program/', import.meta.url);
  try {
    return fileURLToPath(new URL(JSON.parse(readFileSync(new URL('current.json', bundles), 'utf8')).bundle, bundles));
  } catch {
    return null;
  }
};
const bundleOfClone = async () => {
  if (!existsSync(programBuilder)) return null;
  const { freshProgram } = await import(programBuilder.href);
  return freshProgram();
};

/** Where the commands of an installed package keep what Node compiled: the user's folder of caches. */
const userCache = () => {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
};

const bundle = await (isClone ? bundleOfClone() : bundleOfPackage());
/** The sources run where there is no bundle of them; Node strips no types below node_modules, so a package has none. */
const runsSources = isClone && bundle === null;
const unbundled = fileURLToPath(runsSources ? sources : compiled);
const program = bundle === null ? unbundled : join(bundle, 'api', 'cli', 'entry.js');
/** The Node that npm installed as a platform package; `undefined` where there is none, as on macOS. */
const packagedNode = () => {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  try {
    const manifest = module.createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/package.json`);
    return join(dirname(manifest), 'bin', file);
  } catch {
    return undefined;
  }
};

const runsProgram =
  Number(process.versions.node.split('.')[0]) >= leastMajor &&
  (!runsSources || typeof process.features.typescript === 'string');

// The service runs for months, and what it holds counts more than a fifth more of collecting: few new values at a time,
// one arena of the C library, which gives back what it no longer needs.
const isService = words.includes('serve');
const options = isService ? ['--max-semi-space-size=8'] : [];
const thrifty = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072' };

// What Node compiled for one command serves the next. The service keeps its own in its data folder.
if (bundle !== null && !isService)
  process.env.NODE_COMPILE_CACHE ||= isClone ? join(bundle, 'compiled') : join(userCache(), 'junheng');

/** A clone builds its page when it serves it; a package and an image bring theirs along. */
const preparePage = async () => {
  if (!isService || words.includes('worker') || !existsSync(pageBuilder)) return;
  const { buildPage } = await import(pageBuilder.href);
  await buildPage();
};

const runElsewhere = (node) => {
  const { stop } = supervise({
    begin: () => {
      const child = spawn(node, [...options, program, ...words], {
        // By the channel the command hears that nobody is left who could stop it, and says that it serves.
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
        env: isService ? { ...thrifty, ...process.env } : process.env,
      });
      // A service that is started again opens no second page.
      delete process.env.JUNHENG_BROWSER;
      return child;
    },
    say: (text) => process.stderr.write(text),
    codeOf: (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0),
    ended: (code) => {
      process.exitCode = code;
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'])
    if (signal in constants.signals) process.on(signal, stop);
};

await preparePage();
if (runsProgram && isService) {
  runElsewhere(process.execPath);
} else if (runsProgram) {
  process.argv[1] = program;
  const { NODE_COMPILE_CACHE: cache } = process.env;
  if (cache) module.enableCompileCache(cache);
  await import(pathToFileURL(program).href);
} else {
  const node = packagedNode();
  if (node === undefined) {
    const install = isClone ? 'npm ci' : 'npm install';
    process.stderr.write(
      `均衡需要 Node ${leastMajor} 或更高版本，本机为 ${process.versions.node}。Linux 与 Windows 请先执行 ${install}；macOS 请安装 Node ${leastMajor}。\n` +
        `Junheng needs Node ${leastMajor} or newer; this is ${process.versions.node}. On Linux and Windows run ${install} first; on macOS install Node ${leastMajor}.\n`,
    );
    process.exitCode = 70;
  } else {
    runElsewhere(node);
  }
}
