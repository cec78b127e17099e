import { addMonths } from '../district/date.ts';
import type { District } from '../district/district.ts';
import { compareIds, type SchoolId } from '../district/ids.ts';
import { hasClosed, opensLater, type School } from '../district/school.ts';
import type { EnrolmentVariant } from '../policy/horizon-terms.ts';
import type { Policy } from '../policy/policy.ts';
import { type StaffedStage, staffedStages } from '../policy/staffing-terms.ts';
import { type Message, message } from '../text/message.ts';
import { forecastEntrants, grownEntrants, schoolYear } from './entrants.ts';
import { fewestClasses, firstGrades, spansOf } from './first-grades.ts';
import type { GradeState, StageFlow } from './grade-state.ts';
import { shareOf, shareOut } from './share-out.ts';

/** The pupils of one school year by grade, with what came and went since the year before. */
export interface EnrolmentYear {
  /** Years after this one: 0 is this school year, as the dataset has it. */
  readonly ahead: number;
  readonly autumn: number;
  readonly grades: readonly GradeState[];
  readonly flows: readonly StageFlow[];
  readonly assumed: readonly Message[];
}

type Key = `${string}\0${StaffedStage}\0${number}`;
const keyOf = (school: SchoolId, stage: StaffedStage, grade: number): Key => `${school}\0${stage}\0${grade}`;

/** The policy as of a later school year: the reference day moves, every number stays. */
export const policyOfYear = (policy: Policy, ahead: number): Policy =>
  ahead === 0 ? policy : { ...policy, referenceDate: addMonths(policy.referenceDate, 12 * ahead) };

/** Entrants last known of a school's first grade, and how many years ago. */
interface LastKnown {
  readonly count: number;
  readonly year: number;
}

interface Rolling {
  readonly district: District;
  readonly policy: Policy;
  readonly variant: EnrolmentVariant;
  readonly ahead: number;
  readonly before: ReadonlyMap<Key, GradeState>;
  /** Written: the entrants from which later years without a forecast grow. */
  readonly lastKnown: Map<string, LastKnown>;
}

const isOpen = (school: School, policy: Policy): boolean =>
  !hasClosed(school, policy.referenceDate) && !opensLater(school, policy.referenceDate);

/** Where the pupils of a closed school go: its successors; else the schools of its district; else all, by pupils. */
const receiversOf = (closed: School, open: readonly School[]): readonly School[] => {
  const successors = open.filter(({ predecessor }) => predecessor === closed.id);
  if (successors.length > 0) return successors;
  const near = open.filter(({ cluster }) => cluster !== null && cluster === closed.cluster);
  return near.length > 0 ? near : open;
};

const rollStage = (
  rolling: Rolling,
  stage: StaffedStage,
  leaversOf: (school: SchoolId) => number,
): { readonly grades: readonly GradeState[]; readonly flow: StageFlow; readonly assumed: readonly Message[] } => {
  const { district, policy, ahead, before, lastKnown } = rolling;
  const later = policyOfYear(policy, ahead);
  const { first, last } = spansOf(district)[stage];
  const schools = district.schools.filter(({ stages }) => stages.includes(stage));
  const open = schools.filter((school) => isOpen(school, later));
  const at = (school: SchoolId, grade: number): GradeState | undefined => before.get(keyOf(school, stage, grade));
  const pupilsOf = (school: SchoolId): number => {
    let sum = 0;
    for (let grade = first; grade <= last; grade += 1) sum += at(school, grade)?.pupils ?? 0;
    return sum;
  };
  const weights = open.map((school) => ({ school, weight: at(school.id, first)?.pupils ?? 0 }));
  const entering = entrantsOf(rolling, stage, weights, leaversOf);
  const moved = new Map<Key, { pupils: number; classes: number }>();
  const cell = (school: SchoolId, grade: number): { pupils: number; classes: number } => {
    const key = keyOf(school, stage, grade);
    const found = moved.get(key) ?? { pupils: 0, classes: 0 };
    moved.set(key, found);
    return found;
  };
  let [dropped, graduated, all] = [0, 0, 0];
  for (const school of schools) {
    all += pupilsOf(school.id);
    graduated += at(school.id, last)?.pupils ?? 0;
    for (let grade = first; grade < last; grade += 1) {
      const state = at(school.id, grade);
      if (state === undefined) continue;
      const pupils = shareOf(policy.horizon.progression[stage], state.pupils);
      dropped += state.pupils - pupils;
      const to = cell(school.id, grade + 1);
      to.pupils += pupils;
      to.classes += state.classes;
    }
  }
  for (const [school, pupils] of entering.counts) cell(school, first).pupils += pupils;
  const assumed: Message[] = [...entering.assumed];
  for (const school of schools.filter((one) => !open.includes(one))) {
    const receivers = receiversOf(school, open).map((one) => [one.id, pupilsOf(one.id)] as const);
    for (let grade = first; grade <= last; grade += 1) {
      const from = cell(school.id, grade);
      if (from.pupils === 0 || receivers.length === 0) continue;
      for (const [id, pupils] of shareOut(from.pupils, receivers)) cell(id, grade).pupils += pupils;
      moved.set(keyOf(school.id, stage, grade), { pupils: 0, classes: 0 });
    }
  }
  const classesOf = (pupils: number, carried: number): number => {
    const fewest = fewestClasses(policy, stage, pupils);
    if (pupils === 0) return 0;
    return policy.horizon.classes === 'fewest' ? fewest : Math.max(carried, fewest);
  };
  const grades = schools.flatMap(({ id }) =>
    Array.from({ length: last - first + 1 }, (_, index): GradeState => {
      const { pupils, classes } = cell(id, first + index);
      return { schoolId: id, stage, grade: first + index, pupils, classes: classesOf(pupils, classes) };
    }),
  );
  for (const { school } of weights) {
    const count = entering.counts.get(school.id);
    if (count !== undefined && !entering.grownFor.has(school.id))
      lastKnown.set(`${stage}\0${school.id}`, { count, year: ahead });
  }
  const entered = [...entering.counts.values()].reduce((sum, count) => sum + count, 0);
  const after = grades.reduce((sum, { pupils }) => sum + pupils, 0);
  return { grades, flow: { stage, before: all, entered, graduated, dropped, after }, assumed };
};

