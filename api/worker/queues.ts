import type { JobKind } from './jobs.ts';

/** Where jobs stand in line: what is short does not wait behind what may take hours. */
export const lanes = ['long', 'short'] as const;
export type Lane = (typeof lanes)[number];

const laneOfKind: Readonly<Record<JobKind, Lane>> = {
  plan: 'long',
  itinerant: 'long',
  inspectors: 'long',
  import: 'short',
  documents: 'short',
};

export const laneOf = (kind: JobKind): Lane => laneOfKind[kind];

/** The kinds that stand in line together. */
export const kindsIn = (lane: Lane): readonly JobKind[] => jobKinds.filter((kind) => laneOfKind[kind] === lane);

const jobKinds = Object.keys(laneOfKind).filter((name): name is JobKind => name in laneOfKind);
