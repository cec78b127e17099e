import type { FastifyContextConfig, FastifySchema } from 'fastify';
import exchanges from '../contract/examples.json' with { type: 'json' };
import { problemSchema } from '../contract/problem.ts';
import { securityOf, usedSchemas } from './openapi-parts.ts';
import { waiting } from './preference.ts';

/** One request with its answer as they were, ids and moments made even. */
interface Exchange {
  readonly status: number;
  readonly request?: unknown;
  readonly answer?: unknown;
}

const examples: Readonly<Record<string, Exchange>> = exchanges;

/** `GET /api/plans/{id}`: what an operation is called in the document and among the examples. */
export const operationOf = (method: string, url: string): string => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`;

/** `getPlansIdTransfers`: a name for programs that are generated from the document. */
const operationId = (method: string, url: string): string =>
  method.toLowerCase() +
  url
    .replace('/api/', '')
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== '')
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join('');

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** What any route may be answered with, besides what its own description says. */
const everywhere = (schema: FastifySchema, method: string, isPublic: boolean, once: boolean) => {
  const isReading = method === 'GET';
  const isAsked = schema.querystring !== undefined || schema.params !== undefined;
  return {
    ...(isReading && !isAsked ? {} : { 400: problem('The request is not what the schema says') }),
    ...(isReading ? {} : { 507: problem('The disk is full; nothing was changed') }),
    ...(isReading ? {} : { 413: problem('The body is too large'), 415: problem('The body is of another media type') }),
    ...(isReading && isPublic ? {} : { 403: problem('The role, the scopes or the origin do not allow it') }),
    ...(isPublic ? {} : { 401: problem('Nobody is signed in') }),
    ...(once
      ? {
          409: problem('The same request is under way, or was carried out and its answer is lost'),
          422: problem('The Idempotency-Key was used for another request'),
        }
      : {}),
    429: problem('Too many requests; RateLimit-Reset says when to go on'),
    500: problem('The service failed; what it logged has the number of the request'),
    503: problem('The database or the queue is not available; nothing was changed'),
  };
};

/** A route's schema with everything the document tells besides: a name, and the problems every route may end in. */
export const openapiMetadata = (
  schema: FastifySchema,
  method: string,
  url: string,
  { action = 'public', once }: FastifyContextConfig,
): FastifySchema => ({
  ...schema,
  operationId: operationId(method, url),
  security: securityOf(method, action),
  response: { ...everywhere(schema, method, action === 'public', once === true), ...(schema.response ?? {}) },
});

/** Bodies that are read as they come: no schema of the framework can judge a stream of files. */
const files = (most: number, fields: Readonly<Record<string, object>> = {}) => ({
  'multipart/form-data': {
    schema: {
      type: 'object',
      required: ['files'],
      properties: {
        files: { type: 'array', minItems: 1, maxItems: most, items: { type: 'string', format: 'binary' } },
        ...fields,
      },
    },
  },
});
const uploads: Readonly<Record<string, Content>> = {
  'POST /api/datasets': {
    ...files(12, {
      policy: {
        type: 'string',
        description:
          'Whose subjects and reference date count: `name/version`, `name`, an id, a preset, or policy.json itself',
      },
    }),
    'application/json': { schema: { $ref: '#/components/schemas/NamedDatasetInput' } },
  },
  'POST /api/evidence': files(1),
};

/** Of every request that is carried out once. */
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The request is carried out once however often it comes with this key; its answer is kept for a day',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};

/** Of every change of something that has a revision. */
const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The revision that was seen: the ETag of the last answer',
  schema: { type: 'string', maxLength: 200 },
};

/** Of every POST that begins a job and waits for its end. */
const prefer = {
  name: 'Prefer',
  in: 'header',
  required: false,
  description: `How long to wait for the end (RFC 7240): \`respond-async\` not at all, \`wait=N\` N seconds, ${waiting.most} at most; ${waiting.usual} where nothing is said. What has not ended by then is answered with 202 and goes on`,
  schema: { type: 'string', maxLength: 200 },
};

interface Content {
  readonly [mediaType: string]: { readonly schema?: object; example?: unknown };
}
interface Operation {
  parameters?: readonly object[];
  requestBody?: { readonly required?: boolean; readonly content?: Content };
  readonly responses?: Readonly<Record<string, { readonly content?: Content }>>;
}

/**
 * Puts the examples where the document shows them, next to the schemas of their bodies, and describes uploads and
 * headers. `once` holds the names of the operations that take an `Idempotency-Key`.
 */
export const withExamples = <Document extends { readonly paths?: object }>(
  document: Document,
  once: ReadonlySet<string>,
): Document => {
  for (const [path, operations] of Object.entries(document.paths ?? {}))
    for (const [method, operation] of Object.entries(operations as Readonly<Record<string, Operation>>)) {
      const name = `${method.toUpperCase()} ${path}`;
      if (once.has(name)) operation.parameters = [...(operation.parameters ?? []), idempotencyKey];
      if (method === 'post' && operation.responses?.[201] !== undefined && operation.responses[202] !== undefined)
        operation.parameters = [...(operation.parameters ?? []), prefer];
      if (operation.responses?.[428] !== undefined) operation.parameters = [...(operation.parameters ?? []), ifMatch];
      const upload = uploads[name];
      if (upload !== undefined) operation.requestBody = { required: true, content: upload };
      const example = examples[name];
      if (example === undefined) continue;
      const asked = operation.requestBody?.content?.['application/json'];
      if (asked !== undefined && example.request !== undefined) asked.example = example.request;
      const answered = operation.responses?.[example.status]?.content?.['application/json'];
      // A file is described as bytes, also where it happens to be JSON.
      const isFile = answered?.schema !== undefined && 'type' in answered.schema && answered.schema.type === 'string';
      if (answered !== undefined && example.answer !== undefined && !isFile) answered.example = example.answer;
    }
  return document;
};

/** The schemas that are used, in the order of their names. */
export const inOrder = <Document extends object>(document: Document): Document => {
  if (!('components' in document)) return document;
  const components = document.components as { readonly schemas?: Readonly<Record<string, unknown>> };
  const { paths } = document as { readonly paths?: unknown };
  return { ...document, components: { ...components, schemas: usedSchemas(paths, components.schemas ?? {}) } };
};
