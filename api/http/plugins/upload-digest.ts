import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const digests = new WeakMap<FastifyRequest, string[]>();

/** Notes a file of an upload as it was read, so that the same upload is known again. */
export const noteFile = (request: FastifyRequest, name: string, sha256: string): void => {
  digests.set(request, [...(digests.get(request) ?? []), `${name}\n${sha256}\n`]);
};

/** Of the files noted; `null`: none was read. */
export const uploadDigest = (request: FastifyRequest): string | null => {
  const noted = digests.get(request);
  return noted === undefined ? null : createHash('sha256').update(noted.join('')).digest('hex');
};

/** Reads the files and fields of an upload for nothing but their digest. */
export const readForDigest = async (request: FastifyRequest): Promise<string | null> => {
  for await (const part of request.parts()) {
    const hash = createHash('sha256');
    if (part.type === 'field') hash.update(String(part.value));
    else for await (const chunk of part.file) hash.update(chunk as Buffer);
    noteFile(request, part.type === 'field' ? part.fieldname : (part.filename ?? ''), hash.digest('hex'));
  }
  return uploadDigest(request);
};
