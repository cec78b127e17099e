import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { diskSpaceGuard } from './disk-space.ts';
import { problems } from './problems.ts';

describe('a full disk', () => {
  it('refuses what would be stored, before its body is read, and shows what is there', async () => {
    let free = false;
    const app = Fastify();
    problems(app);
    diskSpaceGuard(app, async () => free);
    app.route({ method: ['GET', 'POST', 'DELETE'], url: '/', handler: async () => ({ ok: true }) });
    app.post('/session', { config: { onFullDisk: true } }, async () => ({ ok: true }));
    const ask = async (method: 'GET' | 'POST' | 'DELETE', url = '/') => (await app.inject({ method, url })).json();
    expect(await ask('POST')).toMatchObject({ code: 'storage_full', status: 507 });
    const allowed = [await ask('GET'), await ask('DELETE'), await ask('POST', '/session')];
    expect(allowed).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    free = true;
    expect(await ask('POST')).toEqual({ ok: true });
    await app.close();
  });
});
