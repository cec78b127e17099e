import type { Role } from '../http/contract/role.ts';

/** Who asks: one membership of one account. The district is that of the membership, never one named in a request. */
export interface Caller {
  readonly accountId: string;
  readonly membershipId: string;
  readonly role: Role;
  readonly districtId: string | null;
  /** The school's id in the bureau's own data: a principal's, a teacher's. */
  readonly schoolId: string | null;
  /** The teacher's id in the bureau's own data, where the membership is a teacher's own. */
  readonly teacherId: string | null;
  /** What this caller's credential is good for: `*`, `plans.*` or `plans.read`. A session is good for all of its role. */
  readonly scopes: readonly string[];
}

/** The scopes of a session. */
export const everyScope: readonly string[] = ['*'];
