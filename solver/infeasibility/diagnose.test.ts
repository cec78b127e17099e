import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/district/date.ts';
import type { Conflict } from '../../src/plan/plan.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { render } from '../../src/text/render.ts';
import { aDistrict, aHire, anOrder, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { exhaustive } from '../engines/exhaustive.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { diagnose } from './diagnose.ts';
import type { Feasible } from './relaxed-instances.ts';
import { requirementsOf } from './requirements.ts';
import { countingWitness } from './witness.ts';

/** Six mathematics teachers of two town schools; one village that has one post free. */
const district = aDistrict({
  schools: [
    aSchool({ id: 'U1', areaClass: 'town', approvedPosts: 3 }),
    aSchool({ id: 'U2', areaClass: 'town', approvedPosts: 3 }),
    aSchool({ id: 'V', approvedPosts: 5 }),
  ],
  posts: [
    aPost({ schoolId: 'U1', subject: 'mathematics', required: 0 }),
    aPost({ schoolId: 'U2', subject: 'mathematics', required: 0 }),
    aPost({ schoolId: 'V', subject: 'mathematics', required: 1 }),
  ],
  teachers: ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'].map((id) =>
    aTeacher({ id, schoolId: id.startsWith('A') ? 'U1' : 'U2', subject: 'mathematics' }),
  ),
});

const policy = (given: Partial<Policy> = {}): Policy =>
  aPolicy({
    rotationRate: { numerator: 1, denominator: 3 },
    rotationScopes: ['source_set'],
    backboneRate: { numerator: 0, denominator: 1 },
    maxOutSharePerSchool: null,
    moveKinds: ['source_to_target'],
    ...given,
  });

const surroundings = { secondsLeft: () => Number.POSITIVE_INFINITY, report: () => {}, incumbent: () => {} };
const byEveryPlan: Feasible = async (instance) =>
  (await exhaustive.solve(instance, surroundings)).status !== 'infeasible';

const rulesOf = (conflict: Conflict | undefined): readonly string[] | undefined =>
  conflict?.requirements.map(({ rule, scope }) => `${rule} ${scope}`);

describe('a district without a plan', () => {
  it('names the quota and the limit that conflict, with the numbers', async () => {
    const [conflict, ...others] = await diagnose(district, policy(), null, byEveryPlan);
    expect(others).toEqual([]);
    expect(rulesOf(conflict)).toEqual(['slot_ceiling district', 'rotation_quota source_set']);
    expect(conflict?.minimal).toBe(true);
    expect(conflict && render('en', conflict.message)).toBe(
      'urban and quality schools quota needs 2 movers; 1 can be placed: mathematics posts at the schools they can go to are full',
    );
    expect(conflict && render('zh', conflict.message)).toContain('只能安置 1 人：可去学校的数学岗位已满');
  });

  it('names each cause once where there are several', async () => {
    const orders = [
      anOrder({ teacherId: 'A1', kind: 'assign', schoolId: 'U2' }),
      anOrder({ teacherId: 'B1', kind: 'stay' }),
    ];
    const conflicts = await diagnose({ ...district, orders }, policy(), null, byEveryPlan);
    expect(conflicts.map(rulesOf)).toEqual([
      ['slot_ceiling district', 'rotation_quota source_set'],
      ['order_assign teacher:A1', 'move_kind district'],
    ]);
    expect(conflicts.every((conflict) => conflict.minimal)).toBe(true);
  });

  it('says of an order whom it concerns and what stands against it', async () => {
    const orders = [anOrder({ teacherId: 'A1', kind: 'move' })];
    const [conflict] = await diagnose(
      { ...district, orders },
      policy({ rotationScopes: [], tenureMinYears: 40 }),
      null,
      byEveryPlan,
    );
    expect(rulesOf(conflict)).toEqual(['order_move teacher:A1']);
    expect(conflict && render('en', conflict.message)).toBe('A1 must move (order to move) but may not: tenure');
  });

  it('finds two orders among many that cannot both be carried out', async () => {
    const orders = [
      ...['A2', 'A3', 'B2'].map((teacherId) => anOrder({ teacherId, kind: 'stay' })),
      ...['A1', 'B1'].map((teacherId) => anOrder({ teacherId, kind: 'assign', schoolId: 'V' })),
    ];
    const [conflict] = await diagnose({ ...district, orders }, policy({ rotationScopes: [] }), null, byEveryPlan);
    expect(rulesOf(conflict)).toEqual(['order_assign teacher:A1', 'order_assign teacher:B1', 'slot_ceiling district']);
    expect(conflict?.minimal).toBe(true);
    expect(conflict && render('en', conflict.message)).toBe(
      'these 3 requirements cannot hold together: assigned school, slot ceiling',
    );
  });

  it('is not called a smallest conflict where the engine did not decide', async () => {
    const [conflict] = await diagnose(district, policy(), null, async () => null);
    expect(conflict?.minimal).toBe(false);
    expect(conflict?.requirements.length).toBeGreaterThan(0);
  });
});

