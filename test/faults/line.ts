import { once } from 'node:events';
import { createConnection, createServer, type Socket } from 'node:net';
import { Client } from 'pg';

/** A line to a database that can be cut and mended. */
export interface Line {
  /** The same database, reached by the line. */
  readonly url: string;
  /** Refuses new connections and cuts the open ones. */
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
}

/** Where a database is really reached: the socket of one brought along, or a server's address. */
const placeOf = (url: string) => {
  const { host, port } = new Client({ connectionString: url });
  return host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port };
};

export const lineTo = async (url: string): Promise<Line> => {
  const place = placeOf(url);
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = createConnection(place);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one);
      one
        .on('error', () => undefined)
        .once('close', () => {
          ends.delete(one);
          other.destroy();
        });
      one.pipe(other);
    }
  });
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };
  const port = await listen(0);
  const { user, password, database, ssl } = new Client({ connectionString: url });
  const own = new URL(`postgresql://127.0.0.1:${port}/${database}`);
  [own.username, own.password] = [user ?? '', password ?? ''];
  // The certificate bears the server's name, not the line's.
  if (ssl) own.searchParams.set('sslmode', 'no-verify');
  return {
    url: own.href,
    cut: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const end of ends) end.destroy();
      await closed;
    },
    mend: async () => {
      await listen(port);
    },
  };
};
