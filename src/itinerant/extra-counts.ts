import type { District } from '../district/district.ts';
import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { School } from '../district/school.ts';
import { countsItinerant } from '../equity/assessment.ts';
import { type AssessedStage, artsAndPeSubjects, isAssessedStage } from '../equity/standard.ts';
import type { ItinerantAssignments } from './itinerant-plan.ts';

/** PE and arts teachers a school's stage may count in addition to its own. */
export interface ExtraCount {
  readonly schoolId: SchoolId;
  readonly stage: AssessedStage;
  readonly teachers: number;
}

const keyOf = (school: SchoolId, stage: AssessedStage): string => `${school}\u0000${stage}`;

const visitorsBy = (assignments: ItinerantAssignments): ReadonlyMap<string, number> => {
  const visitors = new Map<string, Set<TeacherId>>();
  for (const { teacherId, visits } of assignments.teachers)
    for (const { schoolId, lessons } of visits)
      for (const { stage, subject } of lessons) {
        if (!isAssessedStage(stage) || !artsAndPeSubjects.includes(subject)) continue;
        const key = keyOf(schoolId, stage);
        visitors.set(key, (visitors.get(key) ?? new Set()).add(teacherId));
      }
  return new Map([...visitors].map(([key, teachers]) => [key, teachers.size]));
};

/**
 * L3 at rural schools of 50 to 99 pupils may count itinerant PE and arts teachers (domain 2.4): heads, each once at
 * every school and stage where they give such lessons. Remote lessons add none. For `indicatorCounts`.
 */
export const itinerantCounts = (
  district: District,
  assignments: ItinerantAssignments,
): ((school: SchoolId, stage: AssessedStage) => number) => {
  const counted = new Set(district.schools.filter(countsItinerant).map(({ id }) => id));
  const visitors = visitorsBy(assignments);
  return (school, stage) => (counted.has(school) ? (visitors.get(keyOf(school, stage)) ?? 0) : 0);
};

/** The same as rows: every school and stage that gains, in the order of the schools. */
export const extraCounts = (district: District, assignments: ItinerantAssignments): readonly ExtraCount[] => {
  const count = itinerantCounts(district, assignments);
  return district.schools.flatMap((school: School) =>
    school.stages.filter(isAssessedStage).flatMap((stage): ExtraCount[] => {
      const teachers = count(school.id, stage);
      return teachers === 0 ? [] : [{ schoolId: school.id, stage, teachers }];
    }),
  );
};
