import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { trackConnections } from './connections.ts';
import { stopping } from './plugins/stopping.ts';

/** More than the buffers of the system hold. */
const large = Buffer.alloc(64 * 1024 * 1024, 'x');

const listening = async (): Promise<FastifyInstance> => {
  const connections = trackConnections();
  const app = Fastify({ serverFactory: connections.serverFactory, forceCloseConnections: 'idle' });
  stopping(app, connections);
  app.get('/large', (_request, reply) => reply.send(large));
  app.post('/', async () => 'read');
  await app.listen({ host: '127.0.0.1', port: 0 });
  return app;
};

const connected = async (app: FastifyInstance, text: string): Promise<Socket> => {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  socket.write(text);
  return socket;
};

describe('pipelined requests', () => {
  it('let the requests of other connections in between their answers', async () => {
    const connections = trackConnections();
    const app = Fastify({ serverFactory: connections.serverFactory, forceCloseConnections: 'idle' });
    stopping(app, connections);
    let answered = 0;
    app.get('/refused', (_request, reply) => {
      answered += 1;
      return reply.code(401).send({ code: 'not_signed_in' });
    });
    app.get('/other', async () => answered);
    await app.listen({ host: '127.0.0.1', port: 0 });
    const many = 1200;
    const flood = await connected(app, '');
    const other = await connected(app, '');
    flood.pause();
    flood.write('GET /refused HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(many));
    other.write('GET /other HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    let text = '';
    for await (const piece of other) text += piece;
    expect(Number(text.split('\r\n\r\n')[1])).toBeLessThan(many / 2);
    flood.destroy();
    await app.close();
  });

  it('answers all pipelined requests in order', async () => {
    const connections = trackConnections();
    const app = Fastify({ serverFactory: connections.serverFactory, forceCloseConnections: 'idle' });
    stopping(app, connections);
    app.get<{ Params: { number: string } }>('/:number', async ({ params }) => `<${params.number}>`);
    await app.listen({ host: '127.0.0.1', port: 0 });
    const numbers = Array.from({ length: 300 }, (_, index) => index);
    const socket = await connected(
      app,
      numbers
        .map((number) => `GET /${number} HTTP/1.1\r\nhost: x\r\n${number === 299 ? 'connection: close\r\n' : ''}\r\n`)
        .join(''),
    );
    let text = '';
    for await (const piece of socket) text += piece;
    expect([...text.matchAll(/<(\d+)>/g)].map(([, number]) => Number(number))).toEqual(numbers);
    await app.close();
  });
});

describe('a stop', () => {
  it('completes an answer that its client has not taken yet', async () => {
    const app = await listening();
    const socket = await connected(app, 'GET /large HTTP/1.1\r\nhost: x\r\n\r\n');
    await once(socket, 'readable');
    const closed = app.close();
    // Several looks at idle connections go by.
    await wait(300);
    let bytes = 0;
    for await (const piece of socket) bytes += (piece as Buffer).length;
    expect(bytes).toBeGreaterThan(large.length);
    await closed;
  });

  it.each([
    ['a body', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99999\r\n\r\n{'],
    ['a head', 'POST / HTTP/1.1\r\nhost: x\r\n'],
  ])('cuts %s that trickles in before the patience with answers is over', async (_name, text) => {
    const app = await listening();
    const socket = await connected(app, text);
    const trickle = setInterval(() => socket.write(' '), 100);
    await wait(200);
    await app.close();
    clearInterval(trickle);
    expect(app.closingSoon.aborted).toBe(false);
    socket.destroy();
  });

  it('closes connections that wait for nothing', async () => {
    const app = await listening();
    const silent = await connected(app, '');
    const answered = await connected(app, 'GET /none HTTP/1.1\r\nhost: x\r\n\r\n');
    await once(answered, 'data');
    const ends = [once(silent, 'close'), once(answered, 'close')];
    silent.resume();
    answered.resume();
    await app.close();
    await Promise.all(ends);
    expect(app.closingSoon.aborted).toBe(false);
  });
});
