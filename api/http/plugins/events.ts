import { fastifySSE } from '@fastify/sse';
import type { FastifyInstance } from 'fastify';

/** Server-sent events; a comment every fifteen seconds keeps proxies from closing a quiet stream. */
export const events = async (app: FastifyInstance): Promise<void> => {
  await app.register(fastifySSE, { heartbeatInterval: 15_000 });
};
