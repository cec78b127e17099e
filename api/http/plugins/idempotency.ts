import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { raise } from '../../../solver/process/raise.ts';
import { lastOfEach } from '../../storage/applied.ts';
import type { Transaction } from '../../storage/database.ts';
import { storeFailure } from '../../storage/failure.ts';
import { noteApplied, type Reservation, releaseKey, reserveKey, storeAnswer } from '../../storage/idempotency.ts';
import { asService } from '../../storage/transaction-as-caller.ts';
import { Problem } from './problems.ts';
import { readForDigest, uploadDigest } from './upload-digest.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A repeated request would do harm: with an `Idempotency-Key` the route carries it out once. */
    once?: true;
  }
}

interface Keyed extends Reservation {
  readonly key: string;
}

const keyed = new WeakMap<FastifyRequest, Keyed>();

const fruitless = new WeakSet<FastifyRequest>();

/** Says that nothing came of a request although it was carried out: with the same key it may come again. */
export const missingAnswer = (request: FastifyRequest): void => void fruitless.add(request);

/** Headers of an answer that are part of it. */
const keptHeaders = [
  'content-type',
  'location',
  'etag',
  'content-language',
  'content-disposition',
  'preference-applied',
] as const;

/** Milliseconds between attempts to bring a key to its end while the database is away, and how many. */
const [pause, patience] = [500, 1200];

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer may hold a secret shown once: only who has the key, which is stored nowhere, can open it. */
const secretOf = (key: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', 'junheng answer', 32));

const sealed = (key: string, answer: Answer): Buffer => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secretOf(key), iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(answer), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
};

const opened = (key: string, box: Buffer): Answer => {
  const decipher = createDecipheriv('aes-256-gcm', secretOf(key), box.subarray(0, 12));
  decipher.setAuthTag(box.subarray(12, 28));
  const text = Buffer.concat([decipher.update(box.subarray(28)), decipher.final()]);
  return JSON.parse(text.toString('utf8')) as Answer;
};

/**
 * Stores a preliminary answer: if this process dies before the final one, a repeated request with the
 * key gets the preliminary one.
 */
