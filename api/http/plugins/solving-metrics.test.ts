import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { solvingMetrics } from './solving-metrics.ts';

it('reads the figures of the solving processes anew each time', async () => {
  const registry = new Registry();
  let solves = 3;
  solvingMetrics(registry, () => ({ processes: 2, busy: 1, waiting: 4, solves, replaced: 5 }));
  const lines = async () => (await registry.metrics()).split('\n').filter((line) => /^junheng/.test(line));
  await lines();
  solves = 7;
  expect(await lines()).toEqual([
    'junheng_solving_processes 2',
    'junheng_solving_busy 1',
    'junheng_solving_waiting 4',
    'junheng_solving_solves_total 7',
    'junheng_solving_replaced_total 5',
  ]);
});