const counted = (given: Partial<Policy>, change: Partial<typeof district> = {}): readonly string[] =>
  countingWitness(prepareInstance({ ...district, ...change }, policy(given), null)).map(({ message }) =>
    render('en', message),
  );

describe('the counting witness', () => {
  it('says nothing where a plan may exist', () => {
    expect(counted({ rotationRate: { numerator: 1, denominator: 6 } })).toEqual([]);
  });

  it.each<readonly [string, Partial<Policy>, Partial<typeof district>, string]>([
    [
      'who has nowhere to go, and why',
      { moveKinds: ['target_to_source'] },
      {},
      'urban and quality schools quota needs 2 movers; 0 of 6 eligible have anywhere to go: 6 have not (the direction of the move is not admitted)',
    ],
    [
      'the most movers admitted',
      { maxMovers: 1 },
      {},
      'urban and quality schools quota needs 2 movers; the policy admits 1 in all',
    ],
    [
      'what the schools let go',
      { maxOutSharePerSchool: { numerator: 1, denominator: 4 } },
      {},
      'urban and quality schools quota needs 2 movers; 6 have somewhere to go, but their schools may let only 0 leave',
    ],
    [
      'approved posts that are full',
      { subjectCeiling: 'none' },
      { schools: district.schools.map((school) => ({ ...school, approvedPosts: 1 })) },
      'urban and quality schools quota needs 2 movers; 1 can be placed: the schools they can go to have no more approved posts',
    ],
    [
      'backbone teachers who are missing',
      { rotationRate: { numerator: 1, denominator: 6 }, backboneRate: { numerator: 1, denominator: 5 } },
      {},
      'urban and quality schools backbone quota needs 1 backbone teacher among 1 mover; 0 can move',
    ],
    [
      'a school of its own',
      { rotationScopes: ['per_school'], perSchoolMinEligible: 1, maxOutPerSchoolSubject: 0 },
      {},
      'U1 quota needs 1 mover; 3 have somewhere to go, but their schools may let only 0 leave',
    ],
    [
      'orders above what a school lets go',
      { rotationScopes: [], maxOutPerSchoolSubject: 1 },
      { orders: ['A1', 'A2'].map((teacherId) => anOrder({ teacherId, kind: 'move' })) },
      '2 of U1 are ordered to move; 1 may leave it',
    ],
    [
      'orders above the most movers',
      { rotationScopes: [], maxMovers: 1 },
      { orders: ['A1', 'A2'].map((teacherId) => anOrder({ teacherId, kind: 'move' })) },
      '2 have to move; the policy admits 1 in all',
    ],
    [
      'an order without a destination',
      { rotationScopes: [], moveKinds: ['target_to_source'] },
      { orders: [anOrder({ teacherId: 'A1', kind: 'move' })] },
      'A1 must move (order to move) but has nowhere to go: the direction of the move is not admitted',
    ],
  ])('counts %s', (_what, given, change, words) => {
    expect(counted(given, change)).toContain(words);
  });
});

describe('a school that is neither source nor target', () => {
  // The one village is no target, so that no move is possible.
  const rules = policy({ targetAreas: ['urban'] });

  it('is named with the keys that would make it one', async () => {
    const [conflict, ...others] = await diagnose(
      { ...district, posts: [aPost({ schoolId: 'V', subject: 'mathematics', required: 5 })] },
      policy({ targetAreas: ['urban'], subjectFloor: 'none' }),
      null,
      byEveryPlan,
    );
    expect(rulesOf(conflict)).toEqual(['move_kind neither_side', 'rotation_quota source_set']);
    expect([conflict?.minimal, others]).toEqual([true, []]);
    const words = conflict?.requirements[0]?.message;
    expect(words && render('en', words)).toBe(
      '1 school is neither source nor target and takes no part (V); the keys source_areas, source_quality_schools and target_areas say which are',
    );
    expect(words && render('zh', words)).toContain('target_areas');
  });

  it('is named where it would have to be a source', async () => {
    // Only moves from targets to sources are admitted: as a further target, the village would help nobody.
    const given = { sourceAreas: ['urban'], targetAreas: ['town'], rotationScopes: ['district'] } as const;
    const [conflict, ...others] = await diagnose(
      district,
      policy({ ...given, moveKinds: ['target_to_source'], rotationRate: { numerator: 1, denominator: 6 } }),
      null,
      byEveryPlan,
    );
    expect(rulesOf(conflict)).toEqual(['move_kind neither_side', 'move_kind district', 'rotation_quota district']);
    expect([conflict?.minimal, others]).toEqual([true, []]);
  });

  it('is not named where all schools are one or the other', () => {
    const scopes = ({ targetAreas }: Pick<Policy, 'targetAreas'>) =>
      requirementsOf(prepareInstance(district, { ...rules, targetAreas }, null)).map(({ scope }) => scope);
    expect(scopes({ targetAreas: ['urban'] })).toContain('neither_side');
    expect(scopes({ targetAreas: ['rural'] })).not.toContain('neither_side');
  });
});

