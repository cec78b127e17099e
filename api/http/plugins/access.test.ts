import Fastify, { type FastifyContextConfig } from 'fastify';
import { describe, expect, it } from 'vitest';
import { access, publicPart } from './access.ts';
import { cookies } from './cookies.ts';

const appWith = async (config: FastifyContextConfig | undefined) => {
  const app = Fastify();
  await cookies(app, null);
  access(app, null);
  app.get('/api/anything', config === undefined ? {} : { config }, () => 'something');
  return app;
};

describe('a route', () => {
  it('prevents the start of a route without an action', async () => {
    await expect((await appWith(undefined)).ready()).rejects.toThrow('GET /api/anything');
  });

  it('prevents the start of a route with an unknown action', async () => {
    const unknown = { action: 'plans.fly' as unknown as 'plans.read' };
    await expect((await appWith(unknown)).ready()).rejects.toThrow('GET /api/anything');
  });

  it('starts a route with a known action and lists it, both HEAD and GET', async () => {
    const app = await appWith({ action: 'plans.read' });
    await publicPart(app, async (part) => void part.get('/page', () => 'page'));
    await app.ready();
    expect(
      app
        .listedRoutes()
        .map(({ method, url, action }) => `${method} ${url} ${action}`)
        .toSorted(),
    ).toEqual([
      'GET /api/anything plans.read',
      'GET /page public',
      'HEAD /api/anything plans.read',
      'HEAD /page public',
    ]);
    await app.close();
  });
});
