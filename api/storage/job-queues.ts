import type { JobKind } from './job-kind.ts';

/** Where jobs stand in line: what is short does not wait behind what may take hours. */
export const queueNames = ['long', 'short'] as const;
export type QueueName = (typeof queueNames)[number];

const queueOfKind: Readonly<Record<JobKind, QueueName>> = {
  plan: 'long',
  itinerant: 'long',
  inspectors: 'long',
  frontier: 'long',
  trade_off: 'long',
  attainable: 'long',
  waterfall: 'long',
  alternatives: 'long',
  objection_prices: 'long',
  import: 'short',
  documents: 'short',
};

export const queueOf = (kind: JobKind): QueueName => queueOfKind[kind];

/** The kinds that stand in line together. */
export const kindsIn = (name: QueueName): readonly JobKind[] => jobKinds.filter((kind) => queueOfKind[kind] === name);

const jobKinds = Object.keys(queueOfKind).filter((name): name is JobKind => name in queueOfKind);
