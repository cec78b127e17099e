import { schoolId, teacherId } from '../../src/district/ids.ts';
import type { Actor } from '../../src/review/actor.ts';
import type { Caller } from '../access/caller.ts';

/** Who asks, as the loop knows people. */
export const actorOf = (caller: Caller): Actor => ({
  accountId: caller.accountId,
  role: caller.role,
  schoolId: caller.schoolId === null ? null : schoolId(caller.schoolId),
  teacherId: caller.teacherId === null ? null : teacherId(caller.teacherId),
});

/** Of the bureau: sees the whole district. */
export const isOfBureau = ({ role }: Pick<Caller, 'role'>): boolean =>
  role === 'personnel_officer' || role === 'leader' || role === 'auditor';
