import type { FastifyContextConfig, FastifySchema } from 'fastify';
import { operationSummary } from '../../../src/text/operations.ts';
import exchanges from '../contract/examples.json' with { type: 'json' };
import { problemSchema } from '../contract/problem.ts';
import { securityOf, usedSchemas } from './openapi-parts.ts';
import { waiting } from './preference.ts';

/** One recorded request with its answer; ids and times are normalised. */
interface Exchange {
  readonly status: number;
  readonly request?: unknown;
  readonly answer?: unknown;
}

const examples: Readonly<Record<string, Exchange>> = exchanges;

/** `GET /api/plans/{id}`: the key of an operation in the document, the examples and the catalogue. */
export const operationOf = (method: string, url: string): string => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`;

/** `getPlansIdTransfers`: the operation's name in generated clients. */
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

/** Problems that every route may answer with, in addition to its own. */
const everywhere = (schema: FastifySchema, method: string, isPublic: boolean, once: boolean) => {
  const isReading = method === 'GET';
  const isAsked = schema.querystring !== undefined || schema.params !== undefined;
  return {
    ...(isReading && !isAsked ? {} : { 400: problem('The request does not match the schema') }),
    ...(isReading ? {} : { 507: problem('The disk is full. Nothing was changed') }),
    ...(isReading
      ? {}
      : { 413: problem('The body is too large'), 415: problem('The media type of the body is not accepted') }),
    ...(isReading && isPublic ? {} : { 403: problem('The role, the scopes or the origin do not allow this') }),
    ...(isPublic ? {} : { 401: problem('No valid session or token') }),
    ...(once
      ? {
          409: problem('The same request is still running, or it ran and its answer is lost'),
          422: problem('The Idempotency-Key was used for another request'),
        }
      : {}),
    429: problem('Too many requests. RateLimit-Reset gives the seconds to wait'),
    500: problem('The service failed. Its log entry holds the request id'),
    503: problem('The database or the queue is not available. Nothing was changed'),
  };
};

/** A route's schema with its operation id, its summary from the catalogue, and the problems of every route. */
export const openapiMetadata = (
  schema: FastifySchema,
  method: string,
  url: string,
  { action = 'public', once }: FastifyContextConfig,
): FastifySchema => ({
  ...schema,
  operationId: operationId(method, url),
  summary: operationSummary('en', operationOf(method, url)),
  security: securityOf(method, action),
  response: { ...everywhere(schema, method, action === 'public', once === true), ...(schema.response ?? {}) },
});

/** Upload bodies. They are read as streams, so the framework cannot validate them by a schema. */
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
          'The policy that gives subjects and reference date: `name/version`, `name`, an id, a preset, or the text of policy.json',
      },
    }),
    'application/json': { schema: { $ref: '#/components/schemas/NamedDatasetInput' } },
  },
  'POST /api/evidence': files(1),
};

/** On every operation that runs once for each key. */
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'A repeated request with the same key runs once. Its answer is kept for a day',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};

/** On every change of an object with a revision. */
const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag of the last answer. A stale one is answered with 412',
  schema: { type: 'string', maxLength: 200 },
};

/** On every POST that starts a job and waits for it. */
const prefer = {
  name: 'Prefer',
  in: 'header',
  required: false,
  description: `How long to wait for the job (RFC 7240): \`respond-async\` does not wait, \`wait=N\` waits N seconds, ${waiting.most} at most; the default is ${waiting.usual}. A job that is still running is answered with 202 and continues`,
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
 * Adds examples, upload bodies and header parameters to the operations. `once` holds the names of the operations that
 * take an `Idempotency-Key`.
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
      const media = operation.requestBody?.content?.['application/json'];
      if (media !== undefined && example.request !== undefined) media.example = example.request;
      const answered = operation.responses?.[example.status]?.content?.['application/json'];
      // A file is described as bytes, even if it is JSON.
      const isFile = answered?.schema !== undefined && 'type' in answered.schema && answered.schema.type === 'string';
      if (answered !== undefined && example.answer !== undefined && !isFile) answered.example = example.answer;
    }
  return document;
};

/** The document with only the schemas that are used, sorted by name. */
export const inOrder = <Document extends object>(document: Document): Document => {
  if (!('components' in document)) return document;
  const components = document.components as { readonly schemas?: Readonly<Record<string, unknown>> };
  const { paths } = document as { readonly paths?: unknown };
  return { ...document, components: { ...components, schemas: usedSchemas(paths, components.schemas ?? {}) } };
};
