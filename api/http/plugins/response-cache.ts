import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { languageOf } from './language.ts';

/** Bytes of answers kept: every page of a district of ten thousand, several times over. */
const most = 4 * 1024 * 1024;

const pack = promisify(gzip);
const unpack = promisify(gunzip);

declare module 'fastify' {
  interface FastifyInstance {
    /** Compressed answers that never change, the most recently used. */
    readonly responseCache: LRUCache<string, Buffer>;
  }
}

export const responseCache = (app: FastifyInstance): void => {
  app.decorate(
    'responseCache',
    new LRUCache<string, Buffer>({ maxSize: most, sizeCalculation: ({ length }) => length }),
  );
};

const takesGzip = ({ headers }: FastifyRequest): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(headers['accept-encoding'] ?? ''));

/** An answer under the name of all it depends on; `packed` where it was given before. */
interface Kept {
  readonly key: string;
  readonly packed: Buffer | undefined;
}

/**
 * What was answered before to the same question about the same content. `content` names all the answer depends on
 * besides the address, the query and the language: hashes of what is stored, and how far the caller sees.
 */
export const cacheKey = (request: FastifyRequest, content: readonly (string | object | null)[]): Kept => {
  const keyParts = [request.routeOptions.url, request.query, languageOf(request), content];
  const key = createHash('sha256').update(JSON.stringify(keyParts)).digest('base64');
  return { key, packed: request.server.responseCache.get(key) };
};

/** Encodes before the first await so that the large string can be collected during compression. */
const packedOf = (reply: FastifyReply, make: () => object): Promise<Buffer> =>
  pack(Buffer.from(reply.serialize(make()).toString()), { level: constants.Z_BEST_SPEED });

/**
 * An answer that depends only on the request: made, serialised and compressed once. Permission is checked before,
 * on every request.
 */
export const sendCached = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { key, packed }: Kept,
  make: () => object,
): Promise<FastifyReply> => {
  const sent = packed ?? (await packedOf(reply, make));
  request.server.responseCache.set(key, sent);
  reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
  return takesGzip(request) ? reply.header('content-encoding', 'gzip').send(sent) : reply.send(await unpack(sent));
};
