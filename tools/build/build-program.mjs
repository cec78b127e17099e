// Bundles the program where the bundle is missing or older than its sources: a process then reads some dozen files
// instead of a thousand. Plain JavaScript, because the launcher calls it on the Node a machine happens to have.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const bundles = join(project, 'dist', 'program');
/** Names the bundle in force and the sources it was made from. */
const stamp = join(bundles, 'current.json');
const lock = join(project, 'node_modules', '.cache', 'program-build.lock');
/**
 * Bundles kept: a service that still runs from an older one loads its further files from there. `--only` leaves the
 * newest alone, for a package.
 */
const mostKept = 5;

const sourceFolders = ['src', 'solver', 'api', 'tools/generator', 'tools/build'];
const sourceFiles = ['package.json', 'package-lock.json'];

/** The command line starts with it. */
const commandLine = 'api/cli/entry';
/** How a source starts a process or a thread: it names the module that lies next to it. */
const start = /siblingModule\(\s*import[.]meta[.]url,\s*(?:'([\w-]+)'\))?/g;

/** Chunks of what one module and its imports need, first come, first served. */
const chunkRoots = [
  ['start', 'api/cli/entry.ts'],
  ['watch', 'solver/process/memory-watch.ts'],
  ['solving', 'solver/process/child.ts'],
  ['plan', 'api/cli/commands/plan.ts'],
];

/** Packages that bring files along or load parts of themselves by name stay outside the bundle. */
const outside = [
  /^@expo-google-fonts[/]/,
  /^@fastify[/]/,
  /^docx$/,
  /^fastify$/,
  /^highs$/,
  /^openid-client$/,
  /^pdfmake(?:[/]|$)/,
  /^pg$/,
  /^pg-boss$/,
  /^prom-client$/,
];

/** Has the sentences of both languages as `catalogues`. */
const catalogueModule = join(project, 'src', 'text', 'catalogues.ts');

const isSource = (path) => !/[.]test[.]ts$|README[.]md$/.test(path);

/** Every file a bundle depends on, relative to the project. */
const sources = () => {
  const listed = sourceFolders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(project, join(entry.parentPath, entry.name)))
      .filter(isSource),
  );
  return [...listed, ...sourceFiles].toSorted();
};

/**
 * What a process, a thread of the program or the command line starts with; a bundle has them under the same paths. Read
 * from the sources, which name each where they start it.
 */
const entriesOf = (files) => {
  const started = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(project, file), 'utf8').matchAll(start)].map(([call, name]) => {
        if (name === undefined) throw new Error(`${file}: ${call} must name its module, for the bundle to have it`);
        return `${dirname(file).split(sep).join('/')}/${name}`;
      }),
    );
  return [...new Set([commandLine, ...started])];
};

const hashOf = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** Sizes and times of the sources: compared first, because that takes a tenth of the time. */
const listingOf = (files) =>
  hashOf(
    files.map((file) => {
      const { size, mtimeMs } = statSync(join(project, file));
      return `${file} ${size} ${mtimeMs}`;
    }),
  );

const contentOf = (files) => {
  function* parts() {
    for (const file of files) {
      yield file.split(sep).join('/');
      yield readFileSync(join(project, file));
    }
  }
  return hashOf(parts());
};

const current = () => {
  try {
    const { bundle, content, listing } = JSON.parse(readFileSync(stamp, 'utf8'));
    const folder = join(bundles, bundle);
    return existsSync(folder) ? { folder, content, listing } : null;
  } catch {
    return null;
  }
};

const writeStamp = async (bundle, content, listing) => {
  const made = `${stamp}.${process.pid}`;
  await writeFile(made, JSON.stringify({ bundle, content, listing }));
  await rename(made, stamp);
};

/**
 * A module that names its neighbours by its own address keeps the address it has in the tree of the sources, whichever
 * chunk it lies in.
 */
const addressesOfSources = {
  name: 'addresses-of-sources',
  transform(code, id) {
    if (!id.startsWith(project) || id.includes('node_modules') || !code.includes('import.meta.')) return null;
    const path = relative(project, id)
      .split(sep)
      .join('/')
      .replace(/[.]ts$/, '.js');
    const replaced = code.replaceAll('import.meta.url', `(__bundle + ${JSON.stringify(path)})`);
    const others = /import[.]meta[.](?!resolve\b)\w+/.exec(replaced);
    if (others !== null) throw new Error(`${path}: ${others[0]} means another file in a bundle; use import.meta.url`);
    return { code: replaced, map: null };
  },
  renderChunk(code, chunk) {
    if (!code.includes('__bundle')) return null;
    const up = '../'.repeat(chunk.fileName.split('/').length - 1) || './';
    return { code: `const __bundle = new URL(${JSON.stringify(up)}, import.meta.url).href;\n${code}`, map: null };
  },
};

/** The sentences of both languages as evaluated from their sources. */
const readCatalogues = async (folder) => {
  const { rolldown } = await import('rolldown');
  const file = join(folder, 'catalogues.mjs');
  const bundle = await rolldown({ cwd: project, input: catalogueModule, platform: 'node', logLevel: 'silent' });
  try {
    await bundle.write({ file, format: 'esm' });
  } finally {
    await bundle.close();
  }
  const { catalogues } = await import(pathToFileURL(file).href);
  await rm(file);
  return catalogues;
};

