import { canonicalJson } from '../district/hash.ts';
import type { Policy } from './policy.ts';
import { policyParameters } from './register.ts';

/** One key of two policies that is not the same in both; values as `policy.json` carries them. */
export interface PolicyChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where two policies differ, key by key in the register's order; writing a value in another way is no difference. */
export const policyDifference = (before: Policy, after: Policy): readonly PolicyChange[] =>
  policyParameters
    .map(({ key, write }) => ({ key, before: write(before), after: write(after) }))
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
