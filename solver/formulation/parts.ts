import { ModelBuilder } from '../model/model-builder.ts';
import { type ConvexTerm, type CostSheet, costSheet } from './counts.ts';
import { type Instance, isRosterMover } from './instance.ts';
import type { Excess } from './write-excesses.ts';

/** A model under construction: its columns by meaning, and what the goals ask of it. */
export interface ModelParts {
  readonly instance: Instance;
  readonly builder: ModelBuilder;
  readonly sheet: CostSheet;
  /** `x_tj`: 1 when the candidate is taken. */
  readonly move: (candidate: number) => number;
  /** `Σ_j x_tj`: 1 when the mover leaves, or the new teacher is placed. */
  readonly leaves: (mover: number) => number;
  /** `n_j − h_j` of a slot; `null` where no candidate comes or goes. */
  readonly net: (slot: number) => number | null;
  /** The least and the most that `n_j − h_j` can be, by floor, ceiling and the candidates there are. */
  readonly netRange: (slot: number) => { readonly low: number; readonly high: number };
  readonly convex: ConvexTerm[];
  readonly excesses: Excess[];
}

/** Rows of the model that keep one rule of model.md section 2, or several of the same kind. */
export interface ModelRule {
  readonly write: (parts: ModelParts) => void;
}

/** Lowest and highest head count a slot may have after the plan. */
export interface SlotLimits {
  readonly low: number;
  readonly high: number;
}

/** Columns first: one per candidate, one per mover, one per slot with a candidate in or out. */
export const startModel = (instance: Instance, goals: number, limits: (slot: number) => SlotLimits): ModelParts => {
  const builder = new ModelBuilder();
  const { candidates, movers, slots } = instance;
  const incoming = new Int32Array(slots.length);
  const outgoing = new Int32Array(slots.length);
  const leaving = new Set<number>();
  for (let candidate = 0; candidate < candidates.teacher.length; candidate += 1) {
    builder.column(0, 1, 'move');
    const slot = candidates.slot[candidate] as number;
    incoming[slot] = (incoming[slot] as number) + 1;
    leaving.add(candidates.teacher[candidate] as number);
  }
  movers.forEach((mover, index) => {
    builder.column(0, 1, 'leaves');
    if (isRosterMover(mover) && leaving.has(index)) outgoing[mover.home] = (outgoing[mover.home] as number) + 1;
  });
  const netRange = slots.map((slot, index) => {
    const { low, high } = limits(index);
    return {
      low: Math.max(low - slot.held, -(outgoing[index] as number)),
      high: Math.min(high - slot.held, incoming[index] as number),
    };
  });
  const net = slots.map((_slot, index) => {
    const range = netRange[index];
    const touched = (incoming[index] as number) + (outgoing[index] as number) > 0;
    return touched && range !== undefined ? builder.column(range.low, range.high, 'net') : null;
  });
  return {
    instance,
    builder,
    sheet: costSheet(goals),
    move: (candidate) => candidate,
    leaves: (mover) => candidates.teacher.length + mover,
    net: (slot) => net[slot] ?? null,
    netRange: (slot) => netRange[slot] ?? { low: 0, high: 0 },
    convex: [],
    excesses: [],
  };
};
