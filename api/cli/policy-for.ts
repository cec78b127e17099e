import type { Fault } from '../../src/fault.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { parsePolicy } from '../../src/policy/schema.ts';
import type { Result } from '../../src/result.ts';
import { readPolicy } from './inputs.ts';

/** The policy a document is judged by: the one named, else the one in the document, else the built-in one. */
export const policyFor = async (
  path: string | undefined,
  document: Result<{ readonly policy: unknown }, Fault>,
  place: string,
): Promise<Result<Policy, Fault>> =>
  path === undefined && document.ok && document.value.policy !== null
    ? parsePolicy(document.value.policy, place)
    : readPolicy(path);
