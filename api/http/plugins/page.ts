import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { stripTypes } from './strip-types.ts';

/** The typed client's library, which the page imports by its name: one module without imports of its own. */
const library = 'openapi-fetch';
const libraryFile = fileURLToPath(import.meta.resolve(library));

/** A script of the page as a browser takes it: no types, and the library by an address. */
const browserScript = (source: string): string =>
  stripTypes(source).replaceAll(`from '${library}'`, `from './${library}.js'`);

/** Serves the page's folder at `/`: HTML and CSS as they are, its TypeScript with the types taken out, once. */
export const page = async (app: FastifyInstance, folder: string): Promise<void> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const scripts = await Promise.all(
    files.map(async (name) => [name, browserScript(await readFile(join(folder, name), 'utf8'))] as const),
  );
  scripts.push([`${library}.js`, await readFile(libraryFile, 'utf8')]);
  for (const [name, script] of scripts)
    app.get(`/${name}`, { schema: { hide: true } }, (_request, reply) =>
      reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(script),
    );
  await app.register(fastifyStatic, {
    root: folder,
    index: ['index.html'],
    allowedPath: (path) => /\.(html|css|svg|png)$/.test(path) || path === '/',
    cacheControl: false,
    // Both would come from size and time, and an installed package gives every file one time: a new version whose
    // file has the same size would not be fetched.
    etag: false,
    lastModified: false,
    setHeaders: (reply) => void reply.header('cache-control', 'no-cache'),
  });
};
