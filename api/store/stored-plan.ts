import type { Plan } from '../../src/plan/plan.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { unpacked } from './content.ts';

/**
 * Reads a plan's stored content. The policy gains keys from version to version; a plan made before a key existed was
 * made as the key's default says.
 */
export const readPlanContent = async (content: Uint8Array): Promise<Plan> => {
  const plan = await unpacked<Plan>(content);
  return { ...plan, policy: { ...defaultPolicy, ...plan.policy } };
};
