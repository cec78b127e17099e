import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInOverHttp } from '../support/sign-in-over-http.ts';
import { start } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const options = process.env.NODE_OPTIONS;

/** The service itself says which process it is, and throws where nothing catches it when SIGUSR2 comes. */
const inside = `
import { writeFileSync } from 'node:fs';
if (/entry[.][jt]s$/.test(process.argv[1] ?? '')) {
  writeFileSync(process.env.JUNHENG_TEST_PID, String(process.pid));
  process.on('SIGUSR2', () => { Promise.reject(new Error('thrown by a test')); });
}`;

beforeAll(async () => {
  process.env.JUNHENG_TEST_PID = space.at('pid');
  process.env.NODE_OPTIONS = `${options ?? ''} --import ${await space.file('inside.mjs', inside)}`;
});
afterAll(() => {
  delete process.env.JUNHENG_TEST_PID;
  if (options === undefined) delete process.env.NODE_OPTIONS;
  else process.env.NODE_OPTIONS = options;
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const holder = createServer().listen(0, '127.0.0.1', () => {
      const address = holder.address();
      holder.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
const servicePid = async (): Promise<number> => Number(await readFile(space.at('pid'), 'utf8'));
const ready = async (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
const anotherIsReady = async (port: number, than: number): Promise<void> => {
  while ((await servicePid()) === than || !(await ready(port))) await wait(50);
};

describe('npm start', () => {
  it('starts the service again when it is killed or fails, on the same port with the same data', async () => {
    const port = await freePort();
    const data = await space.ownData('data');
    const server = start('serve', '--port', String(port), '--data', data, '--json');
    await server.says('Ctrl+C');
    const { address, firstAccount } = JSON.parse(server.heard()) as {
      readonly address: string;
      readonly firstAccount: { readonly login: string; readonly secret: string };
    };
    const ask = await signInOverHttp(address, firstAccount.login, firstAccount.secret);
    expect((await ask('/api/plans')).status).toBe(200);

    const first = await servicePid();
    process.kill(first, 'SIGKILL');
    await anotherIsReady(port, first);
    expect((await ask('/api/plans')).status).toBe(200);

    const second = await servicePid();
    process.kill(second, 'SIGUSR2');
    await anotherIsReady(port, second);
    expect((await ask('/api/plans')).status).toBe(200);

    server.signal('SIGTERM');
    const { code, err } = await server.ended;
    expect(code).toBe(0);
    expect(err).toContain('均衡服务意外结束（SIGKILL），正在重新启动');
    expect(err).toMatch(/Error: thrown by a test\n +at /);
    expect(err).toContain('均衡服务意外结束（70），正在重新启动');
  });

  it('starts a worker again when it is killed', async () => {
    const server = start('serve', '--role', 'worker', '--data', await space.data('worker'));
    await server.says('Ctrl+C');
    const first = await servicePid();
    process.kill(first, 'SIGKILL');
    await server.says('SIGKILL');
    const working = server.heard();
    while (server.heard() === working) await wait(50);
    server.signal('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });
});
