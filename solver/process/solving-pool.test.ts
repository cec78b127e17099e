import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '../../src/district/order.ts';
import { SolverError } from '../../src/errors.ts';
import type { Transfer } from '../../src/plan/transfer.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { message } from '../../src/text/message.ts';
import { inspectorWorld } from '../../test/support/inspectors.ts';
import { itinerantDistrict, itinerantPolicy } from '../../test/support/itinerant.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import type { SolveProgress, SolveRequest } from '../contract.ts';
import { answerColdly } from '../questions/answer-coldly.ts';
import type { Session } from '../questions/session.ts';
import { type OpenPool, openSolvingPool } from './solving-pool.ts';

const request = (teachers: number, over: Partial<SolveRequest> = {}): SolveRequest => ({
  district: generateDistrict({ schools: Math.ceil(teachers / 40), teachers, seed: 7, profile: 'mixed' }),
  policy: defaultPolicy,
  previous: null,
  engine: 'highs',
  timeLimit: null,
  memoryLimit: 2048,
  ...over,
});

const task = { timeLimit: null, memoryLimit: 2048 };

/** Kills the solving processes of this test; their number. */
const killChildren = (): number => {
  const tasks = `/proc/${process.pid}/task`;
  const children = readdirSync(tasks).flatMap((one) =>
    readFileSync(`${tasks}/${one}/children`, 'utf8').trim().split(' '),
  );
  // Other children of this process, as a database, belong to other tests.
  const ids = children
    .filter((id) => id !== '' && /solver\/process\/child[.][jt]s/.test(readFileSync(`/proc/${id}/cmdline`, 'utf8')))
    .map(Number);
  for (const id of ids) process.kill(id, 'SIGKILL');
  return ids.length;
};

let pool: OpenPool;
beforeAll(() => {
  pool = openSolvingPool({ processes: 1 });
});
afterAll(() => pool.close());

