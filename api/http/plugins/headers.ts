import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { PublicAddress } from '../public-address.ts';

const halfAYear = 15_768_000;

/**
 * Security headers that follow the configured public address. If it is https, HSTS is sent. On a
 * plain-http intranet, where the bureau may have no certificate, nothing is upgraded. Scripts and
 * styles come from the service itself only, either way.
 */
export const headers = async (app: FastifyInstance, address: PublicAddress | null): Promise<void> => {
  const isHttps = address?.isHttps === true;
  await app.register(helmet, {
    strictTransportSecurity: isHttps ? { maxAge: halfAYear, includeSubDomains: false } : false,
    // Both are only honoured by browsers on https, and warned about elsewhere.
    crossOriginOpenerPolicy: isHttps ? { policy: 'same-origin' } : false,
    originAgentCluster: isHttps,
    referrerPolicy: { policy: 'no-referrer' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
  });
  // Answers are personal: neither the browser's cache nor a proxy may store them.
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
};
