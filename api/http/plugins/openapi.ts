import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { tags } from '../../../src/text/operations.ts';
import { pageHeader } from '../auth/same-origin.ts';
import type { PublicAddress } from '../public-address.ts';
import { publicPart } from './access.ts';
import { inOrder, openapiMetadata, operationOf, withExamples } from './openapi-metadata.ts';
import { securitySchemes, servers } from './openapi-parts.ts';

/**
 * Adds the header of the page to requests to this service, without which the session's cookie changes nothing. The
 * page of the description writes the function out as code, so it closes over nothing.
 */
const withPageHeader = new Function(
  'request',
  `if (new URL(request.url, window.location.href).origin === window.location.origin)
    request.headers['${pageHeader}'] = '1';
  return request;`,
) as (request: object) => object;

/** The page of the description sets a style in its markup; scripts stay those of the service. */
const withInlineStyles = (policy: string): string =>
  policy.replace(/style-src [^;]*/, "style-src 'self' 'unsafe-inline'");

const uiConfig = {
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: 'none',
  filter: true,
  requestInterceptor: withPageHeader,
} as const;

/** OpenAPI 3.1 from the contract, at /openapi.json, and a page to try it at /docs. Register before the routes. */
export const openapi = async (app: FastifyInstance, version: string, address: PublicAddress | null): Promise<void> => {
  // One for each application: it keeps which schemas there are, and tells them apart by their number alone.
  const jsonSchemaTransform = createJsonSchemaTransform({});
  const once = new Set<string>();
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Junheng 均衡',
        version,
        description:
          'Teacher rotation and staffing of a county: import a dataset, make a plan, review it, issue documents. Errors are problem details (RFC 9457).',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers,
      tags,
      components: { securitySchemes: securitySchemes(address?.isHttps === true) },
    },
    transform: (given) => {
      const { schema, url, route } = given;
      const method = [route.method].flat()[0] ?? 'GET';
      const config = route.config ?? {};
      if (config.once === true) once.add(operationOf(method, url));
      return jsonSchemaTransform({ ...given, schema: openapiMetadata(schema ?? {}, method, url, config) });
    },
    transformObject: (given) => inOrder(withExamples(jsonSchemaTransformObject(given), once)),
  });
  await publicPart(app, async (part) => {
    await part.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: true,
      transformStaticCSP: withInlineStyles,
      uiConfig,
    });
    part.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  });
};
