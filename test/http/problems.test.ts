import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemCodes } from '../../api/http/contract/problem.ts';
import { catalogues } from '../../src/text/render.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
});
afterAll(() => service.close());

const json = { 'content-type': 'application/json' };
const post = (url: string, payload: string | object, headers: Record<string, string> = json) =>
  service.inject({ method: 'POST', url, payload, headers });

describe('what the service refuses', () => {
  it.each([
    ['an address that does not exist', () => service.inject('/api/nothing'), 404, 'not_found'],
    ['an unknown dataset', () => service.inject('/api/datasets/x'), 404, 'dataset_not_found'],
    ['the ledger of an unknown dataset', () => service.inject('/api/datasets/x/ledger'), 404, 'dataset_not_found'],
    ['an unknown plan', () => service.inject('/api/plans/x'), 404, 'plan_not_found'],
    ['the workbook of an unknown plan', () => service.inject('/api/plans/x/workbook'), 404, 'plan_not_found'],
    ['events of an unknown plan', () => service.inject('/api/plans/x/events'), 404, 'plan_not_found'],
    [
      'cancelling an unknown plan',
      () => service.inject({ method: 'DELETE', url: '/api/plans/x' }),
      404,
      'plan_not_found',
    ],
    ['a plan of an unknown dataset', () => post('/api/plans', { datasetId: 'x' }), 404, 'dataset_not_found'],
    ['JSON that is not', () => post('/api/plans', '{"datasetId":'), 400, 'malformed_body'],
    ['an empty body', () => post('/api/plans', ''), 400, 'malformed_body'],
    ['a number where text belongs', () => post('/api/plans', { datasetId: 7 }), 400, 'invalid_request'],
    ['a time limit of abc', () => post('/api/plans', { datasetId: 'x', timeLimit: 'abc' }), 400, 'invalid_request'],
    ['an unknown engine', () => post('/api/plans', { datasetId: 'x', engine: 'magic' }), 400, 'invalid_request'],
    ['an unknown key', () => post('/api/plans', { datasetId: 'x', colour: 'red' }), 400, 'invalid_request'],
    ['a dataset without a name', () => post('/api/datasets', {}), 400, 'invalid_request'],
    ['an identifier without end', () => service.inject(`/api/plans/${'x'.repeat(300)}`), 404, 'not_found'],
    ['two identifiers without end', () => service.inject(`/api/plans/${'x'.repeat(300)}/cards/x`), 404, 'not_found'],
    ['an address that cannot be read', () => service.inject('/api/plans/%E4%'), 400, 'invalid_request'],
    [
      'a body of another kind',
      () => post('/api/plans', 'a=b', { 'content-type': 'text/plain' }),
      415,
      'unsupported_media_type',
    ],
    ['a body of two megabytes', () => post('/api/plans', { datasetId: 'x'.repeat(2 ** 21) }), 413, 'body_too_large'],
    [
      'a broken upload',
      () => post('/api/datasets', 'nothing', { 'content-type': 'multipart/form-data' }),
      422,
      'upload_not_understood',
    ],
  ] as const)('%s', async (_what, ask, status, code) => {
    const answer = await ask();
    expect(answer.json()).toMatchObject({ code, status, type: `urn:junheng:problem:${code}` });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).not.toMatch(/node_modules|\.ts:\d|at .*\(/);
  });

  it('has a text for every code in both languages', () => {
    for (const language of ['zh', 'en'] as const)
      for (const code of problemCodes)
        for (const part of ['title', 'detail'])
          expect(catalogues[language]).toHaveProperty([`problem.${code}.${part}`]);
  });

  it('answers in Chinese unless English is preferred', async () => {
    const title = async (header?: string) =>
      (
        await service.inject({
          url: '/api/plans/x',
          headers: header === undefined ? {} : { 'accept-language': header },
        })
      ).json().title;
    expect(await title()).toBe('没有这个方案');
    expect(await title('fr')).toBe('没有这个方案');
    expect(await title('en;q=0.3, zh-CN;q=0.8')).toBe('没有这个方案');
    expect(await title('en-US,en;q=0.9')).toBe('No such plan');
  });

  it('promises no https and lets no foreign script in', async () => {
    const { headers } = await service.inject('/');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });
});
