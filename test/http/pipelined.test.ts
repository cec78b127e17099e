import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawConnection, requestBytes } from './raw-client.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let port: number;
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  await service.app.listen({ host: '127.0.0.1', port: 0 });
  port = (service.app.server.address() as AddressInfo).port;
  await service.inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' } });
});
afterAll(() => service.close());

const many = 1200;
const urls = ['/openapi.json', '/docs/json', '/api/texts/zh', '/api/datasets'];

/** Megabytes the process may grow: the answers in memory would take ten times as much. */
const growth = 150;

/** Sends all its requests together and reads nothing. */
const deafClient = async (url: string): Promise<Socket> => {
  const socket = await rawConnection(port);
  socket.pause();
  const bytes = requestBytes({ method: 'GET', url, headers: service.officer.headers });
  socket.write(Buffer.concat(Array.from({ length: many }, () => bytes)));
  return socket;
};

describe('a client that pipelines 1,200 requests', () => {
  it('neither slows others nor grows the process while it reads nothing', async () => {
    // The constant answers are made before the memory is read.
    for (const url of urls) await service.inject(url);
    const before = process.memoryUsage.rss();
    const clients = await Promise.all(urls.map(deafClient));
    for (let time = 0; time < 20; time += 1) {
      const ready = await fetch(`http://127.0.0.1:${port}/ready`);
      expect(ready.status).toBe(200);
      await wait(25);
    }
    expect((process.memoryUsage.rss() - before) / 1024 / 1024).toBeLessThan(growth);
    expect(clients.map(({ destroyed }) => destroyed)).toEqual(clients.map(() => false));
    for (const client of clients) client.destroy();
  });

  it('sends all answers in the order of the requests once the client reads', async () => {
    const socket = await rawConnection(port);
    const paths = Array.from({ length: many }, (_one, index) => `/api/plans/none-${index}`);
    const requests = paths.map((url) => requestBytes({ method: 'GET', url, headers: service.officer.headers }));
    socket.write(Buffer.concat(requests));
    await wait(200);
    let text = '';
    socket.setEncoding('utf8');
    for await (const piece of socket) {
      text += piece;
      if (text.includes(`"instance":"${paths.at(-1)}"`)) break;
    }
    expect([...text.matchAll(/"instance":"([^"]+)"/g)].map(([, instance]) => instance)).toEqual(paths);
  });

  it('closes a connection with too many pipelined requests', async () => {
    const socket = await deafClient('/openapi.json');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const more = Buffer.concat(
      Array.from({ length: 5000 }, () => Buffer.from('GET /health HTTP/1.1\r\nhost: x\r\n\r\n')),
    );
    socket.write(more);
    socket.resume();
    await closed;
    expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);
  });
});
