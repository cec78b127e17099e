import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { bytePieces, gathered } from '../../documents/byte-pieces.ts';
import { attachment } from './documents/present-document.ts';

/** Bytes, not JSON: nothing of it is to be serialised or judged. */
export const binary = z.unknown().meta({ type: 'string', format: 'binary' });

/** The answer of a route that gives a table as CSV. */
export const csvAnswer = { content: { 'text/csv': { schema: z.string() } } };

/**
 * A stream of pieces with back-pressure: the next is made after the previous was read. The iterator is closed when the
 * client disconnects. The answer starts with the first piece, so that an earlier failure is still answered as a
 * problem.
 */
export const streamOf = async <Piece extends string | Uint8Array>(
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
): Promise<Readable> => {
  const all = (async function* () {
    yield* pieces;
  })();
  const first = await all.next();
  const rest = async function* () {
    if (first.done === true) return;
    yield first.value;
    yield* all;
  };
  const stream = Readable.from(rest(), { objectMode: false });
  // Also where nothing was read of it.
  stream.once('close', () => void all.return(undefined).catch(() => undefined));
  return stream;
};

/** A text of JSON as it stands. */
export const sendJson = async (
  reply: FastifyReply,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<FastifyReply> => reply.type('application/json; charset=utf-8').send(await streamOf(pieces));

/** Lines of a CSV, a row at a time. */
export const sendCsv = async (
  reply: FastifyReply,
  name: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<FastifyReply> =>
  reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', attachment(`${name}.csv`))
    .send(await streamOf(gathered(lines)));

/** A file in memory, sent with its length and without a copy. */
export const sendFile = async (
  reply: FastifyReply,
  file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array },
): Promise<FastifyReply> =>
  reply
    .type(file.mediaType)
    .header('content-disposition', attachment(file.name))
    .header('content-length', file.bytes.length)
    .send(await streamOf(bytePieces(file.bytes)));
