import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { uploadBytes } from '../../use-cases/upload-size.ts';

const uploadLimits = { fileSize: uploadBytes, files: 12, fields: 4, parts: 16, headerPairs: 100 } as const;

export const uploads = async (app: FastifyInstance): Promise<void> => {
  await app.register(multipart, { limits: uploadLimits, throwFileSizeLimit: true });
};
