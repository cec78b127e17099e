import type { District } from '../../src/district/district.ts';
import { schoolId, teacherId } from '../../src/district/ids.ts';
import type { Post } from '../../src/district/post.ts';
import type { School } from '../../src/district/school.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import type { Stage, Subject } from '../../src/district/words.ts';
import type { Ledger } from '../../src/eligibility/ledger-entry.ts';
import { type CheckedPlan, checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { Check } from '../../src/plan/plan.ts';
import type { Move, RosterMove } from '../../src/plan/transfer.ts';
import type { GoalName } from '../../src/policy/goal.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { aDistrict, aPost, aSchool, aTeacher, type PlainOf } from './district.ts';
import { aLedger } from './ledger.ts';
import { aPolicy } from './policy.ts';

/** A move by codes; primary Chinese unless said otherwise. */
export const aMove = (
  teacher: string,
  from: string,
  to: string,
  slot: { readonly stage?: Stage; readonly subject?: Subject } = {},
): RosterMove => ({
  teacherId: teacherId(teacher),
  fromSchoolId: schoolId(from),
  toSchoolId: schoolId(to),
  stage: slot.stage ?? 'primary',
  subject: slot.subject ?? 'chinese',
});

const staff = (school: string, count: number): readonly Teacher[] =>
  Array.from({ length: count }, (_, index) => aTeacher({ id: `${school}-0${index + 1}`, schoolId: school }));

const head = (school: string): Teacher => aTeacher({ id: `${school}-head`, schoolId: school, role: 'principal' });

/**
 * Two urban schools of eight Chinese teachers each, two rural ones of four, music wanted at R2, no principal at R2:
 * 27 eligible, so 3 must move; 18 at source schools, so 2 of them; of 4 movers 1 a backbone teacher.
 */
export const lawfulDistrict = (): District =>
  aDistrict({
    schools: [
      aSchool({ id: 'U1', areaClass: 'urban' }),
      aSchool({ id: 'U2', areaClass: 'urban' }),
      aSchool({ id: 'R1' }),
      aSchool({ id: 'R2' }),
    ],
    posts: [
      ...['U1', 'U2', 'R1', 'R2'].map((school) => aPost({ schoolId: school, required: 6, max: 12 })),
      ...['U1', 'U2', 'R1', 'R2'].map((school) => aPost({ schoolId: school, subject: 'principal', required: 1 })),
      aPost({ schoolId: 'R2', subject: 'music', required: 1 }),
    ],
    teachers: [
      ...staff('U1', 8),
      ...staff('U2', 8),
      ...staff('R1', 4),
      ...staff('R2', 4),
      ...['U1', 'U2', 'R1'].map(head),
    ].map((teacher) => (teacher.id === 'U1-01' ? { ...teacher, backboneLevel: 'county' } : teacher)),
  });

/** Two from each urban school to the countryside, one of them a backbone teacher. */
export const lawfulMoves = (): readonly Move[] => [
  aMove('U1-01', 'U1', 'R1'),
  aMove('U1-02', 'U1', 'R2'),
  aMove('U2-01', 'U2', 'R1'),
  aMove('U2-02', 'U2', 'R2'),
];

/** The policy the plan is lawful under: dataset.md's values, a quarter of a school's staff may leave. */
export const lawfulPolicy = (given: Partial<Policy> = {}): Policy =>
  aPolicy({ maxOutSharePerSchool: { numerator: 1, denominator: 4 }, ...given });

/** A district with one teacher, school or slot changed. */
export const withTeacher = (district: District, id: string, given: Partial<PlainOf<Teacher>>): District => ({
  ...district,
  teachers: district.teachers.map((teacher) => (teacher.id === id ? ({ ...teacher, ...given } as Teacher) : teacher)),
});
export const withSchool = (district: District, id: string, given: Partial<PlainOf<School>>): District => ({
  ...district,
  schools: district.schools.map((school) => (school.id === id ? ({ ...school, ...given } as School) : school)),
});
export const withPost = (district: District, school: string, subject: Subject, given: Partial<Post>): District => ({
  ...district,
  posts:
    district.posts?.map((post) =>
      post.schoolId === school && post.subject === subject ? { ...post, ...given } : post,
    ) ?? null,
});

/** What a test changes of the lawful plan. */
export interface Changed {
  readonly district?: District;
  readonly policy?: Partial<Policy>;
  readonly ledger?: (district: District, policy: Policy) => Ledger;
  readonly previous?: readonly Move[] | null;
  /** Moves in place of those of the same teachers; `null` drops the teacher's move. */
  readonly moves?: Readonly<Record<string, readonly Move[] | null>>;
}

export const checked = (changed: Changed = {}): CheckedPlan => {
  const district = changed.district ?? lawfulDistrict();
  const policy = lawfulPolicy(changed.policy);
  const ledger = (changed.ledger ?? aLedger)(district, policy);
  const replaced = changed.moves ?? {};
  const kept = lawfulMoves().filter((move) => !(move.teacherId in replaced));
  const moves = [...kept, ...Object.values(replaced).flatMap((given) => given ?? [])];
  return checkPlan(district, policy, ledger, moves, changed.previous ?? null);
};

/** The rules that do not hold, each once, sorted. */
export const brokenRules = (changed: Changed = {}): readonly string[] =>
  [...new Set(checked(changed).checks.flatMap((check) => (check.holds ? [] : [check.rule])))].sort();

/** The rows of one rule that name a broken case: the summary is about the district as a whole. */
export const rowsOf = (rule: string, changed: Changed = {}): readonly Check[] =>
  checked(changed).checks.filter((check) => check.rule === rule);

/** Every move of the lawful plan taken back. */
export const withoutMoves: NonNullable<Changed['moves']> = Object.fromEntries(
  lawfulMoves().map((move) => [move.teacherId, null]),
);

/** A goal's value for the lawful plan as changed. */
export const goalValue = (goal: GoalName, changed: Changed = {}): number | undefined =>
  checked(changed).goals.get(goal);
