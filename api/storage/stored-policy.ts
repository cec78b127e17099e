import type { Policy } from '../../src/policy/policy.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';

/**
 * A policy as it was stored, with every key of this version. The policy gains keys from version to version; what was
 * made or requested before a key existed was meant as the key's default says.
 */
export const storedPolicy = (policy: Policy): Policy => ({ ...defaultPolicy, ...policy });
