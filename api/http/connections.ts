import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyServerOptions } from 'fastify';

interface Connection {
  /** The request that is being answered. */
  active: IncomingMessage | null;
  /** Begins the requests that came after it, in their order. */
  readonly waiting: (() => void)[];
  /** Bytes read when the connection last had no request. */
  quietAt: number;
}

/** Waiting requests of one connection: from how many on nothing more is read of it, and how many no client needs. */
const [enough, tooMany] = [32, 4096];

/** The connections of a service. */
export interface Connections {
  readonly serverFactory: NonNullable<FastifyServerOptions['serverFactory']>;
  /** Cuts every connection whose request has not come in whole. */
  readonly cutUnfinished: () => void;
}

/**
 * A server that answers the requests of a connection one after the other. Node hands over every request of a chunk at
 * once and holds their answers until the client reads: 1,200 pipelined requests are then 1,200 answers in memory.
 *
 * Its idle connections are those that owe no byte. Node counts one as idle as soon as the whole answer was written, even
 * if most of it still waits for the client, and a stop would cut it short.
 */
export const trackConnections = (): Connections => {
  const open = new Map<Socket, Connection>();

  const isQuiet = (socket: Socket, { active, waiting, quietAt }: Connection): boolean =>
    active === null && waiting.length === 0 && socket.bytesRead === quietAt;

  const next = (socket: Socket, connection: Connection): void => {
    if (connection.waiting.length === 0) {
      connection.active = null;
      connection.quietAt = socket.bytesRead;
      return;
    }
    // After the event loop has served the other connections: short answers, such as refusals, fit into the buffers of
    // the system, and 1,200 of them in a row would let nothing else in between.
    setImmediate(() => {
      connection.waiting.shift()?.();
      if (socket.isPaused() && connection.waiting.length < enough) socket.resume();
    });
  };

  const inTurn =
    (answer: RequestListener): RequestListener =>
    (request, response) => {
      const { socket } = request;
      const connection = open.get(socket);
      if (connection === undefined) return;
      const begin = (): void => {
        connection.active = request;
        // After the last byte was handed to the system, or the connection was cut.
        response.once('close', () => next(socket, connection));
        answer(request, response);
      };
      if (connection.active === null) {
        begin();
        return;
      }
      connection.waiting.push(begin);
      if (connection.waiting.length > tooMany) socket.destroy();
      else if (connection.waiting.length >= enough) socket.pause();
    };

  const track = (socket: Socket): void => {
    const connection: Connection = { active: null, waiting: [], quietAt: 0 };
    open.set(socket, connection);
    socket.once('close', () => {
      connection.waiting.length = 0;
      open.delete(socket);
    });
  };

  return {
    serverFactory: (answer, options) => {
      const server: Server = createServer(inTurn(answer));
      const { keepAliveTimeout, requestTimeout, connectionTimeout } = options as Readonly<Record<string, number>>;
      server.keepAliveTimeout = keepAliveTimeout ?? server.keepAliveTimeout;
      server.requestTimeout = requestTimeout ?? server.requestTimeout;
      server.setTimeout(connectionTimeout ?? 0);
      server.on('connection', track);
      server.closeIdleConnections = () => {
        for (const [socket, connection] of open) if (isQuiet(socket, connection)) socket.destroySoon();
      };
      return server;
    },
    cutUnfinished: () => {
      for (const [socket, connection] of open) {
        const { active } = connection;
        if (active === null ? !isQuiet(socket, connection) : !active.complete) socket.destroy();
      }
    },
  };
};