/** One file of JSON a language, read at its first sentence: a tenth of the time that merging the object literals takes. */
const cataloguesAsJson = (catalogues) => ({
  name: 'catalogues-as-json',
  load(id) {
    if (id !== catalogueModule) return null;
    const getters = Object.keys(catalogues).map(
      (name) => `get ${name}() { return (read.${name} ??= textsOf('${name}')); }`,
    );
    const code = `import { readFileSync } from 'node:fs';
const textsOf = (name) => JSON.parse(readFileSync(new URL(\`texts/\${name}.json\`, __bundle), 'utf8'));
const read = {};
export const catalogues = { ${getters.join(', ')} };
`;
    return { code, moduleType: 'js' };
  },
  generateBundle() {
    for (const [name, texts] of Object.entries(catalogues))
      this.emitFile({ type: 'asset', fileName: `texts/${name}.json`, source: JSON.stringify(texts) });
  },
});

/** One chunk for all that an entry imports, and none of what an earlier chunk has: few files are fast to read. */
const chunksOfEntries = (entries) => {
  const isEntry = (id) => entries.some((entry) => id === join(project, `${entry}.ts`));
  const imports = new Map();
  const below = (id, found = new Set()) => {
    if (found.has(id)) return found;
    found.add(id);
    for (const imported of imports.get(id) ?? []) below(imported, found);
    return found;
  };
  const reached = new Map();
  const isBelow = (id, root) => {
    if (!reached.has(root)) reached.set(root, below(join(project, root)));
    return reached.get(root).has(id);
  };
  const groups = chunkRoots.map(([name, root], index) => ({
    name,
    priority: chunkRoots.length - index,
    // Whatever an entry does when it is loaded stays in its own file.
    test: (id) => !isEntry(id) && isBelow(id, root),
  }));
  return {
    groups,
    plugin: {
      name: 'chunks-of-entries',
      moduleParsed({ id, importedIds }) {
        imports.set(id, importedIds);
      },
    },
  };
};

const removeOld = async (kept) => {
  const names = (await readdir(bundles, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const dated = await Promise.all(
    names.map(async ({ name }) => ({ name, time: (await stat(join(bundles, name))).mtimeMs })),
  );
  const old = dated.toSorted((a, b) => b.time - a.time).slice(kept);
  for (const { name } of old) await rm(join(bundles, name), { recursive: true, force: true });
};

const build = async (content, files) => {
  const { rolldown } = await import('rolldown');
  const entries = entriesOf(files);
  const name = content.slice(0, 16);
  const made = join(bundles, `.${name}-${process.pid}`);
  await mkdir(made, { recursive: true });
  const catalogues = await readCatalogues(made);
  const chunks = chunksOfEntries(entries);
  const bundle = await rolldown({
    cwd: project,
    input: Object.fromEntries(entries.map((entry) => [entry, join(project, `${entry}.ts`)])),
    platform: 'node',
    external: outside,
    plugins: [addressesOfSources, cataloguesAsJson(catalogues), chunks.plugin],
    logLevel: 'silent',
  });
  try {
    await bundle.write({
      dir: made,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: { groups: chunks.groups },
    });
  } finally {
    await bundle.close();
  }
  await rm(join(bundles, name), { recursive: true, force: true });
  await rename(made, join(bundles, name));
  return name;
};

/**
 * The folder of a bundle that is as new as the sources, built where that is needed; `null` where it cannot be built:
 * without the packages of a full installation, in a folder that cannot be written, from sources with a fault.
 */
export const freshProgram = async (onFailure = () => undefined) => {
  if (!existsSync(join(project, `${commandLine}.ts`))) return current()?.folder ?? null;
  const files = sources();
  const listing = listingOf(files);
  const known = current();
  if (known?.listing === listing) return known.folder;
  const content = contentOf(files);
  const isBuilt = (one) => one !== null && one.content === content;
  try {
    if (isBuilt(known)) {
      await writeStamp(relative(bundles, known.folder), content, listing).catch(() => undefined);
      return known.folder;
    }
    if (!existsSync(join(project, 'node_modules', 'rolldown'))) return null;
    return await withLock(lock, async () => {
      const meanwhile = current();
      if (isBuilt(meanwhile)) return meanwhile.folder;
      await mkdir(bundles, { recursive: true });
      const name = await build(content, files);
      if (listingOf(sources()) !== listing) throw new Error('the sources changed while they were bundled');
      await writeStamp(name, content, listing);
      await removeOld(mostKept);
      return join(bundles, name);
    });
  } catch (error) {
    onFailure(error);
    return null;
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = await freshProgram((error) => process.stderr.write(`${error.stack ?? error}\n`));
  if (folder === null) {
    process.stderr.write('The program could not be bundled.\n');
    process.exitCode = 1;
  } else {
    if (process.argv.includes('--only')) await removeOld(1);
    process.stdout.write(`${relative(dirname(bundles), folder)}\n`);
  }
}
