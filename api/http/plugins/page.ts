import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Addresses of the page's screens: each is answered with the page, which shows the screen of its address. */
export const screenAddresses: readonly string[] = [
  '/administration',
  '/approval',
  '/card.html',
  '/eligible',
  '/policy',
  '/compare',
  '/import',
  '/plan',
  '/plan/:id',
  '/posts',
  '/province',
  '/publish',
  '/records',
  '/review',
];

/** A name with a hash of its content never means another content. */
const isHashed = (path: string): boolean => /[\\/]assets[\\/]/.test(path);

/** Serves the built page at `/`: its hashed files for as long as a browser keeps them, everything else confirmed anew. */
export const page = async (app: FastifyInstance, folder: string): Promise<void> => {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`the page is not built: ${folder}`);
  await app.register(fastifyStatic, {
    root: folder,
    index: ['index.html'],
    allowedPath: (path) => /\.(html|css|js|svg)$/.test(path) || path === '/',
    cacheControl: false,
    // Both would come from size and time, and an installed package gives every file one time: a new version whose
    // file has the same size would not be fetched.
    etag: false,
    lastModified: false,
    setHeaders: (reply, path) =>
      void reply.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  for (const address of screenAddresses)
    app.get(address, { schema: { hide: true } }, (_request, reply) => reply.sendFile('index.html'));
};
