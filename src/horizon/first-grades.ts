import type { District } from '../district/district.ts';
import type { GradePupils } from '../district/enrolment.ts';
import { slotKey } from '../district/post.ts';
import type { School } from '../district/school.ts';
import type { Policy } from '../policy/policy.ts';
import { type StaffedStage, staffedStages } from '../policy/staffing-terms.ts';
import { type Message, message } from '../text/message.ts';
import { type GradeState, isStaffed, type Spans, stageClasses, stagePupils } from './grade-state.ts';
import { shareOut } from './share-out.ts';

/** Most pupils of a class, by stage; the senior stage has the junior limit, as no clause names its own. */
export const classLimit = ({ classCap }: Policy, stage: StaffedStage): number =>
  stage === 'primary' ? classCap.primary : classCap.junior;

export const fewestClasses = (policy: Policy, stage: StaffedStage, pupils: number): number =>
  Math.ceil(pupils / classLimit(policy, stage));

/** Six years of primary school, or five where no primary school has a sixth grade and a junior one has. */
export const spansOf = ({ enrolment = [] }: District): Spans => {
  const has = (wanted: StaffedStage): boolean => enrolment.some(({ stage, grade }) => stage === wanted && grade === 6);
  const lastPrimary = has('junior') && !has('primary') ? 5 : 6;
  return {
    primary: { first: 1, last: lastPrimary },
    junior: { first: lastPrimary + 1, last: 9 },
    senior: { first: 10, last: 12 },
  };
};

/** The grades as given; without them, the pupils of the stage shared evenly over its grades. */
const pupilsByGrade = (
  school: School,
  stage: StaffedStage,
  given: ReadonlyMap<string, GradePupils>,
  { first, last }: Spans[StaffedStage],
): {
  readonly grades: readonly (readonly [grade: number, pupils: number, classes?: number])[];
  readonly even: boolean;
} => {
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const rows = numbers.map((grade) => given.get(slotKey({ schoolId: school.id, stage, subject: String(grade) })));
  if (rows.some((row) => row !== undefined))
    return {
      grades: numbers.map((grade, index) => {
        const row = rows[index];
        return row?.classes === undefined ? [grade, row?.pupils ?? 0] : [grade, row.pupils, row.classes];
      }),
      even: false,
    };
  const pupils = stagePupils(school, stage);
  const shares = shareOut(
    pupils ?? 0,
    numbers.map((grade) => [String(grade).padStart(2, '0'), 1]),
  );
  return {
    grades: numbers.map((grade) => [grade, shares.get(String(grade).padStart(2, '0')) ?? 0]),
    even: pupils !== null && pupils > 0,
  };
};

/** Classes of each grade: as given; shared out from the school's classes by pupils; else as few as the pupils need. */
const classesByGrade = (
  policy: Policy,
  school: School,
  stage: StaffedStage,
  grades: readonly (readonly [grade: number, pupils: number, classes?: number])[],
): readonly number[] => {
  const own = grades.map(([, pupils, classes]) => classes ?? fewestClasses(policy, stage, pupils));
  const total = stageClasses(school, stage);
  const taught = grades.filter(([, pupils]) => pupils > 0);
  if (grades.some(([, , classes]) => classes !== undefined) || total === null || total < taught.length) return own;
  // One class each, the rest by pupils.
  const rest = shareOut(
    total - taught.length,
    taught.map(([grade, pupils]) => [String(grade).padStart(2, '0'), pupils]),
  );
  return grades.map(([grade, pupils]) => (pupils === 0 ? 0 : 1 + (rest.get(String(grade).padStart(2, '0')) ?? 0)));
};

/** This year's pupils by grade, and what had to be assumed. */
export const firstGrades = (
  district: District,
  policy: Policy,
): { readonly grades: readonly GradeState[]; readonly assumed: readonly Message[] } => {
  const spans = spansOf(district);
  const given = new Map(
    (district.enrolment ?? []).map((row) => [
      slotKey({ schoolId: row.schoolId, stage: row.stage, subject: String(row.grade) }),
      row,
    ]),
  );
  let even = 0;
  const unknown = new Set<string>();
  const grades = district.schools.flatMap((school) =>
    staffedStages
      .filter((stage) => school.stages.includes(stage))
      .flatMap((stage): readonly GradeState[] => {
        const read = pupilsByGrade(school, stage, given, spans[stage]);
        if (read.even) even += 1;
        else if (read.grades.every(([, pupils]) => pupils === 0)) unknown.add(school.name);
        const classes = classesByGrade(policy, school, stage, read.grades);
        return read.grades.map(([grade, pupils], index) => ({
          schoolId: school.id,
          stage,
          grade,
          pupils,
          classes: classes[index] ?? 0,
        }));
      }),
  );
  const dropped = (district.enrolment ?? []).filter(({ stage }) => !isStaffed(stage)).length;
  return {
    grades,
    assumed: [
      ...(even === 0 ? [] : [message('horizon.assumed.even_grades', { count: even })]),
      ...(unknown.size === 0
        ? []
        : [
            message('horizon.assumed.no_pupils', { count: unknown.size, schools: [...unknown].slice(0, 8).join('、') }),
          ]),
      ...(dropped === 0 ? [] : [message('horizon.assumed.other_stages', { count: dropped })]),
    ],
  };
};
