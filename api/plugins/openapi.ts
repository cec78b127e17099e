import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { publicPart } from './access.ts';
import { described, inOrder, withExamples } from './described.ts';

/** OpenAPI 3.1 from the contract, at /openapi.json, and a page to try it at /docs. Register before the routes. */
export const openapi = async (app: FastifyInstance, version: string): Promise<void> => {
  // One for each application: it keeps which schemas there are, and tells them apart by their number alone.
  const jsonSchemaTransform = createJsonSchemaTransform({});
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Junheng 均衡',
        version,
        description:
          'Teacher rotation of a county or district: upload, plan, follow, fetch. Errors are RFC 9457 problems.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      tags: [
        { name: 'access' },
        { name: 'districts' },
        { name: 'datasets' },
        { name: 'policies' },
        { name: 'plans' },
        { name: 'reviews' },
        { name: 'appeals' },
        { name: 'evidence' },
        { name: 'orders' },
        { name: 'documents' },
        { name: 'events' },
        { name: 'province' },
        { name: 'service' },
      ],
    },
    transform: (given) => {
      const { schema, url, route } = given;
      const method = [route.method].flat()[0] ?? 'GET';
      const isPublic = route.config?.action === 'public';
      return jsonSchemaTransform({ ...given, schema: described(schema ?? {}, method, url, isPublic) });
    },
    transformObject: (given) => inOrder(withExamples(jsonSchemaTransformObject(given))),
  });
  await publicPart(app, async (part) => {
    await part.register(swaggerUi, { routePrefix: '/docs', staticCSP: true });
    part.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  });
};
