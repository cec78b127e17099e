import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Services } from '../../use-cases/services.ts';
import { problemSchema } from '../contract/problem.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly services: Services;
  }
}

/** The application as routes see it: schemas of zod give requests and replies their types. */
export type RouteApp = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

const problem = { description: 'Problem details', content: { 'application/problem+json': { schema: problemSchema } } };

/** The problems a route may answer with, for its description. */
export const problemsOf = <Status extends number>(...statuses: readonly Status[]) =>
  Object.fromEntries(statuses.map((status) => [status, problem])) as Record<Status, typeof problem>;

export const idParameters = z.strictObject({ id: z.string().min(1).max(200) });

/** An answer without a body. */
export const empty = z.null().describe('Nothing');
