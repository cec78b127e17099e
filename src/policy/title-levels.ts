import { addMonths } from '../district/date.ts';
import { hasClosed, type School } from '../district/school.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Policy } from './policy.ts';

/** Levels of title a school has posts for (domain 2.6, 岗位结构比例). */
export const titleLevels = ['senior', 'middle'] as const;
export type TitleLevel = (typeof titleLevels)[number];

/** The post a title takes: full senior and senior ones a senior post, first-class ones a middle post; others none. */
export const titleLevelOf = ({ title }: Pick<Teacher, 'title'>): TitleLevel | null => {
  if (title === 'senior' || title === 'full_senior') return 'senior';
  return title === 'first' ? 'middle' : null;
};

/** Who has served long enough in rural schools is appointed outside the school's posts (clauses 0.46, 0.47). */
export const outsideTitleCaps = ({ ruralYears }: Pick<Teacher, 'ruralYears'>, policy: Policy): boolean =>
  policy.titleExemptRuralYears !== null && ruralYears !== null && ruralYears >= policy.titleExemptRuralYears;

export const titleCapOf = (school: School, level: TitleLevel): number | null =>
  level === 'senior' ? school.seniorTitleCap : school.middleTitleCap;

/** A grass-roots title is valid at schools of the policy's areas only (基层职称, clause 2.39). */
export const losesGrassrootsTitle = (teacher: Teacher, to: School, policy: Policy): boolean =>
  teacher.grassrootsTitle === true && !policy.grassrootsAreas.includes(to.areaClass);

/**
 * Rural clusters, each with its schools: of the schools with a cluster that the district manages, those whose cluster
 * has a rural school and no urban one (每个学区设立1个特级教师岗位, clause 2.30). A school that has closed, or opens
 * later than in a year, is in none: it has no post to hold.
 */
export const ruralClusters = (
  schools: readonly School[],
  { referenceDate }: Policy,
): ReadonlyMap<string, readonly School[]> => {
  const clusters = Map.groupBy(
    schools.filter(
      (school) =>
        school.cluster !== null &&
        school.managedByDistrict &&
        !hasClosed(school, referenceDate) &&
        (school.openingDate === null || school.openingDate <= addMonths(referenceDate, 12)),
    ),
    (school) => school.cluster ?? '',
  );
  return new Map(
    [...clusters].filter(
      ([, members]) =>
        members.some((school) => school.areaClass === 'rural') &&
        members.every((school) => school.areaClass !== 'urban'),
    ),
  );
};
