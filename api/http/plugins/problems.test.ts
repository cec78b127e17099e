import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { problems } from './problems.ts';

const answerTo = async (error: object) => {
  const app = Fastify();
  problems(app);
  app.get('/', async () => {
    throw Object.assign(new Error('where it hurts: secret'), error);
  });
  const answer = await app.inject({ url: '/', headers: { 'accept-language': 'en' } });
  await app.close();
  expect(answer.body).not.toContain('secret');
  return answer.json();
};

describe('a failure of the database', () => {
  it.each([
    ['57P01', 'database_unavailable', 503],
    ['53100', 'storage_full', 507],
    ['22021', 'invalid_request', 400],
    ['42501', 'internal', 500],
  ])('%s is answered as %s', async (code, problem, status) => {
    expect(await answerTo({ code })).toMatchObject({ code: problem, status });
  });
});
