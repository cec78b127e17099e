import { Counter, Gauge, type Registry } from 'prom-client';
import type { PoolFigures } from '../../../solver/index.ts';

/** The solving processes of this process, read when the metrics are. */
export const solvingMetrics = (registry: Registry, figures: () => PoolFigures): void => {
  const registers = [registry];
  const gauge = (name: string, help: string, value: (now: PoolFigures) => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value(figures()));
      },
    });
  const counter = (name: string, help: string, value: (now: PoolFigures) => number): Counter =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(value(figures()));
      },
    });
  gauge('junheng_solving_processes', 'Solving processes that are kept.', ({ processes }) => processes);
  gauge('junheng_solving_busy', 'Solving processes that carry out an order.', ({ busy }) => busy);
  gauge('junheng_solving_waiting', 'Orders that wait for a solving process.', ({ waiting }) => waiting);
  counter('junheng_solving_solves_total', 'Orders that have ended.', ({ solves }) => solves);
  counter(
    'junheng_solving_replaced_total',
    'Solving processes that died, were ended with their order or were recycled.',
    ({ replaced }) => replaced,
  );
};
