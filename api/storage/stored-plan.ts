import type { Plan } from '../../src/plan/plan.ts';
import { unpacked } from './content.ts';
import { storedPolicy } from './stored-policy.ts';

/** Reads a plan's stored content. */
export const readPlanContent = async (content: Uint8Array): Promise<Plan> => {
  const plan = await unpacked<Plan>(content);
  return { ...plan, policy: storedPolicy(plan.policy) };
};
