import type { Conflict } from '../../src/plan/plan.ts';
import type { Instance } from '../formulation/instance.ts';
import { type Capacity, capacityOf } from './capacity.ts';
import type { Impossible } from './impossible.ts';
import { deferralWitness } from './witnesses/deferrals.ts';
import { hireWitness } from './witnesses/hires.ts';
import { bedsWitness, budgetWitness } from './witnesses/least-cost.ts';
import { forcedOutWitness, strandedWitness } from './witnesses/ordered-moves.ts';
import { backboneWitness, quotaWitness } from './witnesses/quota.ts';

const witnesses: readonly ((instance: Instance, capacity: Capacity) => readonly Impossible[])[] = [
  strandedWitness,
  forcedOutWitness,
  hireWitness,
  deferralWitness,
  bedsWitness,
  budgetWitness,
  quotaWitness,
  backboneWitness,
];

/**
 * What is impossible by counting, before any solve: each finding is a proof that no plan exists, none is no proof
 * that one does. One pass over the candidates, instant at any size.
 */
export const countingWitness = (instance: Instance): readonly Conflict[] => {
  const capacity = capacityOf(instance);
  return witnesses
    .flatMap((witness) => witness(instance, capacity))
    .map((impossible) => ({ requirements: [impossible], message: impossible.message, minimal: false }));
};
