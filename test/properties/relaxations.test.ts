import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { quotaLines } from '../../solver/infeasibility/quota-lines.ts';
import type { Order } from '../../src/district/order.ts';
import { slotKey } from '../../src/district/post.ts';
import { hasClosed } from '../../src/district/school.ts';
import { sortedDistrict } from '../../src/district/sorted.ts';
import type { Qualification, Teacher } from '../../src/district/teacher.ts';
import type { Stage } from '../../src/district/words.ts';
import { certificatesOf, stagesServedBy } from '../../src/movement/qualification.ts';
import type { GoalName } from '../../src/policy/goal.ts';
import { moveKinds, type Policy } from '../../src/policy/policy.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { aDistrict, anOrder, aPost, aSchool, aTeacher } from '../support/district.ts';
import { peopleWorlds } from '../support/people-worlds.ts';
import { type PlanWorld, planWorlds } from '../support/plan-worlds.ts';
import { aPolicy } from '../support/policy.ts';
import { solved, valuesOf } from '../support/solved.ts';

/** With more allowed a plan stays a plan, so the first level gets no worse. */
const expectNoWorse = async (world: PlanWorld, relaxed: PlanWorld): Promise<void> => {
  const before = valuesOf(await solved(world));
  if (before === null) return;
  const after = valuesOf(await solved(relaxed));
  expect(after).not.toBeNull();
  expect(after?.[0]).toBeLessThanOrEqual(before[0] ?? Number.NaN);
};

const runs = { numRuns: propertyRuns() };

/**
 * Policies that allow more. Not among them: `counting: any_move`, which lets more movers count and asks for backbone
 * teachers among all of them; a shorter tenure, which makes more people eligible and the quotas larger.
 */
const laxer: readonly ((policy: Policy) => Partial<Policy>)[] = [
  () => ({ maxMovers: null }),
  ({ maxMovers }) => ({ maxMovers: maxMovers === null ? null : maxMovers + 1 }),
  // A redeployment becomes a rotation where its direction is admitted, and then asks for its share of backbone teachers.
  ({ surplusRedeployment }) => (surplusRedeployment === 'off' ? { moveKinds: [...moveKinds] } : {}),
  () => ({ maxCommuteMinutes: null }),
  () => ({ unknownTravel: 'admit' }),
  () => ({ maxOutPerSchoolSubject: null }),
  () => ({ subjectFloor: 'none' }),
  () => ({ subjectCeiling: 'none' }),
  () => ({ schoolPosts: 'none' }),
  () => ({ backboneRate: { numerator: 0, denominator: 1 } }),
  ({ rotationRate }) => ({ rotationRate: { ...rotationRate, numerator: Math.floor(rotationRate.numerator / 2) } }),
  ({ rotationScopes }) => ({ rotationScopes: rotationScopes.slice(1) }),
  // The share is a limit of its own only where a school has no number of its own.
  () => ({ maxOutSharePerSchool: null }),
  () => ({ newHireShareCap: null }),
  () => ({ ruralHireTypes: [] }),
  () => ({ fundedRuralMonths: null }),
  () => ({ titleCaps: 'none' }),
  () => ({ grassrootsTitles: 'warn' }),
  () => ({ budget: null }),
  ({ budget }) => ({ budget: budget === null ? null : budget + 130_000 }),
];

/**
 * An order opens two ways that a teacher may lack otherwise (dataset.md section 2): to a school outside the wishes, and
 * to another stage that a certificate covers. Without the order, both stay open to its teacher here.
 */
const withWhatOrdersOpen = (teacher: Teacher): Teacher => ({
  ...teacher,
  acceptsAssignment: true,
  alsoQualified: certificatesOf(teacher).flatMap(({ stage, subject }): readonly Qualification[] =>
    stagesServedBy[stage].map((served) => ({ stage: served, subject })),
  ),
});

describe('relaxing a rule', () => {
  it('never worsens the first goal or feasibility by relaxing the policy', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(planWorlds, peopleWorlds), fc.constantFrom(...laxer), async (world, lax) => {
        await expectNoWorse(world, { ...world, policy: { ...world.policy, ...lax(world.policy) } });
      }),
      runs,
    );
  });

  it('never worsens the first goal by relaxing a school: more approved posts, more outflow, receiving allowed', async () => {
    await fc.assert(
      fc.asyncProperty(planWorlds, fc.nat(3), fc.integer({ min: 1, max: 3 }), async (world, which, more) => {
        const schools = world.district.schools.map((school, index) =>
          index !== which % world.district.schools.length
            ? school
            : {
                ...school,
                approvedPosts: school.approvedPosts + more,
                maxOut: school.maxOut === null ? null : school.maxOut + more,
                accepts: true,
              },
        );
        await expectNoWorse(world, { ...world, district: { ...world.district, schools } });
      }),
      runs,
    );
  });

  it('never worsens the first goal by taking an order back', async () => {
    await fc.assert(
      fc.asyncProperty(
        planWorlds.filter(({ district }) => district.orders.length > 0),
        fc.nat(7),
        async (world, which) => {
          const [taken] = world.district.orders.slice(which % world.district.orders.length);
          const orders = world.district.orders.filter((order) => order !== taken);
          const teachers = world.district.teachers.map((teacher) =>
            teacher.id === taken?.teacherId ? withWhatOrdersOpen(teacher) : teacher,
          );
          await expectNoWorse(world, { ...world, district: { ...world.district, orders, teachers } });
        },
      ),
      runs,
    );
  });
});

