import { describe, expect, it } from 'vitest';
import { signInOverHttp } from '../support/sign-in-over-http.ts';
import { start } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();

describe('SIGTERM', () => {
  it('lets a request that is under way be answered before the service ends', async () => {
    const server = start('serve', '--port', '0', '--data', await space.data('data'), '--json');
    await server.says('Ctrl+C');
    const { address, firstAccount } = JSON.parse(server.heard()) as {
      readonly address: string;
      readonly firstAccount: { readonly login: string; readonly secret: string };
    };
    const ask = await signInOverHttp(address, firstAccount.login, firstAccount.secret);
    const pending = ask('/api/datasets', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'sample' }),
    });
    // Reading the sample in a thread of its own takes longer than its coming in.
    await new Promise((resolve) => setTimeout(resolve, 150));
    server.signal('SIGTERM');
    const answer = await pending;
    // On a busy machine the answer before the deadline is the location of the continuing import.
    expect(answer.status).toBeOneOf([201, 202]);
    const said = (await answer.json()) as object;
    expect(said).toMatchObject(
      answer.status === 201 ? { counts: { schools: expect.any(Number) } } : { links: { self: expect.any(String) } },
    );
    expect((await server.ended).code).toBe(0);
  });
});

describe('a service whose starter vanishes', () => {
  it('stops when its parent process has exited', async () => {
    const server = start('serve', '--port', '0', '--data', await space.ownData('orphan'), '--json');
    await server.says('Ctrl+C');
    server.signal('SIGKILL');
    // The pipe closes with the last of its processes.
    expect((await server.ended).err).toContain('正在停止');
  });
});
