import type { FastifyRequest } from 'fastify';

/**
 * Aborts when the client has gone, or has its whole answer. It never rejects: `events.once(request.raw, 'close')` rejects
 * when the connection is reset, and a rejection without a handler ends the process.
 */
export const clientGone = ({ raw }: Pick<FastifyRequest, 'raw'>): AbortSignal => {
  const gone = new AbortController();
  if (raw.destroyed) gone.abort();
  else raw.once('close', () => gone.abort());
  return gone.signal;
};

/** Whether the body ended before its end: the client cut it, or the service did. */
export const bodyBrokenOff = ({ raw }: Pick<FastifyRequest, 'raw'>): boolean => raw.destroyed && !raw.complete;
