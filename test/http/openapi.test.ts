import { fileURLToPath } from 'node:url';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationOf } from '../../api/http/plugins/openapi-metadata.ts';
import { httpPages } from '../../tools/docs/http.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
type Json = Readonly<Record<string, unknown>>;
let document: Json & { openapi: string; paths: Record<string, Record<string, Json & { responses: Json }>> };
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  document = (await service.inject('/openapi.json')).json();
});
afterAll(() => service.close());

const references = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) =>
        key === '$ref' && typeof part === 'string' ? [part] : references(part),
      );

const resolve = (reference: string): unknown =>
  reference
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);

describe('the OpenAPI document', () => {
  it('has version 3.1 and describes every route of the service', () => {
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const routes = service.app
      .listedRoutes()
      .filter(({ method, schema }) => method !== 'HEAD' && schema?.hide !== true)
      .map(({ method, url }) => `${method.toLowerCase()} ${url.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(routes.length).toBeGreaterThan(20);
    expect(described.toSorted()).toEqual(routes.toSorted());
  });

  it('refers only to what it contains', () => {
    const all = references(document);
    expect(all.length).toBeGreaterThan(20);
    for (const reference of all) expect(resolve(reference), reference).toBeDefined();
  });

  it('describes an answer and the problems of each route', () => {
    for (const [path, methods] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(methods)) {
        expect(
          Object.keys(operation.responses).some((status) => status.startsWith('2')),
          `${method} ${path}`,
        ).toBe(true);
        const parameters = (operation.parameters ?? []) as readonly { name: string; in: string; required?: boolean }[];
        for (const name of path.match(/(?<=\{)\w+/g) ?? [])
          expect(parameters, path).toContainEqual(expect.objectContaining({ name, in: 'path', required: true }));
      }
    expect(JSON.stringify(document.paths['/api/plans']?.post?.responses)).toContain('application/problem+json');
  });

  it('gives each operation a name of its own, words, and schemas by name', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ named: `${method} ${path}`, operation })),
    );
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    const isNamed = (schema: Json | undefined): boolean =>
      schema?.$ref !== undefined || schema?.type === 'string' || schema?.format === 'binary';
    for (const { named, operation } of operations) {
      expect(String(operation.summary ?? '').length, named).toBeGreaterThan(5);
      const bodies = [operation.requestBody, ...Object.values(operation.responses)] as (
        | { content?: Json }
        | undefined
      )[];
      for (const body of bodies)
        for (const [mediaType, { schema }] of Object.entries(
          (body?.content ?? {}) as Record<string, { schema?: Json }>,
        ))
          expect(isNamed(schema) || mediaType === 'multipart/form-data', `${named} ${mediaType}`).toBe(true);
    }
  });

  it('passes the recommended rules of a linter, without an error or a warning', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
    // The linter looks: without its servers the same document fails.
    const { servers: _servers, ...without } = document;
    const found = await lintFromString({ source: JSON.stringify(without), config });
    expect(found.map(({ ruleId }) => ruleId)).toContain('no-empty-servers');
  });

  it('says for every operation by what it is reached, and by which scope of a token', () => {
    const routes = service.app
      .listedRoutes()
      .filter(({ method, schema }) => method !== 'HEAD' && schema?.hide !== true);
    for (const { method, url, action } of routes) {
      const operation = document.paths[url.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      const security = (operation?.security ?? []) as readonly Readonly<Record<string, readonly string[]>>[];
      const page = method === 'GET' ? {} : { page: [] };
      if (action === 'public') expect(security, url).toEqual(method === 'GET' ? [] : [page]);
      else expect(security[0], url).toEqual({ session: [], ...page });
      if (action !== 'public' && !['session.switch', 'session.password', 'tokens.create'].includes(action))
        expect(security[1], url).toEqual({ token: [action] });
    }
  });

  it('equals docs/reference/http in both languages; `npm run docs` writes it anew', async () => {
    const actions = new Map(
      service.app.listedRoutes().map(({ method, url, action }) => [operationOf(method, url), action]),
    );
    for (const [name, text] of httpPages(document, actions)) {
      expect(text.match(/^\| `[A-Z]+ \//gm)?.length, name).toBe(
        Object.values(document.paths).flatMap((methods) => Object.keys(methods)).length,
      );
      await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`../../docs/reference/${name}`, import.meta.url)));
    }
  });

  it('lists the scopes of a token, and no schema that nothing uses', () => {
    const { schemas } = document.components as { readonly schemas: Readonly<Record<string, Json>> };
    expect(schemas.Scope?.enum).toEqual(
      expect.arrayContaining(['*', 'plans.*', 'plans.read', 'reasons.read_sensitive']),
    );
    const used = new Set(references(document));
    for (const name of Object.keys(schemas)) expect(used, name).toContain(`#/components/schemas/${name}`);
  });

  it('shows the OpenAPI document on its own page', async () => {
    const page = await service.inject('/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('swagger');
  });
});
