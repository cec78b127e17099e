import type { SchoolId } from '../district/ids.ts';
import type { Policy } from '../policy/policy.ts';
import type { Establishment } from './establishment.ts';
import { type ReconcileMethod, reconcile } from './reconcile.ts';

/** The district's posts shared out to its schools: the evidence of clauses 0.22 and 0.23 (indicator G10). */
export interface Allocation {
  readonly method: ReconcileMethod;
  /** Teacher posts of the district: the policy's number, else what is approved today. */
  readonly total: number;
  /** Sum of what is approved today. */
  readonly approved: number;
  /** Sum of the standards, where a school has none its approved posts. */
  readonly standard: number;
  /** Posts proposed for each school; never above the total together. */
  readonly proposed: ReadonlyMap<SchoolId, number>;
  /** What no school needs: for the pool. */
  readonly surplus: number;
}

/** A school without a known standard keeps its approved posts: nothing is guessed. */
export const allocate = (schools: readonly Establishment[], { totalPosts }: Policy): Allocation => {
  const claims = schools.map(({ school, standard, approved }) => ({
    id: school.id,
    standard: standard?.teachers ?? approved,
    floor: standard?.floor ?? approved,
  }));
  const approved = schools.reduce((sum, one) => sum + one.approved, 0);
  const total = totalPosts ?? approved;
  const { method, posts, surplus } = reconcile(claims, total);
  return {
    method,
    total,
    approved,
    standard: claims.reduce((sum, claim) => sum + claim.standard, 0),
    proposed: new Map(claims.map(({ id }) => [id, posts.get(id) ?? 0])),
    surplus,
  };
};
