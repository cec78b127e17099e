import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer depends on the route and its parameters alone, for as long as the process lives. */
    constant?: true;
  }
}

type Encoding = 'gzip' | 'br';

interface Constant {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly plain: Buffer;
  /** Compressed variants, each made when a client first takes it. */
  readonly packed: Map<Encoding, Promise<Buffer>>;
}

/** Bytes kept: the words, the description, the page and the page of the description take a third of it. */
const most = 16 * 1024 * 1024;
/** Below it a compressed answer is hardly smaller. */
const leastPacked = 1024;
const packable = /^(application\/(json|javascript|x-yaml)|text\/|image\/svg)/;

const pack: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  gzip: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

const takes = ({ headers }: FastifyRequest, encoding: Encoding): boolean =>
  new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`, 'i').test(
    String(headers['accept-encoding'] ?? ''),
  );

const encodingFor = (request: FastifyRequest, { type, plain }: Constant): Encoding | null =>
  plain.length < leastPacked || !packable.test(type)
    ? null
    : ((['gzip', 'br'] as const).find((encoding) => takes(request, encoding)) ?? null);

/** Only a file whose name has the hash of its content may be used without being confirmed. */
const cacheControlOf = (reply: FastifyReply): string => {
  const given = String(reply.getHeader('cache-control'));
  return given.includes('immutable') ? given : 'no-cache';
};

const bytesOf = async (payload: unknown): Promise<Buffer> => {
  if (typeof payload === 'string' || payload instanceof Uint8Array) return Buffer.from(payload as string);
  const pieces: Buffer[] = [];
  for await (const piece of payload as AsyncIterable<Buffer>) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
};

/** `If-None-Match` compares weakly (RFC 9110, 13.1.2). */
const isKnown = ({ headers }: FastifyRequest, { etag }: Constant): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim() === etag);

/** Sets the headers of a constant; its bytes as this client takes them, or `null` where the client has them already. */
const prepared = async (request: FastifyRequest, reply: FastifyReply, constant: Constant): Promise<Buffer | null> => {
  reply.type(constant.type).header('cache-control', constant.cacheControl);
  reply.header('etag', constant.etag).header('vary', 'accept-encoding').removeHeader('last-modified');
  if (isKnown(request, constant)) {
    reply.code(304).removeHeader('content-length');
    return null;
  }
  const encoding = encodingFor(request, constant);
  if (encoding === null) {
    reply.header('content-length', constant.plain.length);
    return constant.plain;
  }
  const bytes = constant.packed.get(encoding) ?? pack[encoding](constant.plain);
  constant.packed.set(encoding, bytes);
  const sent = await bytes;
  reply.header('content-encoding', encoding).header('content-length', sent.length);
  return sent;
};

/**
 * Large answers that never change are made once, kept as bytes with their compressed variants, and confirmed by their
 * ETag to a client that has them. Register before compression.
 */
export const constantAnswers = (app: FastifyInstance): void => {
  const kept = new LRUCache<string, Constant>({ maxSize: most, sizeCalculation: ({ plain }) => plain.length + 1 });
  const keyOf = ({ routeOptions, params }: FastifyRequest): string => JSON.stringify([routeOptions.url, params]);

  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.config.constant !== true) return;
    const constant = kept.get(keyOf(request));
    if (constant === undefined) return;
    return reply.send((await prepared(request, reply, constant)) ?? undefined);
  });

  app.addHook('onSend', async (request, reply, payload: unknown) => {
    const isFirst = request.routeOptions.config.constant === true && !kept.has(keyOf(request));
    // An answer to a query is never cached: the first request would determine the answer for all later ones.
    if (!isFirst || request.method !== 'GET' || reply.statusCode !== 200 || request.url.includes('?')) return payload;
    const plain = await bytesOf(payload);
    const constant: Constant = {
      type: String(reply.getHeader('content-type') ?? 'application/octet-stream'),
      etag: `W/"${createHash('sha256').update(plain).digest('base64url')}"`,
      cacheControl: cacheControlOf(reply),
      plain,
      packed: new Map(),
    };
    kept.set(keyOf(request), constant);
    return prepared(request, reply, constant);
  });
};
