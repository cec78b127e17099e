import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { pageHeader } from '../../api/access/same-origin.ts';

/** What was acknowledged: each of these is there, and there once. */
export interface Acknowledged {
  readonly datasets: string[];
  readonly plans: string[];
  readonly orders: string[];
  readonly answers: number[];
  readonly steps: string[];
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly etag: string | null;
}

/** Somebody who asks until there is an answer, as a program does that was told to. */
export const person = (address: string, session: string) => {
  const headers = { cookie: `junheng_session=${session}`, [pageHeader]: '1', 'content-type': 'application/json' };
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    for (;;) {
      const answer = await fetch(`${address}${path}`, {
        ...init,
        headers: { ...headers, ...init.headers },
        signal: AbortSignal.timeout(20_000),
      }).then(
        async (response) => ({
          status: response.status,
          body: (await response.json()) as Answer['body'],
          etag: response.headers.get('etag'),
        }),
        () => undefined,
      );
      // Nobody there, the line broke, the database is away, or the first of it is still being carried out.
      if (answer !== undefined && answer.status !== 503 && answer.body.code !== 'idempotency_under_way') return answer;
      await wait(100);
    }
  };
  return {
    get: (path: string): Promise<Answer> => ask(path, {}),
    /** Carried out once, whatever it takes; an answer that was lost is no reason to do it again. */
    post: async (path: string, body: object, etag: string | null = null): Promise<Answer> => {
      const answer = await ask(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'idempotency-key': randomUUID(), ...(etag === null ? {} : { 'if-match': etag }) },
      });
      if (answer.status >= 300 && answer.body.code !== 'idempotency_answer_lost')
        throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer;
    },
  };
};

export type Person = ReturnType<typeof person>;

/** Imports a dataset that lies ready. */
export const importOne = async (officer: Person, name: string, told: Acknowledged): Promise<void> => {
  await officer.post('/api/datasets', { name });
  told.datasets.push(name);
};

export const decideOne = async (
  officer: Person,
  datasetId: string,
  teacherId: string,
  told: Acknowledged,
): Promise<void> => {
  const reason = `decided for ${teacherId}`;
  await officer.post('/api/orders', { datasetId, teacherId, kind: 'stay', reason });
  told.orders.push(reason);
};

/** Asks for a plan, unless one is under way already. */
export const planOne = async (officer: Person, datasetId: string, told: Acknowledged): Promise<void> => {
  const { body } = await officer.get('/api/plans');
  const plans = body.plans as readonly { readonly state: string }[];
  if (plans.some(({ state }) => state === 'queued' || state === 'running')) return;
  const asked = await officer.post('/api/plans', { datasetId });
  if (typeof asked.body.id === 'string') told.plans.push(asked.body.id);
};

export interface Loop {
  readonly planId: string;
  readonly schools: readonly string[];
  readonly movers: readonly { readonly teacherId: string; readonly fromSchoolId: string }[];
}

/** One more thing of the loop: sent to the schools, answered by each, objected to and decided, published, withdrawn. */
export const loopOn = async (officer: Person, { planId, schools, movers }: Loop, told: Acknowledged): Promise<void> => {
  const standing = await officer.get(`/api/plans/${planId}/standing`);
  const step = async (path: string, body: object): Promise<void> => {
    await officer.post(`/api/plans/${planId}/${path}`, body, standing.etag);
    told.steps.push(path);
  };
  if (standing.body.state === 'draft') return step('open-review', {});
  if (standing.body.state === 'public_notice') return step('withdraw-notice', { why: 'once more' });
  const answered = told.answers.length;
  const school = schools[answered];
  const mover = movers[answered % movers.length];
  if (school !== undefined) {
    await officer.post(`/api/plans/${planId}/reviews`, { schoolId: school });
    told.answers.push(answered);
  } else if (told.steps.at(-1) === 'withdraw-notice' && mover !== undefined) {
    const objection = { demand: 'stay', reason: 'other', words: 'not now' };
    await officer.post(`/api/plans/${planId}/reviews`, {
      schoolId: mover.fromSchoolId,
      teacherId: mover.teacherId,
      objection,
    });
    told.answers.push(answered);
    told.steps.push('objected');
  } else if (told.steps.at(-1) === 'objected') {
    const open = await officer.get(`/api/plans/${planId}/reviews?standing=open`);
    const [{ id = '' } = {}] = open.body.answers as readonly { readonly id: string }[];
    const { etag } = await officer.get(`/api/reviews/${id}`);
    await officer.post(`/api/reviews/${id}/verdict`, { verdict: 'reject', why: 'looked into' }, etag);
    told.steps.push('verdict');
  } else await step('publish', {});
};
