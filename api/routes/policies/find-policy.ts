import type { Policy } from '../../../src/policy/policy.ts';
import { defaultPolicy, parsePolicy } from '../../../src/policy/schema.ts';
import { Problem } from '../../plugins/problems.ts';
import type { Shelf } from '../../store/shelf.ts';

/** A preset by name; the built-in policy where none is named. */
export const findPreset = async (shelf: Shelf, name: string | undefined): Promise<Policy> => {
  if (name === undefined) return defaultPolicy;
  const preset = (await shelf.presets()).find((candidate) => candidate.name === name);
  if (preset === undefined) throw new Problem('invalid_request', { issues: `preset: ${name}` });
  if (!preset.policy.ok) throw new Problem('policy_faults', {}, preset.policy.faults);
  return preset.policy.value;
};

/** A preset's name, a policy as JSON, or nothing; all faults of the policy at once. */
export const findPolicy = async (
  shelf: Shelf,
  asked: string | Readonly<Record<string, unknown>> | undefined,
): Promise<Policy> => {
  if (typeof asked !== 'object') return findPreset(shelf, asked);
  const parsed = parsePolicy(asked, 'policy');
  if (!parsed.ok) throw new Problem('policy_faults', {}, parsed.faults);
  return parsed.value;
};
