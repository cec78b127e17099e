import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { pageHeader } from '../../api/http/auth/same-origin.ts';
import type { Kind } from './blows.ts';
import type { UnderWay } from './under-way.ts';

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly etag: string | null;
  readonly location: string | null;
}

/** An acknowledged request: repeated with its key, it gets the same answer and changes nothing. */
interface AcknowledgedRequest {
  readonly path: string;
  readonly init: RequestInit;
  readonly answer: Answer;
}

/** Milliseconds after which the service should have come back by itself. */
const patience = 600_000;

/** What is sent: a value as JSON, or a form as it is. */
const sent = (body: object): RequestInit =>
  body instanceof FormData ? { body } : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };

/** A client that retries until there is an answer. */
export const person = (address: string, session: string, underWay: UnderWay) => {
  const own = { cookie: `junheng_session=${session}`, [pageHeader]: '1' };
  const acknowledged: AcknowledgedRequest[] = [];
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const until = performance.now() + patience;
    for (;;) {
      const answer = await fetch(`${address}${path}`, {
        ...init,
        headers: { ...own, ...init.headers },
        signal: AbortSignal.timeout(60_000),
      }).then(
        async (response) => ({
          status: response.status,
          body: (await response.json()) as Answer['body'],
          etag: response.headers.get('etag'),
          location: response.headers.get('location'),
        }),
        () => undefined,
      );
      // Connection refused or lost, database unavailable, or the first request is still in progress.
      if (answer !== undefined && answer.status !== 503 && answer.body.code !== 'idempotency_under_way') return answer;
      if (performance.now() > until) throw new Error(`${path}: not back after ${patience} ms, ${answer?.status}`);
      await wait(50);
    }
  };
  return {
    get: (path: string): Promise<Answer> => ask(path, {}),
    /** Carried out once, whatever it takes; an answer that was lost is no reason to do it again. */
    post: (kind: Kind, path: string, body: object, etag: string | null = null): Promise<Answer> =>
      underWay.during(kind, async () => {
        const { headers, ...rest } = sent(body);
        const revision = etag === null ? {} : { 'if-match': etag };
        const init = { ...rest, method: 'POST', headers: { ...headers, ...revision, 'idempotency-key': randomUUID() } };
        const answer = await ask(path, init);
        if (answer.status >= 300 && answer.body.code !== 'idempotency_answer_lost')
          throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
        acknowledged.push({ path, init, answer });
        return answer;
      }),
    /** Asks everything acknowledged since the last time once more; what was answered otherwise. */
    repeat: async (): Promise<readonly string[]> => {
      const otherwise: string[] = [];
      for (const { path, init, answer } of acknowledged.splice(0)) {
        const again = await ask(path, init);
        // The final answer replaces the preliminary one.
        if (answer.status === 202 && [201, 202].includes(again.status)) continue;
        // A policy that is there already is answered with 200 and made once without a key.
        const status = again.status === 200 && answer.status === 201 ? 201 : again.status;
        if (JSON.stringify([status, again.body]) !== JSON.stringify([answer.status, answer.body]))
          otherwise.push(`${path}: ${answer.status} ${JSON.stringify(answer.body)}, then ${JSON.stringify(again)}`);
      }
      return otherwise;
    },
  };
};

export type Person = ReturnType<typeof person>;
