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
 * Whether a file must claim everything that is recomputed. A file with rows of the checker, or levels of a named
 * dataset, is a whole plan, so a missing part was removed; a list of moves from elsewhere claims only what it contains.
 */
export type Completeness = 'whole' | 'partial';

/**
 * What a file claims otherwise. What a partial one leaves out it does not claim, and a key that is not recomputed is no
 * claim; a list is claimed as a whole, so that one with more or fewer items differs.
 */
export const differences = (
  path: string,
  about: string,
  claimed: unknown,
  recomputed: unknown,
  completeness: Completeness = 'partial',
): readonly PlanClaim[] => {
  if (isFields(claimed) && isFields(recomputed))
    return Object.entries(recomputed).flatMap(([key, value]) => {
      const at = path === '' ? key : `${path}.${key}`;
      if (key in claimed) return differences(at, about, claimed[key], value, completeness);
      return completeness === 'whole' ? [{ path: at, about, claimed: null, recomputed: value }] : [];
    });
  if (Array.isArray(claimed) && Array.isArray(recomputed) && claimed.length === recomputed.length)
    return claimed.flatMap((item, index) =>
      differences(`${path}[${index}]`, about, item, recomputed[index], completeness),
    );
  return same(claimed, recomputed) ? [] : [{ path, about, claimed, recomputed }];
};