export const answerMeanwhile = async (request: FastifyRequest, status: number, location: string, body: object) => {
  const mine = keyed.get(request);
  if (mine === undefined) return;
  const headers = { 'content-type': 'application/json; charset=utf-8', location };
  const answer = sealed(mine.key, { status, headers, body: JSON.stringify(body) });
  const kept = { status, answer, bodyFingerprint: uploadDigest(request) };
  const keep = () => asService(request.server.services.database, (transaction) => storeAnswer(transaction, mine, kept));
  // What was begun goes on without it.
  await lastOfEach.exit(keep).catch((error: unknown) => {
    if (storeFailure(error) === null) throw error;
  });
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The key of a request to a route that takes one, and that somebody sent. */
const keyOf = (request: FastifyRequest): string | undefined => {
  const given = request.headers['idempotency-key'];
  if (given === undefined || request.routeOptions.config.once !== true || request.caller === null) return undefined;
  const key = String(given);
  if (!/^[\x21-\x7e]{8,200}$/.test(key)) throw new Problem('idempotency_key_malformed');
  return key;
};

/** A credential of other scopes is another asker: what the first one saw in its answer is not given to it. */
const scopesOf = ({ caller }: FastifyRequest): string =>
  caller === null || caller.scopes.includes('*') ? '' : `\n${caller.scopes.toSorted().join(' ')}`;

const fingerprintOf = (request: FastifyRequest): string => {
  const body = request.isMultipart() ? '' : JSON.stringify(request.body ?? null);
  return sha256(`${request.method} ${request.url}${scopesOf(request)}\n${body}`);
};

const replay = async (request: FastifyRequest, reply: FastifyReply, answer: Answer, digest: string | null) => {
  if (request.isMultipart() && (await readForDigest(request)) !== digest) throw new Problem('idempotency_key_reused');
  return reply
    .code(answer.status)
    .headers({ ...answer.headers, 'idempotency-replayed': 'true' })
    .serializer((body: string) => body)
    .send(answer.body);
};

/**
 * On routes marked `once`, where a repeated request would do harm, a request with the header `Idempotency-Key` is
 * carried out once, however often it comes: the answer is kept for a day and sent again. Other routes ignore the
 * header. The key belongs to the membership of the caller. Register after the plugin that finds the caller.
 */
export const idempotency = (app: FastifyInstance): void => {
  const { database, now, holder } = app.services;

  /** Brings a key to its end, however long the database is away; the answer does not wait for more than one attempt. */
  const settle = async (request: FastifyRequest, end: (transaction: Transaction) => Promise<void>): Promise<void> => {
    const attempt = (): Promise<boolean> =>
      lastOfEach
        .exit(() => asService(database, end))
        .then(
          () => true,
          (error: unknown) => {
            if (storeFailure(error) !== null) return false;
            request.log.warn({ err: error }, 'answer not kept');
            return true;
          },
        );
    const goOn = async (): Promise<void> => {
      for (let attempts = 0; attempts < patience; attempts += 1) {
        await wait(pause, undefined, { ref: false });
        if (await attempt()) return;
      }
    };
    if (!(await attempt())) goOn().catch(raise);
  };

  const take = async (request: FastifyRequest, reply: FastifyReply, key: string): Promise<Keyed | undefined> => {
    const membershipId = request.caller?.membershipId ?? '';
    const requestKey: Keyed = {
      key,
      membershipId,
      keySha256: sha256(key),
      fingerprint: fingerprintOf(request),
      nonce: randomUUID(),
      holder,
    };
    const { key: _secret, ...reservation } = requestKey;
    const reserved = await asService(database, (transaction) => reserveKey(transaction, reservation, now())).catch(
      (error: unknown) => {
        // It is unknown whether the key was reserved before the connection broke: release it once the database is back.
        settle(request, (transaction) => releaseKey(transaction, requestKey)).catch(raise);
        throw error;
      },
    );
    switch (reserved.kind) {
      case 'mine':
        return requestKey;
      case 'answered':
        await replay(request, reply, opened(key, reserved.answer), reserved.bodyFingerprint);
        return undefined;
      case 'other':
        throw new Problem('idempotency_key_reused');
      case 'under_way':
        throw new Problem('idempotency_under_way');
      case 'answer_lost':
        throw new Problem('idempotency_answer_lost');
    }
  };

  // By a callback: what follows runs inside, and each of its transactions notes that the request was carried out.
  app.addHook('preHandler', (request, reply, done) => {
    const begin = async (): Promise<(() => void) | undefined> => {
      const key = keyOf(request);
      if (key === undefined) return done;
      const mine = await take(request, reply, key);
      if (mine === undefined) return undefined;
      keyed.set(request, mine);
      return () => lastOfEach.run((transaction) => noteApplied(transaction, mine), done);
    };
    begin().then(
      (go) => go?.(),
      (error: Error) => done(error),
    );
  });

  app.addHook('onSend', async (request, reply, payload: unknown) => {
    const mine = keyed.get(request);
    if (mine === undefined) return payload;
    keyed.delete(request);
    const isKept = reply.statusCode < 300 && (typeof payload === 'string' || payload === null || payload === undefined);
    const headers = Object.fromEntries(
      keptHeaders.flatMap((name) => {
        const value = reply.getHeader(name);
        return value === undefined ? [] : [[name, String(value)]];
      }),
    );
    const answer = { status: reply.statusCode, headers, body: typeof payload === 'string' ? payload : '' };
    const box = isKept ? sealed(mine.key, answer) : null;
    await settle(request, (transaction) =>
      box === null
        ? releaseKey(transaction, mine, { nothingCame: fruitless.has(request) })
        : storeAnswer(transaction, mine, {
            status: answer.status,
            answer: box,
            bodyFingerprint: uploadDigest(request),
          }),
    );
    return payload;
  });
};
