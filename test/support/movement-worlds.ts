import fc from 'fast-check';
import type { CalendarDate } from '../../src/district/date.ts';
import type { District } from '../../src/district/district.ts';
import type { Order } from '../../src/district/order.ts';
import type { School } from '../../src/district/school.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import { type MoveOccasion, moveOccasions, type PlannedMode, plannedModes } from '../../src/movement/planned-modes.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type PlanWorld, planWorlds } from './plan-worlds.ts';

const rarely = fc.integer({ min: 0, max: 7 }).map((roll) => roll === 7);

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
});

const schoolFacts = fc.record({
  group: fc.constantFrom(null, 'G1', 'G1', 'G2'),
  cluster: fc.constantFrom(null, 'C1', 'C2'),
});

const teacherFacts = fc.record({
  away: rarely,
  over: fc.boolean(),
  at: fc.nat(3),
  mode: fc.constantFrom<NonNullable<Teacher['termMode']>>('rotation', 'support', 'shadow', 'group', 'borrow'),
  ordered: fc.constantFrom<PlannedMode | null>(null, 'support', 'shadow', 'attachment', null),
});

type SchoolFacts = typeof schoolFacts extends fc.Arbitrary<infer Facts> ? Facts : never;
type TeacherFacts = typeof teacherFacts extends fc.Arbitrary<infer Facts> ? Facts : never;

const onTerm = (teacher: Teacher, facts: TeacherFacts | undefined, schools: readonly School[]): Teacher => {
  const host = facts && schools[facts.at % schools.length];
  if (facts === undefined || host === undefined || !facts.away || teacher.role !== 'teacher') return teacher;
  return {
    ...teacher,
    termMode: facts.mode,
    termStart: '2025-09-01' as CalendarDate,
    termEnd: (facts.over ? '2026-08-31' : '2027-08-31') as CalendarDate,
    hostSchoolId: host.id,
  };
};

const inMode = (order: Order, facts: TeacherFacts | undefined): Order =>
  facts?.ordered && (order.kind === 'move' || order.kind === 'assign') ? { ...order, mode: facts.ordered } : order;

const moved = (district: District, schools: readonly SchoolFacts[], teachers: readonly TeacherFacts[]): District => ({
  ...district,
  schools: district.schools.map((school, at) => ({ ...school, ...schools[at] })),
  teachers: district.teachers.map((teacher, at) => onTerm(teacher, teachers[at], district.schools)),
  orders: district.orders.map((order, at) => inMode(order, teachers[at])),
});

/** Small worlds with modes, groups and clusters, terms that run or are over, orders with a mode, and posts kept. */
export const movementWorlds: fc.Arbitrary<PlanWorld> = fc
  .record({
    world: planWorlds,
    policy: movementPolicy,
    schools: fc.array(schoolFacts, { minLength: 4, maxLength: 4 }),
    teachers: fc.array(teacherFacts, { minLength: 8, maxLength: 8 }),
  })
  .map(({ world, policy, schools, teachers }) => ({
    ...world,
    district: moved(world.district, schools, teachers),
    policy: { ...world.policy, ...policy },
  }));