describe('an order with a shorter mode', () => {
  it('leaves its mode open when it is taken back, so that the quota alone is no conflict', async () => {
    // The village closes in two years: open for the year of a support, closed before a rotation would end.
    const closing = {
      ...district,
      schools: district.schools.map((school) =>
        school.id === 'V' ? { ...school, closingDate: addMonths(policy().referenceDate, 24) } : school,
      ),
      posts: (district.posts ?? []).map((post) => ({ ...post, required: 0 })),
      orders: [anOrder({ teacherId: 'A1', kind: 'move', mode: 'support' })],
    };
    const [conflict] = await diagnose(
      closing,
      policy({ rotationRate: { numerator: 1, denominator: 6 } }),
      null,
      byEveryPlan,
    );
    expect(rulesOf(conflict)).toEqual(['slot_ceiling district', 'rotation_quota source_set']);
    expect(conflict?.minimal).toBe(true);
  });
});

describe('a principal who must be replaced', () => {
  it.each([
    ['an exemption', { exemption: 'illness' }, 'exemption or deferral'],
    ['a bond', { serviceUntil: '2028-08-31' }, 'service bond'],
    ['near retirement', { retiresOn: '2027-08-31' }, 'retirement guard'],
  ] as const)(
    'and may not go is named with what stands against it, never with its kind: %s',
    async (_what, given, clause) => {
      const failed = aTeacher({ id: 'H', schoolId: 'U1', role: 'principal', failedYears: 3, ...given });
      const [conflict] = await diagnose(
        { ...district, teachers: [failed] },
        policy({ rotationScopes: [], headFailedYears: 3 }),
        null,
        byEveryPlan,
      );
      expect(rulesOf(conflict)).toEqual(['head_replacement teacher:H']);
      expect(conflict && render('en', conflict.message)).toBe(
        `H must move (replacement of principals) but may not: ${clause}`,
      );
    },
  );
});

describe('the people of a school that has closed', () => {
  const closed = aDistrict({
    schools: [aSchool({ id: 'C', areaClass: 'town', closingDate: '2026-09-01' }), aSchool({ id: 'V' })],
    posts: [aPost({ schoolId: 'V', required: 1 })],
    teachers: ['A', 'B'].map((id) => aTeacher({ id, schoolId: 'C' })),
  });

  it('are named where they find no post', async () => {
    const [conflict, ...others] = await diagnose(closed, policy({ rotationScopes: [] }), null, byEveryPlan);
    expect(rulesOf(conflict)).toEqual(['closed_school teacher:A', 'closed_school teacher:B', 'slot_ceiling district']);
    expect([conflict?.minimal, others]).toEqual([true, []]);
  });

  it('count as movers against the most movers admitted', async () => {
    const posts = [aPost({ schoolId: 'V', required: 2 })];
    const limited = (maxMovers: number) => policy({ rotationScopes: [], maxMovers });
    const [conflict] = await diagnose({ ...closed, posts }, limited(1), null, byEveryPlan);
    expect(rulesOf(conflict)).toEqual(['closed_school teacher:A', 'closed_school teacher:B', 'max_movers district']);
    expect(conflict && render('en', conflict.message)).toBe('2 have to move; the policy admits 1 in all');
    expect(await byEveryPlan(prepareInstance({ ...closed, posts }, limited(2), null))).toBe(true);
  });

  it('are named with what keeps them from every post there is', () => {
    const far = policy({ rotationScopes: [], unknownTravel: 'forbid' });
    const [counted] = countingWitness(prepareInstance(closed, far, null));
    expect(counted && render('en', counted.message)).toBe(
      'A must move (placement from schools that have closed) but has nowhere to go: the journey is unknown',
    );
  });
});

