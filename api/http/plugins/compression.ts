import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/**
 * Compresses answers of 1 KiB and more as `Accept-Encoding` allows; gzip first, which is cheapest on two cores. Event
 * streams stay uncompressed so that no event is buffered, and so do files, which are already compressed.
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
