import { compareIds, type SchoolId } from '../district/ids.ts';
import type { Move } from '../plan/transfer.ts';
import type { Answer } from './objection/objection.ts';

/** One school's answers to its moves, and their outcomes. */
export interface ObjectionRate {
  readonly schoolId: SchoolId;
  /** Moves out of the school and into it. */
  readonly moves: number;
  /** Whether the list was accepted, or every move answered. */
  readonly answered: boolean;
  /** Moves still to be answered. */
  readonly unanswered: number;
  /** Moves objected about, those withdrawn aside: the numerator of the rate over `moves`. */
  readonly objectedMoves: number;
  readonly open: number;
  readonly upheld: number;
  readonly rejected: number;
  readonly withdrawn: number;
}

const known = new WeakMap<readonly Move[], ReadonlyMap<SchoolId, ReadonlySet<string>>>();

/** Whom each school loses or gets; gathered once for a plan, whose moves never change. */
const concernedBy = (moves: readonly Move[]): ReadonlyMap<SchoolId, ReadonlySet<string>> => {
  const before = known.get(moves);
  if (before !== undefined) return before;
  const concerned = new Map<SchoolId, Set<string>>();
  const concern = (school: SchoolId, teacher: string): void => {
    concerned.set(school, (concerned.get(school) ?? new Set()).add(teacher));
  };
  for (const { teacherId, fromSchoolId, toSchoolId } of moves) {
    if (fromSchoolId === null) continue;
    concern(fromSchoolId, teacherId);
    concern(toSchoolId, teacherId);
  }
  known.set(moves, concerned);
  return concerned;
};

/**
 * Objection rates of each school with a move, or with an answer, sorted (domain 5.4): exact parts and wholes, no
 * percentage. Objections of schools in review and appeals of schools count alike; a teacher's appeal is no school's.
 * `only`: of this school alone.
 */
export const objectionRates = (
  moves: readonly Move[],
  answers: readonly Answer[],
  only: string | null = null,
): readonly ObjectionRate[] => {
  const concerned = concernedBy(moves);
  const bySchool = Map.groupBy(answers, ({ schoolId }) => schoolId);
  const schools = new Set([...concerned.keys(), ...bySchool.keys()]);
  return [...schools]
    .filter((school) => school !== null)
    .filter((school) => only === null || school === only)
    .sort(compareIds)
    .map((schoolId) => {
      const about = concerned.get(schoolId) ?? new Set<string>();
      const own = bySchool.get(schoolId) ?? [];
      const counted = (standing: Answer['standing']): number => own.filter((one) => one.standing === standing).length;
      const live = own.filter(({ standing }) => standing !== 'withdrawn');
      const informed = new Set<string>(live.flatMap(({ teacherId }) => (teacherId === null ? [] : [teacherId])));
      const objected = new Set(live.flatMap((one) => (one.objection === null ? [] : [one.teacherId])));
      const accepted = live.some(({ teacherId }) => teacherId === null);
      const unanswered = accepted ? 0 : [...about].filter((id) => !informed.has(id)).length;
      return {
        schoolId,
        moves: about.size,
        answered: unanswered === 0,
        unanswered,
        objectedMoves: objected.size,
        open: counted('open'),
        upheld: counted('upheld'),
        rejected: counted('rejected'),
        withdrawn: counted('withdrawn'),
      };
    });
};
