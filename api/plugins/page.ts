import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { stripTypes } from './strip-types.ts';

/** Serves the page's folder at `/`: HTML and CSS as they are, its TypeScript with the types taken out, once. */
export const page = async (app: FastifyInstance, folder: string): Promise<void> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const scripts = await Promise.all(
    files.map(async (name) => [name, stripTypes(await readFile(join(folder, name), 'utf8'))] as const),
  );
  for (const [name, script] of scripts)
    app.get(`/${name}`, { schema: { hide: true } }, (_request, reply) =>
      reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(script),
    );
  await app.register(fastifyStatic, {
    root: folder,
    index: ['index.html'],
    allowedPath: (path) => /\.(html|css|svg|png)$/.test(path) || path === '/',
    cacheControl: false,
    setHeaders: (reply) => void reply.header('cache-control', 'no-cache'),
  });
};
