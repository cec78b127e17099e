import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SolverError } from '../../src/errors.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import type { SolveProgress, SolveRequest } from '../contract.ts';
import { solveInChildProcess } from './solve-in-child-process.ts';

const request = (teachers: number, over: Partial<SolveRequest> = {}): SolveRequest => ({
  district: generateDistrict({ schools: Math.ceil(teachers / 40), teachers, seed: 7, profile: 'mixed' }),
  policy: defaultPolicy,
  previous: null,
  engine: 'highs',
  timeLimit: null,
  memoryLimit: 2048,
  ...over,
});

describe('a solve in a process of its own', () => {
  it('reports its phases in order and ends with a proven, checked plan', async () => {
    const reported: SolveProgress[] = [];
    const { plan, run } = await solveInChildProcess(request(200), {
      onProgress: (progress) => reported.push(progress),
    });
    expect(plan.status).toBe('optimal');
    expect(plan.levels.every((level) => level.proven && level.bound === level.value)).toBe(true);
    expect(plan.checks.every((check) => check.holds)).toBe(true);
    expect(plan.lottery?.unique).toBe(true);
    const phases = [...new Set(reported.map(({ phase }) => phase))];
    expect(phases).toEqual(['prepare', 'witness', 'build', 'levels', 'lottery', 'check']);
    expect(run.firstPlanSeconds).not.toBeNull();
    expect(run.peakMemoryMegabytes).toBeGreaterThan(0);
  });

  it('gives the same plan each time', async () => {
    const [first, second] = await Promise.all([solveInChildProcess(request(200)), solveInChildProcess(request(200))]);
    expect(JSON.stringify(first.plan)).toBe(JSON.stringify(second.plan));
  });

  it('is cancelled at any moment', async () => {
    const stop = new AbortController();
    const outcome = solveInChildProcess(request(1000), { signal: stop.signal, onProgress: () => stop.abort() });
    expect((await outcome).plan.status).toBe('cancelled');
  });

  it('is cancelled before it starts when the signal was already given', async () => {
    const outcome = await solveInChildProcess(request(60), { signal: AbortSignal.abort() });
    expect(outcome.plan.status).toBe('cancelled');
    expect(outcome.plan.transfers).toEqual([]);
  });

  it('keeps to its time: a plan with its gap, or none', async () => {
    const { plan } = await solveInChildProcess(request(10_000, { timeLimit: 2 }));
    expect(['feasible', 'cancelled']).toContain(plan.status);
    expect(plan.levels.every((level) => level.proven)).toBe(plan.levels.length === 0);
  });

  it('is ended above its memory, and says so', async () => {
    await expect(solveInChildProcess(request(1000, { memoryLimit: 130 }))).rejects.toSatisfy(
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