describe('an order to another stage', () => {
  const policy = aPolicy({
    backboneRate: { numerator: 0, denominator: 1 },
    rotationRate: { numerator: 0, denominator: 1 },
    maxOutSharePerSchool: null,
    goals: [[{ goal: 'unfilled_rural_posts', weight: 1 }]],
  });
  /** A teacher in town, and a village that lacks one. */
  const world = (from: Stage, to: Stage, orders: readonly Order[]): PlanWorld => ({
    district: aDistrict({
      schools: [aSchool({ id: 'U', areaClass: 'town', stages: [from] }), aSchool({ id: 'V', stages: [to] })],
      posts: [aPost({ schoolId: 'U', stage: from, required: 0 }), aPost({ schoolId: 'V', stage: to, required: 1 })],
      teachers: [aTeacher({ id: 'T', schoolId: 'U', stage: from })],
      orders,
    }),
    policy,
    previous: null,
  });
  const order = anOrder({ teacherId: 'T', kind: 'assign', schoolId: 'V' });

  it('opens a lower stage, which stays closed without it', async () => {
    const [ordered, free] = [world('junior', 'primary', [order]), world('junior', 'primary', [])];
    expect(valuesOf(await solved(ordered))).toEqual([0]);
    expect(valuesOf(await solved(free))).toEqual([1]);
  });

  it('never admits a higher stage', async () => {
    const ordered = world('primary', 'junior', [order]);
    expect((await solved(ordered)).status).toBe('infeasible');
  });
});

/** Goals whose value for a given plan a new colleague cannot raise: the others have a mean or an order over everybody. */
const unmoved: readonly GoalName[] = [
  'unfilled_rural_posts',
  'unfilled_posts',
  'standard_shortfall',
  'wishes',
  'commute_total',
  'commute_max',
  'movers',
  'changes',
];

/** A new colleague, with the post they hold: one more approved, and one more that the slot may have. */
const withColleague = (world: PlanWorld, colleague: Teacher): PlanWorld => {
  const { district, policy } = world;
  const key = slotKey(colleague);
  return {
    ...world,
    // Somebody more in a slot may close a gap that moves between target schools were admitted into.
    policy,
    district: sortedDistrict({
      ...district,
      teachers: [...district.teachers, colleague],
      posts:
        district.posts?.map((post) =>
          slotKey(post) === key ? { ...post, max: (post.max ?? post.required) + 1 } : post,
        ) ?? null,
      schools: district.schools.map((school) =>
        school.id === colleague.schoolId ? { ...school, approvedPosts: school.approvedPosts + 1 } : school,
      ),
    }),
  };
};

const gapless = (world: PlanWorld, first: GoalName): PlanWorld => ({
  ...world,
  policy: { ...world.policy, moveKinds: [...moveKinds], goals: [[{ goal: first, weight: 1 }]] },
});

const goalsOf = ({ district, policy, previous }: PlanWorld): string =>
  JSON.stringify(quotaLines(prepareInstance(district, policy, previous)).map(({ scope, needed }) => [scope, needed]));

describe('adding a teacher with a post', () => {
  const inWorld = fc.record({ world: planWorlds, first: fc.constantFrom(...unmoved), at: fc.nat(7) });
  const alike = (
    world: PlanWorld,
    at: number,
    given: { readonly joinedSchool: string; readonly exemption: 'illness' | null },
  ) => {
    const like = world.district.teachers[at % world.district.teachers.length];
    if (like === undefined || like.role !== 'teacher') return null;
    // One more person at a closed school is one more who has to be placed somewhere.
    const school = world.district.schools.find(({ id }) => id === like.schoolId);
    if (school === undefined || hasClosed(school, world.policy.referenceDate)) return null;
    const { schoolId, stage, subject, homePlace } = like;
    return aTeacher({ id: 'T9', schoolId, stage, subject, homePlace, ...given });
  };

  it('who may not move never makes the first goal worse', async () => {
    await fc.assert(
      fc.asyncProperty(inWorld, async ({ world: drawn, first, at }) => {
        const world = gapless(drawn, first);
        const colleague = alike(world, at, { joinedSchool: '2012-09-01', exemption: 'illness' });
        if (colleague !== null) await expectNoWorse(world, withColleague(world, colleague));
      }),
      runs,
    );
  });

  it('who is eligible never does where no quota asks for one more mover', async () => {
    let alikeQuotas = 0;
    await fc.assert(
      fc.asyncProperty(inWorld, async ({ world: drawn, first, at }) => {
        const world = gapless(drawn, first);
        const colleague = alike(world, at, { joinedSchool: '2012-09-01', exemption: null });
        if (colleague === null) return;
        const larger = withColleague(world, colleague);
        if (goalsOf(larger) !== goalsOf(world)) return;
        alikeQuotas += 1;
        await expectNoWorse(world, larger);
      }),
      { numRuns: propertyRuns() * 2 },
    );
    expect(alikeQuotas).toBeGreaterThan(propertyRuns() / 2);
  });
});
