import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/**
 * Answers of a kilobyte and more compressed as the client asks; gzip first, which costs least on two cores. Streams of
 * events are not: each event is to leave at once. Nor are files, which are compressed already.
 */
export const compression = async (app: FastifyInstance): Promise<void> => {
  await app.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ['gzip', 'br', 'deflate'],
    customTypes: /^(application\/(problem\+)?json|text\/(?!event-stream)|image\/svg)/,
    zlibOptions: { level: 1 },
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
    globalDecompression: false,
  });
};
