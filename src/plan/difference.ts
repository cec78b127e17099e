import type { District } from '../district/district.ts';
import { compareIds, type SchoolId, type TeacherId } from '../district/ids.ts';
import type { Move } from './transfer.ts';

/** A teacher whom two plans send to different schools; staying is the roster's school. */
export interface Changed {
  readonly teacherId: TeacherId;
  readonly before: SchoolId;
  /** `null`: a new teacher whom the previous plan placed and this one does not. */
  readonly now: SchoolId | null;
}

/** Where each mover goes; of several moves of one teacher (a broken plan) the last counts. */
const destinations = (moves: readonly Move[]): ReadonlyMap<TeacherId, SchoolId> =>
  new Map(moves.map((move) => [move.teacherId, move.toSchoolId]));

/**
 * Teachers whose school differs between two plans of today's roster, sorted (dataset.md section 2, `changes`). Who is
 * no longer on the roster is left out; a new teacher counts where the previous plan placed them elsewhere. A slot of another subject at the same school is no change: the school is what counts.
 */
export const changedTeachers = (
  district: District,
  moves: readonly Move[],
  previous: readonly Move[],
): readonly Changed[] => {
  const [now, before] = [destinations(moves), destinations(previous)];
  const placed = district.hires.flatMap(({ id }): Changed[] => {
    const school = before.get(id);
    return school === undefined ? [] : [{ teacherId: id, before: school, now: now.get(id) ?? null }];
  });
  return district.teachers
    .map(
      (teacher): Changed => ({
        teacherId: teacher.id,
        before: before.get(teacher.id) ?? teacher.schoolId,
        now: now.get(teacher.id) ?? teacher.schoolId,
      }),
    )
    .concat(placed)
    .filter((changed) => changed.before !== changed.now)
    .sort((a, b) => compareIds(a.teacherId, b.teacherId));
};
