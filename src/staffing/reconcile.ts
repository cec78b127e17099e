import { compareIds } from '../district/ids.ts';

/** A school that shares in the district's posts: what the standard gives it, and what it must not go below. */
export interface Claim {
  readonly id: string;
  readonly standard: number;
  /** At most the standard. */
  readonly floor: number;
}

/** How the posts were shared out: the content of a method statement (domain 2.6). */
export type ReconcileMethod =
  /** The total covers every standard: each school has its own, the rest is for the pool. */
  | 'standard'
  /** The total is short: floors first, the rest by largest remainder of the standards. */
  | 'scaled'
  /** The total is short even of the floors: these are scaled by largest remainder. */
  | 'floors_scaled';

export interface Reconciled {
  readonly method: ReconcileMethod;
  readonly posts: ReadonlyMap<string, number>;
  /** Of the total, what no school needs: it goes to the pool, not to schools (domain 2.5). */
  readonly surplus: number;
}

/**
 * Whole numbers in proportion to the claims' weights that add up to `total`: the largest remainders are rounded up,
 * of equal ones the larger standard's first, then by identifier.
 */
const shared = (
  total: number,
  claims: readonly Claim[],
  weight: 'standard' | 'floor',
): readonly (readonly [string, number])[] => {
  const sum = claims.reduce((whole, claim) => whole + claim[weight], 0);
  if (sum === 0) return claims.map(({ id }) => [id, 0]);
  const quotas = claims
    .map((claim) => ({
      claim,
      whole: Math.floor((total * claim[weight]) / sum),
      remainder: (total * claim[weight]) % sum,
    }))
    .toSorted(
      (a, b) => b.remainder - a.remainder || b.claim.standard - a.claim.standard || compareIds(a.claim.id, b.claim.id),
    );
  const left = total - quotas.reduce((whole, quota) => whole + quota.whole, 0);
  return quotas.map(({ claim, whole }, rank) => [claim.id, whole + (rank < left ? 1 : 0)]);
};

/**
 * Posts of schools reconciled to the district's total (clause 0.22, domain 2.5): never above the total, and never above
 * a school's standard. Where the total is short, a school whose proportional share falls below its floor has its
 * floor, and the others share the rest by largest remainder. Independent of the order of the claims.
 */
export const reconcile = (claims: readonly Claim[], total: number): Reconciled => {
  const standards = claims.reduce((sum, { standard }) => sum + standard, 0);
  if (standards <= total)
    return {
      method: 'standard',
      posts: new Map(claims.map(({ id, standard }) => [id, standard])),
      surplus: total - standards,
    };
  const floors = claims.reduce((sum, { floor }) => sum + floor, 0);
  if (floors > total)
    return {
      method: 'floors_scaled',
      posts: new Map(shared(total, claims, 'floor')),
      surplus: 0,
    };
  const held = new Set<string>();
  for (;;) {
    const free = claims.filter(({ id }) => !held.has(id));
    const rest = total - claims.reduce((sum, { id, floor }) => sum + (held.has(id) ? floor : 0), 0);
    const weights = free.reduce((sum, { standard }) => sum + standard, 0);
    // The share `rest * standard / weights` against the floor, without a division.
    const below = free.filter(({ standard, floor }) => rest * standard < floor * weights);
    if (below.length === 0) {
      const posts = new Map(claims.map(({ id, floor }): [string, number] => [id, floor]));
      for (const [id, share] of shared(rest, free, 'standard')) posts.set(id, share);
      return { method: 'scaled', posts, surplus: 0 };
    }
    for (const { id } of below) held.add(id);
  }
};
