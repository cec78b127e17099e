import { describe, expect, it } from 'vitest';
import { SolverError } from '../../src/errors.ts';
import { inspectorWorld } from '../../test/support/inspectors.ts';
import { itinerantDistrict, itinerantPolicy } from '../../test/support/itinerant.ts';
import { runTaskInChildProcess } from './task-in-child-process.ts';

const order = { timeLimit: null, memoryLimit: 1024 };

describe('an auxiliary plan in a child process', () => {
  it('answers the order', async () => {
    const request = { district: itinerantDistrict(), policy: itinerantPolicy(), moves: [] };
    const itinerant = await runTaskInChildProcess<'itinerant'>({ task: 'itinerant', request, ...order });
    expect(itinerant).toMatchObject({ status: 'optimal', checks: expect.any(Array) });
    const { district, policy } = inspectorWorld();
    const inspectors = await runTaskInChildProcess<'inspectors'>({
      task: 'inspectors',
      request: { district, policy },
      ...order,
    });
    expect(inspectors).toMatchObject({ status: 'optimal', areas: [{ inspector: 1 }, { inspector: 2 }] });
  });

  it('is ended when it is aborted, before or while it works', async () => {
    const { district, policy } = inspectorWorld();
    const task = { task: 'inspectors' as const, request: { district, policy }, ...order };
    expect(await runTaskInChildProcess<'inspectors'>(task, AbortSignal.abort())).toBeNull();
    const controller = new AbortController();
    const running = runTaskInChildProcess<'inspectors'>(task, controller.signal);
    controller.abort();
    expect(await running).toBeNull();
  });

  it('is ended above its memory, with a reason', async () => {
    const { district, policy } = inspectorWorld();
    const task = { task: 'inspectors' as const, request: { district, policy }, timeLimit: null, memoryLimit: 1 };
    await expect(runTaskInChildProcess<'inspectors'>(task)).rejects.toBeInstanceOf(SolverError);
  });
});
