import type { CalendarDate } from '../district/date.ts';
import type { District } from '../district/district.ts';
import type { SchoolId } from '../district/ids.ts';
import type { Teacher } from '../district/teacher.ts';
import type { MovementMode } from '../district/words.ts';
import { isSourceSchool } from '../policy/areas.ts';
import { isBackbone } from '../policy/backbone.ts';
import type { Policy } from '../policy/policy.ts';
import { countsInQuota, goesRight } from './counting.ts';
import { isPlannedMode } from './planned-modes.ts';

/** A term away as the roster has it (columns `term_*`, `host_school_id`, `personnel_school_id`). */
export interface RunningTerm {
  readonly teacher: Teacher;
  readonly mode: MovementMode;
  /** The school of the personnel relation, where a slot is kept. */
  readonly home: SchoolId;
  readonly host: SchoolId;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** Over by the reference date: the teacher is back home when the school year begins. */
  readonly over: boolean;
}

export const termOfTeacher = (teacher: Teacher, referenceDate: CalendarDate): RunningTerm | null =>
  teacher.termMode === undefined
    ? null
    : {
        teacher,
        mode: teacher.termMode,
        home: teacher.personnelSchoolId ?? teacher.schoolId,
        host: teacher.hostSchoolId ?? teacher.schoolId,
        start: teacher.termStart ?? null,
        end: teacher.termEnd ?? null,
        over: teacher.termEnd !== undefined && teacher.termEnd <= referenceDate,
      };

export const runningTerms = (district: District, referenceDate: CalendarDate): readonly RunningTerm[] =>
  district.teachers.flatMap((teacher) => termOfTeacher(teacher, referenceDate) ?? []);

/** Where a teacher works when the school year begins: at the host while the term runs, at home when it is over. */
export const placeOf = (teacher: Teacher, referenceDate: CalendarDate): SchoolId => {
  const term = termOfTeacher(teacher, referenceDate);
  if (term === null) return teacher.schoolId;
  return term.over ? term.home : term.host;
};

/**
 * The district as the school year begins: teachers on a term are at the host, those who came back are at home (model.md
 * section 1: known leavers out, known returners in). The same district when there are no terms.
 */
export const inPlace = (district: District, referenceDate: CalendarDate): District => {
  if (district.teachers.every((teacher) => teacher.termMode === undefined)) return district;
  const settled = (teacher: Teacher): Teacher => {
    const term = termOfTeacher(teacher, referenceDate);
    return term === null
      ? teacher
      : {
          ...teacher,
          schoolId: term.over ? term.home : term.host,
          personnelSchoolId: term.home,
          hostSchoolId: term.host,
        };
  };
  return { ...district, teachers: district.teachers.map(settled) };
};

/** A running term that counts this year, in every quota of which its school of origin is a part. */
export interface CountedTerm {
  readonly teacher: Teacher;
  readonly home: SchoolId;
  readonly backbone: boolean;
  readonly head: boolean;
  /** Whether it also counts for the source schools, by their direction. */
  readonly sourceSet: boolean;
}

/**
 * Terms in progress, where the policy counts them every year (`count_mode: in_progress`; domain 2.2): of a counted mode,
 * begun, not over, between two legal schools. They count among the movers and among the eligible: who is out now met
 * the conditions when the term began, but for those no quota of the district ever counts (clauses 0.37, 4.4), and for
 * who has retired since. As for a move, the way to a new school that the home school founds is a right one.
 */
export const countedTerms = (district: District, policy: Policy): readonly CountedTerm[] => {
  if (policy.countMode === 'started') return [];
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const isRight = goesRight(district.schools, policy);
  return runningTerms(district, policy.referenceDate).flatMap(({ teacher, mode, home, host, over }): CountedTerm[] => {
    const [from, to] = [schools.get(home), schools.get(host)];
    const head = teacher.role !== 'teacher';
    if (over || home === host || from === undefined || to === undefined || !from.managedByDistrict) return [];
    if (!teacher.established || (teacher.retiresOn !== null && teacher.retiresOn <= policy.referenceDate)) return [];
    if (teacher.stage !== 'primary' && teacher.stage !== 'junior') return [];
    if (!isPlannedMode(mode) || (head && policy.principals === 'none')) return [];
    if (!countsInQuota(mode, policy, head && policy.principals === 'separate' ? 'heads' : 'teachers')) return [];
    return [
      {
        teacher,
        home,
        head,
        backbone: isBackbone(teacher, policy),
        sourceSet: isSourceSchool(from, policy) && isRight(home, host),
      },
    ];
  });
};
