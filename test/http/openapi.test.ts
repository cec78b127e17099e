import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
const routes: string[] = [];
type Json = Readonly<Record<string, unknown>>;
let document: Json & { openapi: string; paths: Record<string, Record<string, Json & { responses: Json }>> };
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  document = (await service.app.inject('/openapi.json')).json();
  for (const line of service.app.printRoutes({ commonPrefix: false }).split('\n')) routes.push(line);
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

const expected = [
  'get /api/datasets',
  'post /api/datasets',
  'get /api/datasets/{id}',
  'get /api/datasets/{id}/ledger',
  'get /api/datasets/{id}/staffing',
  'get /api/plans',
  'post /api/plans',
  'delete /api/plans/{id}',
  'get /api/plans/{id}',
  'get /api/plans/{id}/checks',
  'get /api/plans/{id}/events',
  'get /api/plans/{id}/evidence',
  'get /api/plans/{id}/placements',
  'get /api/plans/{id}/plan',
  'get /api/plans/{id}/run',
  'get /api/plans/{id}/tables',
  'get /api/plans/{id}/tables/{name}',
  'get /api/plans/{id}/transfers',
  'get /api/plans/{id}/workbook',
  'get /api/presets',
  'get /api/samples',
  'get /api/texts/{language}',
];

describe('the OpenAPI document', () => {
  it('is 3.1 and describes every route of the service', () => {
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described.toSorted()).toEqual(expected.toSorted());
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

  it('is shown on a page of its own', async () => {
    const page = await service.app.inject('/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('swagger');
  });
});
