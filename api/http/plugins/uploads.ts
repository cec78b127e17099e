import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problems.ts';

/** Bytes of one upload, all of its files together: 60,000 teachers with their journeys take half of it. */
const uploadBytes = 64 * 1024 * 1024;
const uploadLimits = { fileSize: uploadBytes, files: 12, fields: 4, parts: 16, headerPairs: 100 } as const;

export const uploads = async (app: FastifyInstance): Promise<void> => {
  await app.register(multipart, { limits: uploadLimits, throwFileSizeLimit: true });
};

/** Refuses more bytes than one upload may have, all of its files together. */
export const judgeSize = (bytes: number): void => {
  if (bytes > uploadBytes) throw new Problem('upload_too_large', { megabytes: uploadBytes / 1024 / 1024 });
};
