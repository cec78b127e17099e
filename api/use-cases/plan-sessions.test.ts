import { describe, expect, it, vi } from 'vitest';
import type { SolveRequest } from '../../solver/contract.ts';
import type { Session, SolvingPool } from '../../solver/index.ts';
import { aDistrict, aSchool } from '../../test/support/district.ts';
import { aPlan, aRun } from '../../test/support/plan.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { openPlanSessions } from './plan-sessions.ts';

const stored = (id: string): StoredPlan => ({ id, plan: aPlan() }) as StoredPlan;
const request = async (): Promise<SolveRequest> => ({
  district: aDistrict({ schools: [aSchool({ id: 'R1' })], teachers: [] }),
  policy: aPlan().policy,
  previous: null,
  engine: 'auto',
  timeLimit: null,
  memoryLimit: 1024,
});
const patient = (): AbortSignal => new AbortController().signal;

/** A pool that counts what is opened and closed, and opens when the test says so. */
const countingPool = (status: 'optimal' | 'feasible' = 'optimal') => {
  const seen = { opened: 0, closed: 0, stopped: 0 };
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const pool: Pick<SolvingPool, 'open'> = {
    open: async (_request, options) => {
      seen.opened += 1;
      options?.signal?.addEventListener('abort', () => {
        seen.stopped += 1;
      });
      await gate;
      return {
        base: { plan: aPlan({ status }), run: aRun },
        ask: async () => ({ status: 'infeasible' }),
        close: async () => {
          seen.closed += 1;
        },
      };
    },
  };
  return { pool, seen, release: () => release() };
};

const sessionsOf = ({ pool }: ReturnType<typeof countingPool>, idle = 60_000) =>
  openPlanSessions(pool, {
    kept: 1,
    idle,
    onFailure: (error) => {
      throw error;
    },
  });

describe('sessions of stored plans', () => {
  it('opens one session for requests of the same plan, also at the same time', async () => {
    const counting = countingPool();
    const sessions = sessionsOf(counting);
    const plan = stored('one');
    const ask = (session: Session) => session.ask({ orders: [] });
    const both = [1, 2].map(() => sessions.use(plan, request, patient(), ask));
    counting.release();
    expect(await Promise.all(both)).toEqual([{ status: 'infeasible' }, { status: 'infeasible' }]);
    await sessions.use(plan, request, patient(), ask);
    expect(counting.seen).toMatchObject({ opened: 1, closed: 0 });
    await sessions.close();
    expect(counting.seen).toMatchObject({ opened: 1, closed: 1 });
  });

  it('closes the session pushed out by another plan only after its last question', async () => {
    const counting = countingPool();
    counting.release();
    const sessions = sessionsOf(counting);
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const first = sessions.use(stored('one'), request, patient(), () => answered);
    await sessions.use(stored('two'), request, patient(), async () => undefined);
    expect(counting.seen).toMatchObject({ opened: 2, closed: 0 });
    answer();
    await first;
    await vi.waitFor(() => expect(counting.seen.closed).toBe(1));
  });

  it('closes an idle session and opens it anew for the next question', async () => {
    const counting = countingPool();
    counting.release();
    const sessions = sessionsOf(counting, 5);
    const plan = stored('one');
    await sessions.use(plan, request, patient(), async () => undefined);
    await vi.waitFor(() => expect(counting.seen.closed).toBe(1));
    await sessions.use(plan, request, patient(), async () => undefined);
    expect(counting.seen.opened).toBe(2);
  });

  it('stops the opening when the last client has left, not before', async () => {
    const counting = countingPool();
    const sessions = sessionsOf(counting);
    const plan = stored('one');
    const [first, second] = [new AbortController(), new AbortController()];
    const uses = [first, second].map(({ signal }) => sessions.use(plan, request, signal, async () => undefined));
    const [one, two] = uses.map((use) => expect(use).rejects.toMatchObject({ code: 'question_stopped' }));
    await vi.waitFor(() => expect(counting.seen.opened).toBe(1));
    first.abort();
    await one;
    expect(counting.seen.stopped).toBe(0);
    second.abort();
    await two;
    expect(counting.seen.stopped).toBe(1);
  });

  it('refuses a plan that is not proven again in time, and tries once more for the next question', async () => {
    const counting = countingPool('feasible');
    counting.release();
    const sessions = sessionsOf(counting);
    const plan = stored('one');
    const use = () => sessions.use(plan, request, patient(), async () => undefined);
    await expect(use()).rejects.toMatchObject({ code: 'no_answer_in_time' });
    await expect(use()).rejects.toMatchObject({ code: 'no_answer_in_time' });
    expect(counting.seen).toMatchObject({ opened: 2, closed: 2 });
  });

  it('opens a plan read again in place of its session', async () => {
    const counting = countingPool();
    counting.release();
    const sessions = sessionsOf(counting);
    await sessions.use(stored('one'), request, patient(), async () => undefined);
    await sessions.use(stored('one'), request, patient(), async () => undefined);
    await vi.waitFor(() => expect(counting.seen).toMatchObject({ opened: 2, closed: 1 }));
  });
});