describe('a new teacher without a post', () => {
  const hired = (given: Partial<Parameters<typeof aHire>[0]> = {}) => ({
    ...district,
    hires: [aHire({ id: 'N', subject: 'mathematics', ...given })],
  });
  const noQuotas = policy({ rotationScopes: [] });

  it('is named with the reasons by counting, and alone is the conflict', async () => {
    const nowhere = hired({ subject: 'music' });
    const [counted] = countingWitness(prepareInstance(nowhere, noQuotas, null));
    expect(counted && render('en', counted.message)).toBe(
      'no slot is open to the new teachers N: not qualified for the stage and subject, or not admitted to another stage',
    );
    const [conflict, ...others] = await diagnose(nowhere, noQuotas, null, byEveryPlan);
    expect([rulesOf(conflict), conflict?.minimal, others]).toEqual([['hire_placed hire:N'], true, []]);
  });

  it('may be left over and may still be placed where its placement is not part of the conflict', async () => {
    // The village teacher can leave only where the new one takes over, who alone would be all of the school's teachers.
    const handover = aDistrict({
      schools: [aSchool({ id: 'U', areaClass: 'town' }), aSchool({ id: 'V' })],
      posts: [aPost({ schoolId: 'U', required: 1 }), aPost({ schoolId: 'V', required: 1 })],
      teachers: [aTeacher({ id: 'T', schoolId: 'U' })],
      hires: [aHire({ id: 'N' })],
    });
    const rules = policy({ rotationRate: { numerator: 1, denominator: 10 } });
    const expected = ['new_hire_share district', 'slot_floor district', 'rotation_quota source_set'];
    for (const unplacedHires of ['forbid', 'admit'] as const) {
      const found = await diagnose(handover, { ...rules, unplacedHires }, null, byEveryPlan);
      expect(found.map((conflict) => [rulesOf(conflict), conflict.minimal])).toEqual([[expected, true]]);
    }
    expect(await byEveryPlan(prepareInstance(handover, { ...rules, newHireShareCap: null }, null))).toBe(true);
  });

  it('is named with what keeps them out', async () => {
    const served = hired({ hireType: 'special_post', serviceSchools: ['U1'] });
    const [conflict] = await diagnose(served, { ...noQuotas, newHireShareCap: null }, null, byEveryPlan);
    expect(rulesOf(conflict)).toEqual(expect.arrayContaining(['hire_placed hire:N', 'service_schools district']));
    expect(conflict?.minimal).toBe(true);
  });

  it('is named with the rural part of the bond, where only a town school would take them', async () => {
    const funded = hired({ hireType: 'funded', bondMonths: 36, serviceSchools: ['U1'] });
    const bonded = { ...noQuotas, newHireShareCap: null, fundedRuralMonths: 36 };
    const [conflict] = await diagnose(funded, bonded, null, byEveryPlan);
    expect(rulesOf(conflict)).toEqual(expect.arrayContaining(['hire_placed hire:N', 'rural_bond district']));
    expect(conflict?.minimal).toBe(true);
  });

  it('and the cap on new teachers conflict at a school with few teachers', async () => {
    const [conflict] = await diagnose(hired({ hireType: 'special_post' }), noQuotas, null, byEveryPlan);
    expect(rulesOf(conflict)).toEqual(expect.arrayContaining(['hire_placed hire:N', 'new_hire_share district']));
    expect(conflict?.minimal).toBe(true);
  });

  it('is counted with those alike against the room there is', async () => {
    const three = {
      ...district,
      // Two teachers and the new ones keep the enumeration small.
      teachers: district.teachers.filter(({ id }) => id === 'A1' || id === 'B1'),
      hires: ['N1', 'N2', 'N3'].map((id) => aHire({ id, subject: 'mathematics', serviceSchools: ['V'] })),
    };
    const [counted] = countingWitness(prepareInstance(three, noQuotas, null));
    expect(counted && render('en', counted.message)).toBe(
      '3 new teachers (N1, N2, N3) are to be placed; the slots open to them take 1 at most',
    );
    const [conflict] = await diagnose(three, { ...noQuotas, newHireShareCap: null }, null, byEveryPlan);
    expect(rulesOf(conflict)).toEqual(expect.arrayContaining(['hire_placed hires:N1+2', 'slot_ceiling district']));
    expect(conflict?.minimal).toBe(true);
  });

  it('may be left over where the policy admits it', () => {
    const lax = { ...noQuotas, unplacedHires: 'admit' as const };
    expect(countingWitness(prepareInstance(hired({ subject: 'music' }), lax, null))).toEqual([]);
  });
});
