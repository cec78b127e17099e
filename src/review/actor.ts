import type { SchoolId, TeacherId } from '../district/ids.ts';

/** Who takes part in the loop. An auditor and the province only read, an administrator sees no roster. */
export const actorRoles = [
  'personnel_officer',
  'principal',
  'teacher',
  'leader',
  'auditor',
  'province',
  'administrator',
] as const;
export type ActorRole = (typeof actorRoles)[number];

/** A person acting under one membership. */
export interface Actor {
  readonly accountId: string;
  readonly role: ActorRole;
  /** A principal's own school. */
  readonly schoolId: SchoolId | null;
  /** A teacher's own code. */
  readonly teacherId: TeacherId | null;
}

/** Who decides on objections, and therefore sees what a decision rests on. */
export const isDecider = ({ role }: Pick<Actor, 'role'>): boolean => role === 'personnel_officer' || role === 'leader';
