import type { FastifyInstance, FastifyRequest } from 'fastify';
import { raise } from '../../../solver/process/raise.ts';
import { storeFailure } from '../../storage/failure.ts';
import type { Known } from '../auth/resolve-caller.ts';
import { revalidateSessions } from '../auth/revalidate-sessions.ts';

/** A stream that lasts only while the session or token that opened it is valid. */
export interface StreamWatch {
  /** Aborts within seconds of the end of their session or token. */
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly watch: (request: FastifyRequest) => StreamWatch;
  }
}

/** Milliseconds between two looks. */
const interval = 2000;

/**
 * Streams are cut when what opened them ends: signed out, expired, idle, the account disabled, the role switched or
 * taken away, the token revoked. One query checks all streams of this process. It does not count as
 * use of the session, so an open page alone does not prolong a session. While the database is unavailable no stream is
 * checked, and none sends anything.
 */
export const streamRevocation = (app: FastifyInstance): void => {
  const open = new Map<AbortController, Known>();
  let timer: NodeJS.Timeout | null = null;

  const lookSoon = (): NodeJS.Timeout =>
    setTimeout(() => {
      look().catch(raise);
    }, interval).unref();
  const look = async (): Promise<void> => {
    try {
      const { database, now } = app.services;
      const stands = await revalidateSessions(database, [...new Set(open.values())], now());
      for (const [controller, known] of open) if (!stands(known)) controller.abort();
    } catch (error) {
      if (storeFailure(error) !== 'unavailable') app.log.error({ err: error }, 'streams');
    }
    timer = open.size === 0 ? null : lookSoon();
  };

  app.decorate('watch', ({ known }: FastifyRequest): StreamWatch => {
    const controller = new AbortController();
    if (known !== null) open.set(controller, known);
    timer ??= lookSoon();
    return { signal: controller.signal, stop: () => void open.delete(controller) };
  });
  app.addHook('onClose', async () => {
    if (timer !== null) clearTimeout(timer);
    open.clear();
  });
};