describe('a solve in a pool of processes', () => {
  it('ends with the first checked plan when it is to settle before one is found', async () => {
    const { plan } = await pool.solve(request(400), { settle: AbortSignal.abort() });
    expect(plan.status).toBe('feasible');
    expect(plan.checks.every((check) => check.holds)).toBe(true);
    expect(plan.levels.some(({ proven }) => !proven)).toBe(true);
  });

  it('reports its phases in order and ends with a proven, checked plan', async () => {
    const reported: SolveProgress[] = [];
    const { plan, run } = await pool.solve(request(90), { onProgress: (progress) => reported.push(progress) });
    expect(plan.status).toBe('optimal');
    expect(plan.levels.every((level) => level.proven && level.bound === level.value)).toBe(true);
    expect(plan.checks.every((check) => check.holds)).toBe(true);
    expect(plan.lottery?.unique).toBe(true);
    const phases = [...new Set(reported.map(({ phase }) => phase))];
    expect(phases).toEqual(['prepare', 'witness', 'build', 'levels', 'lottery', 'check']);
    expect(run.firstPlanSeconds).not.toBeNull();
    expect(run.peakMemoryMegabytes).toBeGreaterThan(0);
    expect(run.notes).toEqual([]);
  });

  it('waits for a free process, and gives the bytes of a fresh process in one that has solved before', async () => {
    const one = openSolvingPool({ processes: 1 });
    const both = [one.solve(request(90)), one.solve(request(90))];
    expect(one.figures()).toEqual({ processes: 1, busy: 1, waiting: 1, solves: 0, replaced: 0 });
    const [fresh, warm] = await Promise.all(both);
    expect(one.figures()).toMatchObject({ processes: 1, waiting: 0, solves: 2, replaced: 0 });
    await one.close();
    expect(one.figures().processes).toBe(0);
    expect(JSON.stringify(warm?.plan)).toBe(JSON.stringify(fresh?.plan));
  });

  it('is cancelled at any moment, and its process is replaced', async () => {
    const { replaced } = pool.figures();
    const stop = new AbortController();
    const outcome = pool.solve(request(1000), { signal: stop.signal, onProgress: () => stop.abort() });
    expect((await outcome).plan.status).toBe('cancelled');
    expect(pool.figures().replaced).toBe(replaced + 1);
  });

  it.runIf(process.platform === 'linux')('is done again, with a note, when its process dies', async () => {
    let deaths = 0;
    const { plan, run } = await pool.solve(request(90), {
      onProgress: ({ phase }) => {
        if (phase === 'build' && deaths === 0) deaths += killChildren();
      },
    });
    expect(deaths).toBe(1);
    expect(plan.status).toBe('optimal');
    expect(run.notes).toEqual([message('note.process_replaced')]);
  });

  it.runIf(process.platform === 'linux')('fails when its process dies twice before any plan', async () => {
    const outcome = pool.solve(request(1000), { onProgress: () => void killChildren() });
    await expect(outcome).rejects.toSatisfy((error) => error instanceof SolverError && error.code === 'process_ended');
  });

  it('is cancelled before it starts when the signal was already given', async () => {
    const outcome = await pool.solve(request(60), { signal: AbortSignal.abort() });
    expect(outcome.plan.status).toBe('cancelled');
    expect(outcome.plan.transfers).toEqual([]);
  });

  it('keeps to its time: a plan with its gap, or none', async () => {
    const { plan } = await pool.solve(request(10_000, { timeLimit: 2 }));
    expect(['feasible', 'cancelled']).toContain(plan.status);
    expect(plan.levels.every((level) => level.proven)).toBe(plan.levels.length === 0);
  });

  it('is ended above its memory, and says so', async () => {
    await expect(pool.solve(request(1000, { memoryLimit: 130 }))).rejects.toSatisfy(
      (error) => error instanceof SolverError && error.code === 'memory_limit',
    );
  });

  it('ends with its parent process, for any end of the parent', async () => {
    const holder = spawn(
      process.execPath,
      [fileURLToPath(new URL('../../test/support/solve-holder.ts', import.meta.url))],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    await once(holder.stdout, 'data');
    holder.kill('SIGKILL');
    // The solve writes to the same standard error: it closes when the last of both has ended.
    holder.stderr.resume();
    await once(holder, 'close');
    expect(holder.signalCode).toBe('SIGKILL');
  });
});

describe('a session of a pool of processes', () => {
  const moveOf = ({ base }: Session, index: number): Order => {
    const { teacherId, toSchoolId } = base.plan.transfers[index] as Transfer;
    return { teacherId, kind: 'forbid', schoolId: toSchoolId, reason: null };
  };

  it('answers questions from its process, and from another when that one dies', async () => {
    const two = openSolvingPool({ processes: 1 });
    const given = request(90);
    const session = await two.open(given);
    const question = { orders: [moveOf(session, 0)] };
    const cold = await answerColdly({ request: given }, question, () => Number.POSITIVE_INFINITY);
    expect(cold).toMatchObject({ status: 'optimal', moves: expect.any(Array), values: expect.any(Array) });
    expect(await session.ask(question)).toEqual(cold);
    expect(two.figures()).toMatchObject({ solves: 2, replaced: 0 });
    if (process.platform === 'linux') {
      killChildren();
      expect(await session.ask(question)).toEqual(cold);
    }
    expect(await session.ask(question, { signal: AbortSignal.abort() })).toEqual({ status: 'stopped' });
    expect(await session.ask(question, { timeLimit: 0 })).toEqual({ status: 'stopped' });
    await session.close();
    expect(await session.ask(question)).toEqual(cold);
    await two.close();
  });
});

describe('an auxiliary plan in a pool of processes', () => {
  it('answers the order', async () => {
    const request = { district: itinerantDistrict(), policy: itinerantPolicy(), moves: [] };
    const itinerant = await pool.runTask<'itinerant'>({ task: 'itinerant', request, ...task });
    expect(itinerant).toMatchObject({ status: 'optimal', checks: expect.any(Array) });
    const { district, policy } = inspectorWorld();
    const inspectors = await pool.runTask<'inspectors'>({ task: 'inspectors', request: { district, policy }, ...task });
    expect(inspectors).toMatchObject({ status: 'optimal', areas: [{ inspector: 1 }, { inspector: 2 }] });
  });

  it('is ended when it is aborted, before or while it works', async () => {
    const { district, policy } = inspectorWorld();
    const order = { task: 'inspectors' as const, request: { district, policy }, ...task };
    expect(await pool.runTask<'inspectors'>(order, AbortSignal.abort())).toBeNull();
    const controller = new AbortController();
    const running = pool.runTask<'inspectors'>(order, controller.signal);
    controller.abort();
    expect(await running).toBeNull();
  });

  it('is ended above its memory, with a reason', async () => {
    const { district, policy } = inspectorWorld();
    const order = { task: 'inspectors' as const, request: { district, policy }, timeLimit: null, memoryLimit: 1 };
    await expect(pool.runTask<'inspectors'>(order)).rejects.toBeInstanceOf(SolverError);
  });
});
