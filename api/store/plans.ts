import type { SolveRun } from '../../solver/contract.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { StoredDataset } from './datasets.ts';

/** A finished plan with the dataset it was made from: an immutable version. */
export interface StoredPlan {
  readonly id: string;
  readonly dataset: StoredDataset;
  readonly plan: Plan;
  readonly run: SolveRun;
  readonly finishedAt: Date;
}

export interface PlanStore {
  add(plan: StoredPlan): Promise<void>;
  find(id: string): Promise<StoredPlan | undefined>;
  remove(id: string): Promise<void>;
}

export const memoryPlans = (): PlanStore => {
  const kept = new Map<string, StoredPlan>();
  return {
    add: async (plan) => void kept.set(plan.id, plan),
    find: async (id) => kept.get(id),
    remove: async (id) => void kept.delete(id),
  };
};
