// Builds the page where the build is missing or older than its sources. Plain JavaScript, because the launcher calls it
// on the Node a machine happens to have.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../build/lock.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const sources = join(project, 'web');
const built = join(sources, 'dist');
/** Names the sources of a build; the service does not send it. */
const stamp = 'sources.sha256';
const lock = join(project, 'node_modules', '.cache', 'page-build.lock');

const isSource = (path) => !/^dist|^[.]|[.]test[.]tsx?$|README[.]md$/.test(path);

/** One hash of everything the build depends on: the page's files, the contract's types, the packages, this script. */
const hashOfSources = async () => {
  const listed = await readdir(sources, { recursive: true, withFileTypes: true });
  const own = listed
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isSource(relative(sources, path)))
    .toSorted();
  const others = ['package-lock.json', 'tsconfig.json'].map((name) => join(project, name));
  const hash = createHash('sha256');
  for (const path of [...own, ...others, fileURLToPath(import.meta.url)])
    hash
      .update(relative(project, path))
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  return hash.digest('hex');
};

const builtHash = () => readFile(join(built, stamp), 'utf8').catch(() => null);

const build = async (hash) => {
  const [{ build: buildByVite }, { default: react }] = await Promise.all([
    import('vite'),
    import('@vitejs/plugin-react'),
  ]);
  const made = join(sources, `.dist-${process.pid}`);
  // A test runner sets its own environment; the page it builds is served later, and must not carry development code.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await buildByVite({
    root: sources,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: made,
      emptyOutDir: true,
      // The content policy allows files of the service only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2023',
    },
  });
  if (environment === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = environment;
  await writeFile(join(made, stamp), hash);
  await rm(built, { recursive: true, force: true });
  await rename(made, built);
};

/** Builds the page where that is needed; without the tools of a full installation a present build stays as it is. */
export const buildPage = async () => {
  if (!existsSync(join(sources, 'index.html'))) return;
  const hash = await hashOfSources();
  if ((await builtHash()) === hash) return;
  if (!existsSync(join(project, 'node_modules', 'vite')) && existsSync(built)) return;
  await withLock(lock, async () => {
    if ((await builtHash()) !== hash) await build(hash);
  });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
