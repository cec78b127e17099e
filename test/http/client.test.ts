import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, given } from '../support/client.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
});
afterAll(() => service.close());

type Json = Readonly<Record<string, unknown>>;

/** All refusals share one problem schema: each operation lists it once. */
const answers = (responses: Json): Json => {
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const [problem] = Object.entries(responses).flatMap(([status, one]) => (status.startsWith('2') ? [] : [one]));
  return { ...Object.fromEntries(good), ...(problem === undefined ? {} : { default: problem }) };
};

/** What a type is made of: no examples, one problem. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      key === 'example' ? [] : [[key, bare(key === 'responses' && !('type' in value) ? answers(part) : part)]],
    ),
  );
};

/** Only what somebody uses is exported. */
const exported = (types: string): string =>
  types
    .replace(/^export type (webhooks|\$defs) = .*\n/gm, '')
    .replace('export interface operations', 'interface operations')
    .replace('export interface components', 'interface components');

describe('the typed client', () => {
  it('equals the client generated from the OpenAPI document; `vitest -u` writes it anew', async () => {
    const document = JSON.stringify(bare((await service.inject('/openapi.json')).json()));
    const head =
      '/** The paths of the service and their schemas, made from its OpenAPI document; not written by hand. */\n';
    const types = exported(astToString(await openapiTS(document)));
    await expect(head + types).toMatchFileSnapshot('../../api/http/contract/openapi-types.ts');
  });

  it('asks, and gives the answer its type', async () => {
    const client = clientOf(service.officer);
    const dataset = given(await client.POST('/api/datasets', { body: { name: 'small' } }));
    expect('counts' in dataset ? dataset.counts.teachers : dataset).toBe(60);
    const ledger = given(
      await client.GET('/api/datasets/{id}/ledger', {
        params: { path: { id: dataset.id }, query: { limit: 2, eligible: 'yes' } },
      }),
    );
    expect(ledger.entries).toHaveLength(2);
    expect(ledger.entries.every(({ eligible }) => eligible)).toBe(true);
  });

  it('tells a refusal by its problem', async () => {
    const result = await clientOf(service.officer).GET('/api/plans/{id}', { params: { path: { id: 'none' } } });
    expect(result.response.status).toBe(404);
    expect(result.error).toMatchObject({ code: 'plan_not_found' });
    expect(() => given(result)).toThrow('plan_not_found');
  });
});
