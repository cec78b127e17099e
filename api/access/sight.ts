import type { Caller } from './caller.ts';
import { permitted } from './permissions.ts';

/** What a caller sees of the persons in what they may read. */
export interface Sight {
  /** Health and family reasons: only those who decide on them, and a token only where its scopes say so. */
  readonly reasons: boolean;
  /** A principal's own school, the only one whose persons are shown; `null`: every school of the district. */
  readonly schoolId: string | null;
}

export const sightOf = (caller: Caller): Sight => ({
  reasons: permitted(caller, 'reasons.read_sensitive') !== null,
  schoolId: caller.role === 'principal' ? (caller.schoolId ?? '') : null,
});

/** Whether somebody of these schools is within sight. */
export const inSight = ({ schoolId }: Sight, ...schools: readonly string[]): boolean =>
  schoolId === null || schools.includes(schoolId);
