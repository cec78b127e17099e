import fc from 'fast-check';
import type { CalendarDate } from '../../src/district/date.ts';
import type { District } from '../../src/district/district.ts';
import type { Order } from '../../src/district/order.ts';
import type { Post } from '../../src/district/post.ts';
import type { School } from '../../src/district/school.ts';
import { sortedDistrict } from '../../src/district/sorted.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import { type MoveOccasion, moveOccasions, type PlannedMode, plannedModes } from '../../src/movement/planned-modes.ts';
import type { Policy, SeedTeams } from '../../src/policy/policy.ts';
import { aPost } from './district.ts';
import { type PlanWorld, planWorlds } from './plan-worlds.ts';

const rarely = fc.integer({ min: 0, max: 7 }).map((roll) => roll === 7);
const percent = (numerator: number) => ({ numerator, denominator: 100 });
const day = (text: string) => text as CalendarDate;

const seedTeams: fc.Arbitrary<SeedTeams> = fc.record({
  members: fc.constantFrom(0, 1, 1, 2),
  maxPerSchool: fc.constantFrom(null, null, 1, 2),
  backboneShare: fc.constantFrom(percent(0), percent(0), percent(20), percent(50)),
  subjects: fc.constantFrom(null, [], ['chinese'], ['chinese', 'music']),
  staffed: fc.constantFrom<SeedTeams['staffed']>('opening', 'within_six_months'),
  staffedShare: fc.constantFrom(percent(0), percent(50), percent(100)),
});

const movementPolicy = fc.record({
  moveModes: fc
    .uniqueArray(
      fc.tuple(fc.constantFrom<MoveOccasion>(...moveOccasions), fc.constantFrom<PlannedMode>(...plannedModes)),
      { maxLength: 5, selector: ([occasion]) => occasion },
    )
    .map((pairs) => Object.fromEntries(pairs) as Policy['moveModes']),
  modeTerms: fc.constantFrom<Policy['modeTerms']>({}, { rotation: 6 }, { support: null, group: 24 }, { shadow: 12 }),
  countedModes: fc.oneof(
    fc.constant<Policy['countedModes']>(plannedModes.filter((mode) => mode !== 'shadow' && mode !== 'attachment')),
    fc.subarray([...plannedModes]),
  ),
  countMode: fc.constantFrom<Policy['countMode']>('started', 'in_progress'),
  reserveReturn: fc.boolean(),
  postsFilledBy: fc.constantFrom<Policy['postsFilledBy']>('anybody', 'full_load', 'full_load'),
  seedTeams: fc.option(seedTeams, { freq: 3 }),
  headTenure: fc.constantFrom<Policy['headTenure']>('school', 'school', 'post'),
  headTerms: fc.constantFrom(null, 2),
  headExchange: fc.constantFrom<Policy['headExchange']>(
    null,
    null,
    { least: 1, share: percent(0) },
    { least: 0, share: percent(50) },
  ),
  headFailedYears: fc.constantFrom(null, null, 3),
});

const schoolFacts = fc.record({
  group: fc.constantFrom(null, 'G1', 'G1', 'G2'),
  cluster: fc.constantFrom(null, 'C1', 'C2'),
  opens: rarely,
  headed: rarely,
  principals: fc.constantFrom(0, 1, 1, 2),
});

const teacherFacts = fc.record({
  head: fc.integer({ min: 0, max: 2 }).map((roll) => roll === 2),
  headSince: fc.constantFrom(undefined, '2012-09-01', '2023-09-01'),
  headTerms: fc.constantFrom(undefined, 1, 2),
  failedYears: fc.constantFrom(undefined, 0, 3),
  away: rarely,
  over: fc.boolean(),
  at: fc.nat(3),
  mode: fc.constantFrom<NonNullable<Teacher['termMode']>>('rotation', 'support', 'shadow', 'group', 'borrow'),
  ordered: fc.constantFrom<PlannedMode | null>(null, 'support', 'shadow', 'attachment', null),
});

type SchoolFacts = typeof schoolFacts extends fc.Arbitrary<infer Facts> ? Facts : never;
type TeacherFacts = typeof teacherFacts extends fc.Arbitrary<infer Facts> ? Facts : never;

const asHead = (teacher: Teacher, facts: TeacherFacts): Teacher => ({
  ...teacher,
  role: 'principal',
  ...(facts.headSince === undefined ? {} : { headSince: day(facts.headSince) }),
  ...(facts.headTerms === undefined ? {} : { headTerms: facts.headTerms }),
  ...(facts.failedYears === undefined ? {} : { failedYears: facts.failedYears }),
});

const teachersOf = (district: District, facts: readonly TeacherFacts[]): readonly Teacher[] => {
  const headed = new Set<string>(district.teachers.filter(({ role }) => role !== 'teacher').map((one) => one.schoolId));
  return district.teachers.map((teacher, at) => {
    const own = facts[at];
    const host = own && district.schools[own.at % district.schools.length];
    if (own === undefined || host === undefined || teacher.role !== 'teacher') return teacher;
    if (own.head && !headed.has(teacher.schoolId)) {
      headed.add(teacher.schoolId);
      return asHead(teacher, own);
    }
    if (!own.away) return teacher;
    return {
      ...teacher,
      termMode: own.mode,
      termStart: day('2025-09-01'),
      termEnd: day(own.over ? '2026-08-31' : '2027-08-31'),
      hostSchoolId: host.id,
    };
  });
};

/** Opens in September, as a partner of the first school; now and then headed by its principal. */
const schoolOf = (school: School, facts: SchoolFacts | undefined, first: School | undefined): School => {
  if (facts === undefined || first === undefined) return school;
  const { group, cluster, opens, headed } = facts;
  const other = school.id !== first.id;
  return {
    ...school,
    group,
    cluster,
    ...(opens && other ? { openingDate: day('2026-09-01'), partnerSchool: first.id } : {}),
    ...(headed && other ? { headedBy: first.id } : {}),
  };
};

const postsOf = (district: District, facts: readonly SchoolFacts[]): readonly Post[] => {
  const taken = new Set<string>(
    district.posts?.filter(({ subject }) => subject === 'principal').map((post) => post.schoolId),
  );
  const free = district.schools.flatMap((school, at) =>
    taken.has(school.id)
      ? []
      : [aPost({ schoolId: school.id, subject: 'principal', required: facts[at]?.principals ?? 0 })],
  );
  return [...(district.posts ?? []), ...free];
};

const inMode = (order: Order, facts: TeacherFacts | undefined): Order =>
  facts?.ordered && (order.kind === 'move' || order.kind === 'assign') ? { ...order, mode: facts.ordered } : order;

/**
 * Small worlds with modes, groups and clusters, terms that run or are over, orders with a mode, posts kept, schools that
 * open, and principals: some failing, some heading two schools.
 */
export const movementWorlds: fc.Arbitrary<PlanWorld> = fc
  .record({
    world: planWorlds,
    policy: movementPolicy,
    schools: fc.array(schoolFacts, { minLength: 4, maxLength: 4 }),
    teachers: fc.array(teacherFacts, { minLength: 8, maxLength: 8 }),
  })
  .map(({ world, policy, schools, teachers }) => {
    const { district } = world;
    return {
      ...world,
      policy: { ...world.policy, ...policy },
      district: sortedDistrict({
        ...district,
        schools: district.schools.map((school, at) => schoolOf(school, schools[at], district.schools[0])),
        posts: postsOf(district, schools),
        teachers: teachersOf(district, teachers),
        orders: district.orders.map((order, at) => inMode(order, teachers[at])),
      }),
    };
  });
