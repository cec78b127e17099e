import type { FastifyInstance } from 'fastify';
import { Problem } from './problems.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Carried out on a full disk too: without it no one could read. It stores a few hundred bytes. */
    onFullDisk?: true;
  }
}

/** Refuses what would be stored while the disk has no room for it; people sign in and read meanwhile. */
export const diskSpaceGuard = (app: FastifyInstance, hasRoom: () => Promise<boolean>): void => {
  app.addHook('preParsing', async ({ method, routeOptions }) => {
    if (routeOptions.config.onFullDisk === true) return;
    if (['POST', 'PUT', 'PATCH'].includes(method) && !(await hasRoom())) throw new Problem('storage_full');
  });
};
