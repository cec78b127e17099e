import type { FastifyRequest } from 'fastify';
import { maskNumbers } from '../../src/privacy/mask-numbers.ts';

/** An error as a log keeps it: no detail of the database, which quotes rows, and no person's number in its words. */
interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly stack: string;
  readonly [key: string]: unknown;
}

const logged = (error: unknown): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return {
    type: error.name,
    ...code,
    message: maskNumbers('log', error.message),
    stack: maskNumbers('log', error.stack ?? ''),
  };
};

/**
 * What the log keeps of a request: the route, not the requested URL, since a query may hold a name and a path the id
 * of a person; neither headers nor cookies nor the client's address.
 */
export const logSerializers = {
  req: (request: Pick<FastifyRequest, 'id' | 'method' | 'routeOptions'>) => ({
    id: request.id,
    method: request.method,
    route: request.routeOptions?.url ?? null,
  }),
  err: logged,
} as const;
