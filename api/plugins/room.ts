import type { FastifyInstance } from 'fastify';
import { Problem } from './problems.ts';

/** Refuses what would be stored while the disk has no room for it; everything can be read meanwhile. */
export const room = (app: FastifyInstance, hasRoom: () => Promise<boolean>): void => {
  app.addHook('preParsing', async ({ method }) => {
    if (['POST', 'PUT', 'PATCH'].includes(method) && !(await hasRoom())) throw new Problem('storage_full');
  });
};
