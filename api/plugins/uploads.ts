import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/** Bytes of one uploaded file: 60,000 teachers with their journeys take half of it. */
const uploadLimits = { fileSize: 64 * 1024 * 1024, files: 12, fields: 4, parts: 16, headerPairs: 100 } as const;

export const uploads = async (app: FastifyInstance): Promise<void> => {
  await app.register(multipart, { limits: uploadLimits, throwFileSizeLimit: true });
};
