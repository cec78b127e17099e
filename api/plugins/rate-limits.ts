import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problems.ts';

/** Requests a minute: of somebody known, and from an address without anybody known, where a whole bureau may sit. */
export interface RateLimits {
  readonly known: number;
  readonly unknown: number;
}

export const usualLimits: RateLimits = { known: 1200, unknown: 600 };

/**
 * Requests counted by caller where there is one, else by address; for what costs the service work, not for its page and
 * texts. Register after whoever finds the caller.
 *
 * Each process counts for itself, so that N of them take N times as many: what this guards is a process's own time. What
 * guards secrets is counted in the database, for all processes together: passwords, one-time secrets, links to cards and
 * answers of the identity provider (`api/access/throttle.ts`). Sessions and tokens are looked up by 256 random bits, which
 * no number of tries finds.
 */
export const rateLimits = async (app: FastifyInstance, limits: RateLimits): Promise<void> => {
  await app.register(rateLimit, {
    timeWindow: 60_000,
    max: (request) => (request.caller === null ? limits.unknown : limits.known),
    keyGenerator: (request) =>
      request.caller === null ? `address ${request.ip}` : `member ${request.caller.membershipId}`,
    allowList: (request) => !request.url.startsWith('/api/') || request.url.startsWith('/api/texts/'),
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) => new Problem('too_many_requests', { seconds: Math.ceil(ttl / 1000) }),
  });
};
