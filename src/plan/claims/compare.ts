import { canonicalJson } from '../../district/hash.ts';

/** A claim of a plan file that is not what dataset, policy and moves give. */
export interface PlanClaim {
  /** Where it stands in the file: `transfers[3].mode`, counted from 0 as JSON is. */
  readonly path: string;
  /** Whom it is about: a teacher's identifier, a rule with its scope, or empty. */
  readonly about: string;
  readonly claimed: unknown;
  readonly recomputed: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/**
 * What a file claims otherwise. What it leaves out it does not claim, and a key that is not recomputed is no claim; a
 * list is claimed as a whole, so that one with more or fewer items differs.
 */
export const differences = (
  path: string,
  about: string,
  claimed: unknown,
  recomputed: unknown,
): readonly PlanClaim[] => {
  if (isFields(claimed) && isFields(recomputed))
    return Object.entries(recomputed).flatMap(([key, value]) =>
      key in claimed ? differences(path === '' ? key : `${path}.${key}`, about, claimed[key], value) : [],
    );
  if (Array.isArray(claimed) && Array.isArray(recomputed) && claimed.length === recomputed.length)
    return claimed.flatMap((item, index) => differences(`${path}[${index}]`, about, item, recomputed[index]));
  return same(claimed, recomputed) ? [] : [{ path, about, claimed, recomputed }];
};
