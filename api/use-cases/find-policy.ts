import type { Policy } from '../../src/policy/policy.ts';
import { parsePolicyText } from '../../src/policy/policy-text.ts';
import { defaultPolicy, parsePolicy } from '../../src/policy/schema.ts';
import { withoutBidi } from '../../src/text/bidi.ts';
import type { Caller } from '../access/caller.ts';
import type { BundledAssets } from '../storage/bundled-assets.ts';
import { findPolicyVersion, findStoredPolicy, type StoredPolicy } from '../storage/policies.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { Refused } from './refused.ts';
import type { Services } from './services.ts';

/** A policy, and where it is a version of the district's own, which. */
export interface FoundPolicy {
  readonly policy: Policy;
  readonly stored: StoredPolicy | null;
}

const parsed = (json: unknown, place: string): Policy => {
  const policy = parsePolicy(json, place);
  if (!policy.ok) throw new Refused('policy_faults', {}, policy.faults);
  return policy.value;
};

/** A stored policy as a value; keys that came later have their defaults. */
export const policyOf = ({ name, version, content }: StoredPolicy): Policy => parsed(content, `${name}/${version}`);

const presetOf = async (shelf: BundledAssets, name: string): Promise<Policy | undefined> => {
  const preset = (await shelf.presets()).find((candidate) => candidate.name === name);
  if (preset?.policy.ok === false) throw new Refused('policy_faults', {}, preset.policy.faults);
  return preset?.policy.ok ? preset.policy.value : undefined;
};

/** The district's own version of `name/version`, of `name` the newest, or by its id. */
const ownPolicy = (
  { database }: Pick<Services, 'database'>,
  caller: Caller,
  given: string,
): Promise<StoredPolicy | undefined> => {
  const [, name = given, version] = /^([^/]+)\/([1-9]\d{0,8})$/.exec(given) ?? [];
  return asCaller(
    database,
    caller,
    async (transaction) =>
      (await findPolicyVersion(transaction, name, version === undefined ? undefined : Number(version))) ??
      findStoredPolicy(transaction, given),
  );
};

/** The policy of a form's field: JSON, else a name; invalid JSON is reported with line and column. */
export const policyOfForm = async (
  services: Pick<Services, 'database' | 'shelf'>,
  caller: Caller,
  field: string | undefined,
): Promise<Policy> => {
  const text = withoutBidi(field ?? '').trim();
  if (!/^\uFEFF?[{[]/.test(text)) return (await findPolicy(services, caller, text === '' ? undefined : text)).policy;
  const policy = parsePolicyText(text, 'policy');
  if (!policy.ok) throw new Refused('policy_faults', {}, policy.faults);
  return policy.value;
};

/** A policy of the district or a preset by name, a policy as JSON, with all of its faults, or the built-in one. */
export const findPolicy = async (
  services: Pick<Services, 'database' | 'shelf'>,
  caller: Caller,
  given: string | Readonly<Record<string, unknown>> | undefined,
): Promise<FoundPolicy> => {
  if (given === undefined) return { policy: defaultPolicy, stored: null };
  if (typeof given === 'object') return { policy: parsed(given, 'policy'), stored: null };
  const stored = await ownPolicy(services, caller, given);
  if (stored !== undefined) return { policy: policyOf(stored), stored };
  const preset = await presetOf(services.shelf, given);
  if (preset === undefined) throw new Refused('invalid_request', { issues: `policy: ${given}` });
  return { policy: preset, stored: null };
};