interface Entering {
  readonly counts: ReadonlyMap<SchoolId, number>;
  /** Schools whose entrants grew from those of an earlier year. */
  readonly grownFor: ReadonlySet<SchoolId>;
  readonly assumed: readonly Message[];
}

/**
 * Entrants of a stage: by forecast where there is one. Else into primary school as the last year known, grown; into
 * junior and senior school those who leave the stage below, within the school district where it has such a school.
 */
const entrantsOf = (
  { district, policy, variant, ahead, lastKnown }: Rolling,
  stage: StaffedStage,
  open: readonly { readonly school: School; readonly weight: number }[],
  leaversOf: (school: SchoolId) => number,
): Entering => {
  const autumn = schoolYear(policy, ahead);
  const counts = new Map(forecastEntrants(district, policy, { stage, autumn, variant, open }));
  if (stage === 'primary') {
    const grownFor = new Set<SchoolId>();
    for (const { school } of open) {
      const last = lastKnown.get(`${stage}\0${school.id}`);
      if (counts.has(school.id) || last === undefined) continue;
      counts.set(school.id, grownEntrants(policy, variant, { count: last.count, years: ahead - last.year }));
      grownFor.add(school.id);
    }
    const assumed =
      grownFor.size === 0 ? [] : [message('horizon.assumed.no_births', { year: autumn, count: grownFor.size })];
    return { counts, grownFor, assumed };
  }
  const rate = stage === 'junior' ? policy.horizon.juniorEntry : policy.horizon.seniorEntry;
  const rest = open.filter(({ school }) => !counts.has(school.id));
  const homes = new Set(rest.map(({ school }) => school.cluster).filter((cluster) => cluster !== null));
  // School districts with a school of the stage keep their own leavers; the others share the schools of all.
  const pools = new Map<string | null, number>();
  for (const { cluster, id } of district.schools) {
    const pool = stage === 'junior' && cluster !== null && homes.has(cluster) ? cluster : null;
    pools.set(pool, (pools.get(pool) ?? 0) + leaversOf(id));
  }
  let taken = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const named = [...pools].toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : compareIds(a, b)));
  for (const [pool, leavers] of named) {
    const coming = shareOf(rate, leavers);
    const covered = Math.min(coming, taken);
    taken -= covered;
    const members = rest.filter(({ school }) => pool === null || school.cluster === pool);
    for (const [id, count] of shareOut(
      coming - covered,
      members.map(({ school, weight }) => [school.id, weight]),
    ))
      counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return { counts, grownFor: new Set(), assumed: [] };
};

/** The stage whose last grade enters a stage. */
const below: Readonly<Partial<Record<StaffedStage, StaffedStage>>> = { junior: 'primary', senior: 'junior' };

/**
 * Pupils by grade of this school year and so many after it, one variant (docs/specification/model.md section 6). Each year
 * is made from the one before alone, so a later year never changes an earlier one.
 */
export const rollUp = (
  district: District,
  policy: Policy,
  years: number,
  variant: EnrolmentVariant,
): readonly EnrolmentYear[] => {
  const { grades, assumed } = firstGrades(district, policy);
  const spans = spansOf(district);
  const result: EnrolmentYear[] = [{ ahead: 0, autumn: schoolYear(policy, 0), grades, flows: [], assumed }];
  const lastKnown = new Map<string, LastKnown>(
    grades
      .filter(({ stage, grade }) => stage === 'primary' && grade === spans.primary.first)
      .map(({ schoolId, pupils }) => [`primary\0${schoolId}`, { count: pupils, year: 0 }]),
  );
  for (let ahead = 1; ahead < years; ahead += 1) {
    const before = new Map(
      (result.at(-1)?.grades ?? []).map((one) => [keyOf(one.schoolId, one.stage, one.grade), one]),
    );
    const rolling: Rolling = { district, policy, variant, ahead, before, lastKnown };
    const stages = staffedStages.map((stage) => {
      const lower = below[stage];
      const leaversOf = (school: SchoolId): number =>
        lower === undefined ? 0 : (before.get(keyOf(school, lower, spans[lower].last))?.pupils ?? 0);
      return rollStage(rolling, stage, leaversOf);
    });
    result.push({
      ahead,
      autumn: schoolYear(policy, ahead),
      grades: stages.flatMap((one) => one.grades),
      flows: stages.map(({ flow }) => flow),
      assumed: stages.flatMap((one) => one.assumed),
    });
  }
  return result;
};
