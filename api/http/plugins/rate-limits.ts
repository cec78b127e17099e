import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problems.ts';

/** Requests a minute: of somebody known, and from an address without anybody known, where a whole bureau may sit. */
export interface RateLimits {
  readonly known: number;
  readonly unknown: number;
}

export const usualLimits: RateLimits = { known: 1200, unknown: 600 };

/** Opening the page once takes some thirty files, each kept as bytes and usually confirmed by its ETag. */
const filesPerRequest = 10;

/** What keeps watch over the service must hear from it. */
const watched = ['/health', '/ready'];

/** The files of the page have a count of their own, so that many people who open it behind one address can sign in. */
const isFile = ({ url }: FastifyRequest): boolean => !/^\/(api\/|docs|openapi\.json)/.test(url);

/**
 * Limits requests by caller if there is one, else by address. Register after the plugin that resolves the caller.
 *
 * Each process counts for itself, so that N of them take N times as many: what this guards is a process's own time.
 * What guards secrets is counted in the database, for all processes together: passwords, one-time secrets, links to
 * cards and answers of the identity provider (`api/access/throttle.ts`). Sessions and tokens are looked up by 256
 * random bits, which no number of tries finds.
 */
export const rateLimits = async (app: FastifyInstance, limits: RateLimits): Promise<void> => {
  await app.register(rateLimit, {
    timeWindow: 60_000,
    max: (request) => {
      if (request.caller !== null) return limits.known;
      return isFile(request) ? limits.unknown * filesPerRequest : limits.unknown;
    },
    keyGenerator: (request) => {
      if (request.caller !== null) return `member ${request.caller.membershipId}`;
      return `${isFile(request) ? 'files' : 'address'} ${request.ip}`;
    },
    allowList: (request) => watched.includes(request.routeOptions.url ?? ''),
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) => new Problem('too_many_requests', { seconds: Math.ceil(ttl / 1000) }),
  });
};
